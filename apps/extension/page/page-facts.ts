import type { NamedInText } from '@slim-samenwerken/relevance';
import type { NameReader } from '@slim-samenwerken/relevance/name-reader';
import type { NamedOnPage, PageFacts } from '../messaging.ts';
import type { Mark, Named } from './page-names.ts';
import { BLOCK_BREAK, readPageText } from './page-text.ts';
import { ownDocument } from './unclobbered.ts';

/** The most text that is told to the panel: enough to know what a page is about. */
const MOST_TEXT = 200_000;

/** What is told to the panel. The text is read when it is asked for: the page may change more often than a panel looks. */
export function factsOf(visit: number, mentions: readonly Mark[], reader: NameReader<Named>): PageFacts {
  const { title } = ownDocument;
  let read: Pick<PageFacts, 'headings' | 'text' | 'namedInText'> | undefined;
  const page = () => {
    if (read) return read;
    const { headings, text: whole } = readPageText(ownDocument);
    const text = whole.slice(0, MOST_TEXT);
    read = { headings, text, namedInText: namesIn([title, ...headings, text].join(BLOCK_BREAK), reader) };
    return read;
  };
  return {
    visit,
    url: location.href,
    title,
    lang: ownDocument.documentElement?.lang ?? '',
    named: countById(mentions),
    get headings() {
      return page().headings;
    },
    get text() {
      return page().text;
    },
    get namedInText() {
      return page().namedInText;
    },
  };
}

function namesIn(text: string, reader: NameReader<Named>): NamedInText[] {
  const { found, words } = reader.read(text);
  return reader
    .settle(found, words)
    .map(({ record: { id }, start, end }) => ({ id, text: text.slice(start, end) }));
}

function countById(mentions: readonly Mark[]): NamedOnPage[] {
  const counts = new Map<string, NamedOnPage>();
  for (const {
    mention: { id, kind },
  } of mentions)
    if (kind !== 'term') counts.set(id, { id, kind, count: (counts.get(id)?.count ?? 0) + 1 });
  return [...counts.values()];
}
