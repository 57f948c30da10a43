import { findNames, type Mention } from '@slim-samenwerken/relevance/names';
import type { NamedOnPage, PageFacts } from '../messaging.ts';
import { onPageChange } from './changes.ts';
import type { Marks } from './marks.ts';
import { readPageText } from './page-text.ts';

/** The most text that is told to the panel: enough to know what a page is about. */
const MOST_TEXT = 200_000;

/**
 * Reads the page now and after each change, and marks the names it finds.
 *
 * @param marks where the names are marked
 * @param onFacts told what the page holds, each time that has changed
 */
export function watchPage(marks: Marks, onFacts: (facts: PageFacts) => void, signal: AbortSignal): void {
  let visit = 0;
  let address = '';
  let told = '';

  onPageChange(signal, () => {
    const page = readPageText(document);
    const mentions = findNames(page.text);
    marks.set(page, mentions);

    const here = location.href.split('#')[0] ?? '';
    if (here !== address) {
      address = here;
      visit += 1;
    }
    const facts: PageFacts = {
      visit,
      url: location.href,
      title: document.title,
      lang: document.documentElement?.lang ?? '',
      headings: page.headings,
      text: page.text.slice(0, MOST_TEXT),
      named: countById(mentions),
    };
    const text = JSON.stringify(facts);
    if (text === told) return;
    told = text;
    onFacts(facts);
  });
}

function countById(mentions: readonly Mention[]): NamedOnPage[] {
  const counts = new Map<string, NamedOnPage>();
  for (const { id, kind } of mentions)
    if (kind !== 'term') counts.set(id, { id, kind, count: (counts.get(id)?.count ?? 0) + 1 });
  return [...counts.values()];
}
