import { freezeList } from './freeze.ts';
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

// The records of each kind, in a fixed order: elements and projects by number, the rest by id. Frozen.
export const elements: readonly Element[] = freezeList(content.elements);
export const projects: readonly Project[] = freezeList(content.projects);
export const methods: readonly Method[] = freezeList(content.methods);
export const practices: readonly Practice[] = freezeList(content.practices);
export const terms: readonly Term[] = freezeList(content.terms);
export const tips: readonly Tip[] = freezeList(content.tips);
export const findings: readonly Finding[] = freezeList(content.findings);
export const questions: readonly Question[] = freezeList(content.questions);
export const sources: readonly Source[] = freezeList(content.sources);

/** The three roles a reader can have. */
export const audiences: readonly Audience[] = Object.freeze([
  'professional',
  'manager',
  'municipality',
] as const);
