import content from './generated/content.json' with { type: 'json' };
import type {
  Audience,
  Element,
  Finding,
  Method,
  Practice,
  Project,
  Question,
  Source,
  Term,
  Tip,
} from './model.ts';
import { restore } from './restore.ts';

// The records of each kind, in a fixed order: elements and projects by number, the rest by id. Frozen.
export const elements: readonly Element[] = restore(content.elements);
export const projects: readonly Project[] = restore(content.projects);
export const methods: readonly Method[] = restore(content.methods);
export const practices: readonly Practice[] = restore(content.practices);
export const terms: readonly Term[] = restore(content.terms);
export const tips: readonly Tip[] = restore(content.tips);
export const findings: readonly Finding[] = restore(content.findings);
export const questions: readonly Question[] = restore(content.questions);
export const sources: readonly Source[] = restore(content.sources);

/** The three roles a reader can have. */
export const audiences: readonly Audience[] = Object.freeze([
  'professional',
  'manager',
  'municipality',
] as const);
