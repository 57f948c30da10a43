import type { Audience } from '@slim-samenwerken/content';
import { findNames } from './names.ts';
import { rankTips } from './rank/tips.ts';
import { suggestNamed } from './suggest-named.ts';
import type { Suggestions } from './suggestion.ts';
import type { Page } from './text/page-words.ts';

/**
 * Says what of our content fits a page.
 *
 * @param page what the reader sees; menus, forms and hidden text are left out by whoever reads it
 * @param options the role of the reader: it decides which tips are shown and which relations count in full
 * @returns the names on the page, and what fits it. Other lists than `mentions` are empty on a page about something else
 */
export function suggest(page: Page, options: { audience: Audience }): Suggestions {
  const head = `${[page.title, ...page.headings].join('\u2029')}\u2029`;
  const found = findNames(head + page.text);
  const mentions = found
    .filter(({ start }) => start >= head.length)
    .map((mention) => ({ ...mention, start: mention.start - head.length, end: mention.end - head.length }));
  const { known, ...fitting } = suggestNamed(page, found, options);
  const carriers = [...fitting.elements, ...fitting.projects];
  return { mentions, ...fitting, tips: rankTips(known, options.audience, carriers) };
}
