/**
 * Only what the page of one record shows: the sections and figures of a project, the parts of an element, the text of a practice.
 *
 * @module
 */
import data from './generated/details.json' with { type: 'json' };
import type { Details } from './model.ts';

/** The details of every record that has them, by its id. */
export const details: Details = data;

export type {
  Details,
  ElementDetails,
  Figure,
  PracticeDetails,
  ProjectDetails,
  Section,
  SectionName,
} from './model.ts';

export { sectionOrder } from './section-order.ts';
