import type { Engine } from './engines.ts';
import { relevanceSets } from './relevance-sets.ts';

/** How often the first answer is right, and how often one of the first three. */
export interface Relevance {
  readonly set: string;
  readonly engine: string;
  readonly first: number;
  readonly firstThree: number;
}

export function relevanceOf(engines: Readonly<Record<string, Engine>>): Relevance[] {
  return relevanceSets.flatMap(({ name: set, documents, queries }) =>
    Object.entries(engines).map(([engine, prepare]) => {
      const ask = prepare(documents);
      const answers = queries.map(({ text, wanted }) => ask(text).map((number) => wanted.has(number)));
      const share = (places: number) =>
        answers.filter((right) => right.slice(0, places).includes(true)).length / queries.length;
      return { set, engine, first: share(1), firstThree: share(3) };
    }),
  );
}
