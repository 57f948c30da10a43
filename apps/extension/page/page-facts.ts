import type { NamedInText } from '@slim-samenwerken/relevance';
import type { NameReader } from '@slim-samenwerken/relevance/name-reader';
import { MOST_TOLD, type NamedOnPage, type PageFacts } from '../messaging.ts';
import type { Mark, Named } from './page-names.ts';
import { BLOCK_BREAK, readPageText } from './page-text.ts';
import { ownDocument } from './unclobbered.ts';

/** What is told to the panel. The text is read when it is asked for: the page may change more often than a panel looks. */
export function factsOf(visit: number, mentions: readonly Mark[], reader: NameReader<Named>): PageFacts {
  const title = line(ownDocument.title);
  let read: Pick<PageFacts, 'headings' | 'text' | 'namedInText'> | undefined;
  const page = () => {
    if (read) return read;
    const whole = readPageText(ownDocument, MOST_TOLD.text);
    const headings = whole.headings.slice(0, MOST_TOLD.lines).map(line);
    const text = whole.text.slice(0, MOST_TOLD.text);
    read = { headings, text, namedInText: namesIn([title, ...headings, text].join(BLOCK_BREAK), reader) };
    return read;
  };
  return {
    visit,
    url: line(location.href),
    title,
    lang: line(ownDocument.documentElement?.lang ?? ''),
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
    .slice(0, MOST_TOLD.lines)
    .map(({ record: { id }, start, end }) => ({ id, text: text.slice(start, end) }));
}

function line(text: string): string {
  return text.slice(0, MOST_TOLD.line);
}

function countById(mentions: readonly Mark[]): NamedOnPage[] {
  const counts = new Map<string, NamedOnPage>();
  for (const {
    mention: { id, kind },
  } of mentions)
    if (kind !== 'term') counts.set(id, { id, kind, count: (counts.get(id)?.count ?? 0) + 1 });
  return [...counts.values()];
}
