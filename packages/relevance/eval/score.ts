import type { Page } from '../src/text/page-words.ts';
import type { Answer } from './answer.ts';
import type { JudgedPage } from './judged-page.ts';
import type { Label } from './labels.ts';
import { type NameScore, scoreNames } from './places.ts';

/** How one answer to one page compares with what was judged. */
export interface PageScore {
  readonly id: string;
  readonly title: string;
  readonly shouldShow: boolean;
  /** Names stand on it. */
  readonly named: boolean;
  readonly answer: Answer;
  readonly expectedElements: JudgedPage['expected_elements'];
  readonly expectedProjects: JudgedPage['expected_projects'];
  readonly names: NameScore;
  /** Something is shown where nothing should be. */
  readonly falseAlarm: boolean;
  /** Nothing is suggested where something should be. */
  readonly miss: boolean;
  /** nDCG@5; undefined where no order was judged. */
  readonly elements: number | undefined;
  readonly projects: number | undefined;
}

const shown = 5;

/** Scores an answer to a page. */
export function scorePage(judged: JudgedPage, page: Page, answer: Answer): PageScore {
  const { should_show, expected_elements, expected_projects, tolerated_elements, elements_unranked } = judged;
  const suggests = answer.elements.length + answer.projects.length > 0;
  // Marks of other records are not judged, here no more than on fitting pages.
  const marks = answer.marks.some(({ labels }) => labels.length > 0);
  const judgedElements = answer.elements.filter((label) => !tolerated_elements.includes(label));
  return {
    id: judged.id,
    title: judged.title,
    shouldShow: should_show,
    named: judged.expected_mentions.length > 0,
    answer,
    expectedElements: expected_elements,
    expectedProjects: expected_projects,
    names: scoreNames(judged, page.text, answer.marks),
    falseAlarm: !should_show && (suggests || marks),
    miss: should_show && !suggests,
    elements: should_show && !elements_unranked ? ndcg(judgedElements, expected_elements) : undefined,
    projects: should_show ? ndcg(answer.projects, expected_projects) : undefined,
  };
}

/** nDCG@5 with gain 2^grade - 1: 1 for the best order there is; undefined where nothing has a grade. */
export function ndcg(ranked: readonly Label[], grades: Readonly<Record<Label, number>>): number | undefined {
  const best = cumulative(Object.values(grades).sort((a, b) => b - a));
  return best === 0 ? undefined : cumulative(ranked.map((label) => grades[label] ?? 0)) / best;
}

const cumulative = (grades: readonly number[]) =>
  grades.slice(0, shown).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
