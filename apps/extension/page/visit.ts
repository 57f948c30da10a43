import { findNames, type Mention } from '@slim-samenwerken/relevance/names';
import type { NamedOnPage, PageFacts } from '../messaging.ts';
import { onPageChange } from './changes.ts';
import type { Marks } from './marks.ts';
import type { PageSettings } from './page-settings.ts';
import { readPageText } from './page-text.ts';

/** The most text that is told to the panel: enough to know what a page is about. */
const MOST_TEXT = 200_000;

/** A page that is watched. */
export interface PageWatch {
  /** Does as the user has set, at once. Nothing is read before the first time. */
  apply(settings: PageSettings): void;
}

/**
 * Reads the page now and after each change, and marks the names it finds.
 *
 * @param marks where the names are marked
 * @param onFacts told what the page holds, each time that has changed
 */
export function watchPage(marks: Marks, onFacts: (facts: PageFacts) => void, signal: AbortSignal): PageWatch {
  let settings: PageSettings | undefined;
  let visit = 0;
  let address = '';
  let told = '';

  const read = () => {
    if (!settings?.on) return;
    const { cards, offNames } = settings;
    const page = readPageText(document);
    const mentions = findNames(page.text).filter(({ id }) => !offNames.includes(id));
    marks.set(page, cards ? mentions : []);

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
  };
  onPageChange(signal, read);

  return {
    apply(latest) {
      settings = latest;
      if (!settings.on) marks.set({ text: '', headings: [], pieces: [] }, []);
      if (!document.hidden) read();
    },
  };
}

function countById(mentions: readonly Mention[]): NamedOnPage[] {
  const counts = new Map<string, NamedOnPage>();
  for (const { id, kind } of mentions)
    if (kind !== 'term') counts.set(id, { id, kind, count: (counts.get(id)?.count ?? 0) + 1 });
  return [...counts.values()];
}
