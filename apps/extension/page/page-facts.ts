import type { NamedOnPage, PageFacts } from '../messaging.ts';
import type { Mark } from './page-names.ts';
import { readPageText } from './page-text.ts';
import { ownDocument } from './unclobbered.ts';

/** The most text that is told to the panel: enough to know what a page is about. */
const MOST_TEXT = 200_000;

/** What is told to the panel. The text is read when it is asked for: the page may change more often than a panel looks. */
export function factsOf(visit: number, mentions: readonly Mark[]): PageFacts {
  let read: ReturnType<typeof readPageText> | undefined;
  const page = () => {
    read ??= readPageText(ownDocument);
    return read;
  };
  return {
    visit,
    url: location.href,
    title: ownDocument.title,
    lang: ownDocument.documentElement?.lang ?? '',
    named: countById(mentions),
    get headings() {
      return page().headings;
    },
    get text() {
      return page().text.slice(0, MOST_TEXT);
    },
  };
}

function countById(mentions: readonly Mark[]): NamedOnPage[] {
  const counts = new Map<string, NamedOnPage>();
  for (const {
    mention: { id, kind },
  } of mentions)
    if (kind !== 'term') counts.set(id, { id, kind, count: (counts.get(id)?.count ?? 0) + 1 });
  return [...counts.values()];
}
