import { cues } from '@slim-samenwerken/content/cues';
import { words } from './text/words.ts';

/** Every word of every cue, as a part that a compound may have. */
export const cueWords = (): string[] =>
  cues.flatMap(({ strong, weak }) =>
    [...strong, ...weak].flatMap((text) => words(text).map(({ word }) => word)),
  );
