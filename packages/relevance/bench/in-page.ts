import { findNames, suggest } from '../src/index.ts';
import { allDocuments } from '../src/search/documents.ts';
import { words } from '../src/text/words.ts';
import { type Ask, engines } from './engines.ts';
import { type Comparison, compare, timeOf } from './measure.ts';
import { twoHundredQueries } from './queries.ts';
import { type Relevance, relevanceOf } from './relevance.ts';
import { askingBeside } from './search-speed.ts';
import { textOf } from './texts.ts';

export interface Report {
  readonly comparisons: readonly Comparison[];
  readonly relevance: readonly Relevance[];
  readonly answered: readonly { readonly engine: string; readonly queries: number }[];
}

declare global {
  /** Measures all that can be measured in one page. */
  var bench: (repetitions: number) => Report;
  /** Has an engine read all documents for the first time in this page, keeps it, and gives the milliseconds. */
  var prepare: (engine: string) => number;
  var prepared: Ask | undefined;
}

globalThis.prepare = (name) => {
  const documents = allDocuments();
  return timeOf(() => {
    globalThis.prepared = engines[name]?.(documents);
  });
};

globalThis.bench = (repetitions) => {
  const asks = new Map(Object.entries(engines).map(([name, engine]) => [name, engine(allDocuments())]));
  const queries = twoHundredQueries();
  return {
    comparisons: [
      ...readingPages(repetitions),
      ...Array.from(asks, ([name, ask]) => askingBeside(name, ask, queries, repetitions)).flat(),
    ],
    relevance: relevanceOf(engines),
    answered: Array.from(asks, ([engine, ask]) => ({
      engine,
      queries: queries.filter((query) => ask(query).length > 0).length,
    })),
  };
};

function readingPages(repetitions: number): Comparison[] {
  const text = textOf(20_000, 20);
  const page = {
    url: 'https://www.ncj.nl/',
    title: 'Samenwerken',
    headings: ['Wie doet wat'],
    text,
    lang: 'nl',
  };
  const segmenter = new Intl.Segmenter('nl', { granularity: 'word' });
  const ours = () => timeOf(() => suggest(page, { audience: 'professional' }));
  const names = (long: string) => () => timeOf(() => findNames(long));
  const reading = (long: string) => () => timeOf(() => sumOfUnits(long));
  const [many, few] = [textOf(1_000_000, 5), textOf(1_000_000, 1e9)];
  return [
    compare('suggest, 20 kB ÷ our tokeniser', undefined, ours, () => timeOf(() => words(text)), repetitions),
    compare(
      'suggest, 20 kB ÷ Intl.Segmenter',
      3,
      ours,
      () => timeOf(() => Array.from(segmenter.segment(text)).length),
      repetitions,
    ),
    compare('findNames, 1 MB, few names ÷ reading', 1.5, names(few), reading(few), repetitions),
    compare('findNames, 1 MB, many names ÷ reading', undefined, names(many), reading(many), repetitions),
  ];
}

/** Reads every unit. The sum is there so that no compiler leaves the reading out. */
function sumOfUnits(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
}
