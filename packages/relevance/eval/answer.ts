import { suggest } from '../src/index.ts';
import type { Page } from '../src/text/page-words.ts';
import { elementLabel, type Label, labelsOf, projectLabel } from './labels.ts';

/** One place that is marked, and what it may stand for. */
export interface Mark {
  readonly labels: readonly Label[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What is shown on a page, best first. */
export interface Answer {
  readonly marks: readonly Mark[];
  readonly elements: readonly Label[];
  readonly projects: readonly Label[];
}

/** What can be scored: anything that answers to a page. */
export type Answering = (page: Page) => Answer;

/** What the extension shows, to a professional. */
export const ours: Answering = (page) => {
  const { mentions, elements, projects } = suggest(page, { audience: 'professional' });
  return {
    marks: mentions.map((mention) => ({ ...mention, labels: labelsOf(mention) })),
    elements: elements.map(({ id }) => elementLabel(id)),
    projects: projects.map(({ id }) => projectLabel(id)),
  };
};
