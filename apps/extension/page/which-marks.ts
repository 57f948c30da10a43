import type { Mark } from './page-names.ts';
import type { PageSettings } from './page-settings.ts';

/**
 * Which mentions are marked.
 *
 * @param sections the mentions in each section of the page
 */
export function whichMarks(
  sections: readonly (readonly Mark[])[],
  { cards, mentions, offNames }: PageSettings,
): Mark[] {
  if (!cards) return [];
  const off = new Set(offNames);
  return sections.flatMap((section) => {
    const met = new Set(off);
    return section.filter(({ mention: { id } }) => {
      if (met.has(id)) return false;
      if (mentions === 'first') met.add(id);
      return true;
    });
  });
}
