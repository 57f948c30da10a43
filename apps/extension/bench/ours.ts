import { pageNames } from '@slim-samenwerken/content/page-names';
import { createNameReader } from '@slim-samenwerken/relevance/name-reader';
import { createMarks, type Mark, type Marks } from '../page/marks.ts';
import { createPageNames, type Named } from '../page/page-names.ts';
import { atOnce } from '../page/steps.ts';

export const names = pageNames.flatMap((record) => record.names.map(({ name }) => name));

const reader = createNameReader<Named>(pageNames);

/** Reads the whole page as the content script does, at one go. */
export function read(): Mark[] {
  const found = createPageNames(reader, () => {});
  atOnce(found.read(document.body));
  return atOnce(found.sections()).flat();
}

/** Marks all of these. @returns the marks, and what takes them away */
export function mark(all: readonly Mark[]): { marks: Marks; end: () => void } {
  const end = new AbortController();
  const marks = createMarks(end.signal);
  atOnce(marks.set(all, [document.body]));
  return { marks, end: () => end.abort() };
}
