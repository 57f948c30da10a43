import type { Mark } from './page-names.ts';
import type { PageSettings } from './page-settings.ts';
import { inSteps, type Steps } from './steps.ts';

/**
 * Which mentions are marked.
 *
 * @param sections the mentions in each section of the page
 */
export function* whichMarks(
  sections: readonly (readonly Mark[])[],
  { cards, mentions, offNames }: PageSettings,
): Steps<Mark[]> {
  const marks: Mark[] = [];
  if (!cards) return marks;
  yield* inSteps(sections, (section) => {
    const met = new Set(offNames);
    for (const mark of section) {
      const { id } = mark.mention;
      if (met.has(id)) continue;
      if (mentions === 'first') met.add(id);
      marks.push(mark);
    }
  });
  return marks;
}
