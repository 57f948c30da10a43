import type { SectionName } from './model/project.ts';

/** The sections of a project in the order in which a reader asks: what for, for whom, how, what came of it. */
export const sectionOrder: readonly SectionName[] = [
  'aim',
  'description',
  'targetGroup',
  'approach',
  'effect',
  'continuation',
  'funding',
  'partners',
  'competences',
];
