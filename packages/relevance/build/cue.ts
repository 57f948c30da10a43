import type { Cues } from '@slim-samenwerken/content';
import type { Cue, Subject } from '../src/model.ts';
import { stem } from '../src/text/stem.ts';
import { stopWords } from '../src/text/stop-words.ts';
import { words } from '../src/text/words.ts';

/** Makes the cues of a record ready. Those that find the same words count once. */
export function compileCues({ strong, weak }: Cues): Subject['cues'] {
  return distinct([
    ...weak.map((text) => ({ ...compileCue(text), strong: false })),
    ...strong.map((text) => ({ ...compileCue(text), strong: true })),
  ]);
}

/** Makes words of the vocabulary ready. Those that find the same words count once. */
export const compileWords = (texts: readonly string[]): Cue[] => distinct(texts.map(compileCue));

/** Leaves one of the cues with the same stems: the last. */
const distinct = <Item extends Cue>(cues: readonly Item[]): Item[] => [
  ...new Map(cues.map((cue) => [cue.stems.join(' '), cue])).values(),
];

/** Makes one cue ready. Between double quotes it must stand on the page just so, small words and all. */
function compileCue(text: string): Cue {
  const all = words(text).map(({ word }) => word);
  const telling = all.filter((word) => !stopWords.has(word)).map(stem);
  // One telling word, or one twice, would stand everywhere: then the small words count too.
  const exact = all.length > 1 && (text.startsWith('"') || new Set(telling).size < 2);
  return { stems: exact ? all.map(stem) : telling, span: all.length, exact };
}
