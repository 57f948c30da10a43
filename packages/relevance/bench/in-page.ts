import { findNames, suggest } from '../src/index.ts';
import { allDocuments } from '../src/search/documents.ts';
import { search } from '../src/search/search.ts';
import { words } from '../src/text/words.ts';
import { type Ask, type Engine, engines } from './engines.ts';
import { type Comparison, compare, percentile99, timeOf } from './measure.ts';
import { twoHundredQueries } from './queries.ts';
import { relevanceSets } from './relevance-sets.ts';
import { textOf } from './texts.ts';

/** How often the first answer is right, and how often one of the first three. */
export interface Relevance {
  readonly set: string;
  readonly engine: string;
  readonly first: number;
  readonly firstThree: number;
}

export interface Report {
  readonly comparisons: readonly Comparison[];
  readonly relevance: readonly Relevance[];
  readonly answered: readonly { readonly engine: string; readonly queries: number }[];
}

declare global {
  var bench: (repetitions: number) => Report;
}

globalThis.bench = (repetitions) => {
  const asks = new Map(Object.entries(engines).map(([name, engine]) => [name, engine(allDocuments())]));
  const queries = twoHundredQueries();
  return {
    comparisons: [
      ...readingPages(repetitions),
      ...Object.entries(engines)
        .filter(([name]) => name !== 'ours')
        .flatMap(([name, engine]) => beside(name, engine, asks, queries, repetitions)),
    ],
    relevance: relevanceSets.flatMap(({ name: set, documents, queries: judged }) =>
      Object.entries(engines).map(([engine, prepare]) => {
        const ask = prepare(documents);
        const share = (places: number) =>
          judged.filter(({ text, wanted }) =>
            ask(text)
              .slice(0, places)
              .some((number) => wanted.has(number)),
          ).length / judged.length;
        return { set, engine, first: share(1), firstThree: share(3) };
      }),
    ),
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
    compare('suggest, 20 kB ÷ our tokeniser', 3, ours, () => timeOf(() => words(text)), repetitions),
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

/** One query is over before the clock moves: this many are timed together. */
const together = 5;

function beside(
  name: string,
  engine: Engine,
  asks: ReadonlyMap<string, Ask>,
  queries: readonly string[],
  repetitions: number,
): Comparison[] {
  const peer: Ask = asks.get(name) ?? (() => []);
  const slowest = (ask: (query: string) => unknown) => () =>
    percentile99(
      queries.map((query) =>
        timeOf(() => {
          for (let time = 0; time < together; time += 1) ask(query);
        }),
      ),
    ) / together;
  const page = textOf(20_000, 20);
  const few = Math.max(3, Math.ceil(repetitions / 5));
  const goals: Readonly<Record<string, readonly (number | undefined)[]>> = {
    minisearch: [0.2, undefined, 0.75],
    'minisearch, Dutch': [undefined, 0.15],
  };
  const [p99, whole, build] = goals[name] ?? [];
  const ours = engines['ours'];
  return [
    compare(`search, p99 ÷ ${name}`, p99, slowest(search), slowest(peer), few),
    compare(
      `search, a page as query ÷ ${name}`,
      whole,
      () => timeOf(() => search(page)),
      () => timeOf(() => peer(page)),
      few,
    ),
    compare(
      `search, build ÷ ${name}`,
      build,
      () => timeOf(() => ours?.(allDocuments())),
      () => timeOf(() => engine(allDocuments())),
      few,
    ),
  ];
}
