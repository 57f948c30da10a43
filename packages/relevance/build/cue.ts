import { stopWords } from '../src/dutch.ts';
import type { Cue } from '../src/rank/cue.ts';
import { stem } from '../src/text/stem.ts';
import { words } from '../src/text/words.ts';

/** Makes cues ready. Those that find the same words count once: the last of them, so a strong one before a weak one. */
export function compileCues({
  strong,
  weak,
}: {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}): Cue[] {
  const all = [
    ...weak.map((text) => compileCue(text, false)),
    ...strong.map((text) => compileCue(text, true)),
  ];
  return [...new Map(all.map((cue) => [cue.stems.join(' '), cue])).values()];
}

/** Makes one cue ready. Between double quotes it must stand on the page just so, small words and all. */
function compileCue(text: string, strong: boolean): Cue {
  const all = words(text).map(({ word }) => word);
  const telling = all.filter((word) => !stopWords.has(word)).map(stem);
  // One telling word, or one twice, would stand everywhere: then the small words count too.
  const exact = all.length > 1 && (text.startsWith('"') || new Set(telling).size < 2);
  return { stems: exact ? all.map(stem) : telling, span: all.length, exact, strong };
}
