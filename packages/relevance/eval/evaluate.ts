import { type Answering, ours } from './answer.ts';
import { bm25 } from './baselines/bm25.ts';
import { plainNames } from './baselines/plain-names.ts';
import { loadJudgedPages } from './judged-page.ts';
import { readPages } from './read-pages.ts';
import { type PageScore, scorePage } from './score.ts';
import { type Summary, summarise } from './summary.ts';

/** The scores of ours or of a baseline. */
export interface Result {
  readonly name: string;
  readonly summary: Summary;
  readonly pages: readonly PageScore[];
}

const contestants: Readonly<Record<string, Answering>> = {
  ours,
  'plain names': plainNames,
  BM25: bm25(false),
  'BM25 + cues': bm25(true),
};

/** The folder with judged pages of our own writing, and the scores on them that no change may lower. */
export const ownPages = new URL('pages', import.meta.url);
export const recordedScores = new URL('scores.json', import.meta.url);

/** Scores ours and the baselines on the judged pages of a folder. Ours come first. */
export async function evaluate(folder: string): Promise<Result[]> {
  const judged = loadJudgedPages(folder);
  const read = await readPages(judged);
  return Object.entries(contestants).map(([name, answering]) => {
    const pages = judged.flatMap((page, index) => {
      const text = read[index];
      return text ? [scorePage(page, text, answering(text))] : [];
    });
    return { name, summary: summarise(pages), pages };
  });
}
