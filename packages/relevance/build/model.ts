import { type ElementId, type ProjectId, tips } from '@slim-samenwerken/content';
import { cues, type RecordCues } from '@slim-samenwerken/content/cues';
import { cueWords } from '../src/cue-words.ts';
import type { Model, Subject } from '../src/model.ts';
import { plain } from '../src/search/plain-words.ts';
import { withRoots } from '../src/text/compounds.ts';
import { stem } from '../src/text/stem.ts';
import { words } from '../src/text/words.ts';
import { elsewhere, families, otherPartners, ourPartners, together } from '../src/vocabulary.ts';
import { compileCues, compileWords } from './cue.ts';
import { count, statements } from './statements.ts';

/** Works out what is known of our own content before any page is read. */
export function makeModel(): Model {
  const distinct = new Set([...statements.values()].flat());
  const stated = count(distinct);
  const numbers = new Map(Array.from(stated.keys(), (key, number) => [key, number]));
  const having = [...stated.values()];
  const numbersOf = (keys: Iterable<string>) => Array.from(keys, (key) => numbers.get(key) ?? []).flat();

  const subjects = <Id extends string>(kind: RecordCues['kind']): Subject<Id>[] =>
    cues
      .filter((record) => record.kind === kind)
      .map((record) => {
        const counts = count(statements.get(record.id) ?? []);
        return {
          id: record.id as string as Id,
          cues: compileCues(record),
          terms: numbersOf(counts.keys()),
          having: [...counts.values()],
        };
      });
  const howMany = (number: number) => having[number] ?? 0;

  return {
    terms: [...stated.keys()],
    having,
    statements: distinct.size,
    elements: subjects<ElementId>('element'),
    projects: subjects<ProjectId>('project'),
    tips: tips.map(({ text }) =>
      numbersOf(new Set(words(text).map(({ word }) => stem(word)))).sort((a, b) => howMany(a) - howMany(b)),
    ),
    world: {
      partners: Object.values(ourPartners).map(compileWords),
      others: Object.values(otherPartners).map(compileWords),
      elsewhere: compileWords(elsewhere),
      families: compileWords(families),
      together: { strong: compileWords(together.strong), weak: compileWords(together.weak) },
    },
    // Written plainly too: nobody types an accent in a search box.
    parts: [...new Map(withRoots([...cueWords(), ...worldWords()].flatMap((word) => [word, plain(word)])))],
  };
}

/** Every word of the vocabulary that may be a part of a compound. */
const worldWords = (): string[] =>
  [...Object.values(ourPartners), ...Object.values(otherPartners), families, together.strong].flat();
