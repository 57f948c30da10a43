import { type ElementId, methods, type ProjectId, projects, tips } from '@slim-samenwerken/content';
import { cues, type RecordCues } from '@slim-samenwerken/content/cues';
import { cueWords } from '../src/cue-words.ts';
import type { Model, Subject } from '../src/model.ts';
import { pack } from '../src/rank/packed-number.ts';
import { plain } from '../src/search/plain-words.ts';
import { partsOf } from '../src/text/compounds.ts';
import { stem } from '../src/text/stem.ts';
import { words } from '../src/text/words.ts';
import { elsewhere, families, otherPartners, ourPartners, together } from '../src/vocabulary.ts';
import { compileCues } from './cue.ts';
import { ownPages } from './own-pages.ts';
import { cuePacker } from './pack-cues.ts';
import { count, statements } from './statements.ts';

/** Works out what is known of our own content before any page is read. */
export function makeModel(): Model {
  const distinct = new Set([...statements.values()].flat());
  const stated = count(distinct);
  const stems = [...new Set([...stated.keys(), ...cueStems()])].sort();
  const numbers = new Map(stems.map((key, number) => [key, number]));
  const cueLists = cuePacker(stems);

  const said = new Map<string, string>();
  let subjectCount = 0;
  const subjects = <Id extends string>(kind: RecordCues['kind']): Subject<Id>[] =>
    cues
      .filter((record) => record.kind === kind)
      .map((record) => {
        const counts = count(statements.get(record.id) ?? []);
        const number = subjectCount++;
        for (const [key, having] of counts)
          said.set(key, `${said.get(key) ?? ''}${pack(number)}${pack(having)}`);
        return {
          id: record.id as string as Id,
          cues: cueLists.add(compileCues(record)),
          size: [...counts.values()].reduce((sum, having) => sum + having, 0),
        };
      });
  const list = (strong: readonly string[]) => cueLists.add(compileCues({ strong, weak: [] }));
  const records = { elements: subjects<ElementId>('element'), projects: subjects<ProjectId>('project') };
  const world = {
    partners: Object.values(ourPartners).map(list),
    others: Object.values(otherPartners).map(list),
    elsewhere: list(elsewhere),
    families: list(families),
    together: { strong: list(together.strong), weak: list(together.weak) },
  };
  const howMany = (key: string) => stated.get(key) ?? 0;
  const termsOf = (text: string) =>
    [...new Set(words(text).map(({ word }) => stem(word)))]
      .filter((key) => stated.has(key))
      .sort((a, b) => howMany(a) - howMany(b))
      .map((key) => numbers.get(key) ?? -1);
  const cuesUnder = cueLists.pack();

  return {
    stems: stems
      .map((key) => [key, howMany(key), said.get(key), ...(cuesUnder.get(key) ?? [])].join(' '))
      .join(';'),
    statements: distinct.size,
    ...records,
    tips: tips.map(({ text }) => termsOf(text).join(' ')).join(';'),
    world,
    ownPages: { project: ownPages(projects), method: ownPages(methods) },
    // Written plainly too: nobody types an accent in a search box.
    parts: partsOf([...cueWords(), ...worldWords()].flatMap((word) => [word, plain(word)])),
  };
}

/** The stems of all that is looked for on pages. */
function cueStems(): string[] {
  const { strong, weak } = together;
  const words = [...Object.values(ourPartners), ...Object.values(otherPartners), families, elsewhere, weak];
  return [...cues, { strong: [...strong, ...words.flat()], weak: [] }]
    .flatMap(compileCues)
    .flatMap((cue) => cue.stems);
}

/** Every word of the vocabulary that may be a part of a compound. */
const worldWords = (): string[] =>
  [...Object.values(ourPartners), ...Object.values(otherPartners), families, together.strong]
    .flat()
    .filter((text) => words(text)[0]?.word === text);
