import { allDocuments } from '../src/search/documents.ts';
import { search } from '../src/search/search-all.ts';
import { type Ask, type Engine, engines } from './engines.ts';
import { type Comparison, compare, percentile99, timeOf } from './measure.ts';
import { textOf } from './texts.ts';

/** One query is over before the clock moves: this many are timed together. */
const together = 5;

/** The most that ours may take of a peer's time: for the slowest of the queries, for a page as query, and to read all documents. */
const goals: Readonly<Record<string, readonly (number | undefined)[]>> = {
  minisearch: [0.2, undefined, 0.75],
  'minisearch, Dutch': [undefined, 0.15],
};

/** Compares how long answers take. Ours stands for nothing beside itself. */
export function askingBeside(
  name: string,
  peer: Ask,
  queries: readonly string[],
  repetitions: number,
): Comparison[] {
  if (name === 'ours') return [];
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
  const [p99, whole, build] = goals[name] ?? [];
  const documents = allDocuments();
  const building = (engine: Engine | undefined) => () => timeOf(() => engine?.(documents));
  return [
    compare(`search, p99 ÷ ${name}`, p99, slowest(search), slowest(peer), few),
    compare(
      `search, a page as query ÷ ${name}`,
      whole,
      () => timeOf(() => search(page)),
      () => timeOf(() => peer(page)),
      few,
    ),
    compare(`search, warm build ÷ ${name}`, build, building(engines['ours']), building(engines[name]), few),
  ];
}
