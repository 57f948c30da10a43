import type { Audience } from './model.ts';

/** The three roles a reader can have. */
export const audiences: readonly Audience[] = Object.freeze([
  'professional',
  'manager',
  'municipality',
] as const);
