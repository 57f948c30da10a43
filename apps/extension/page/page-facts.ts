import type { NamedInText } from '@slim-samenwerken/relevance';
import type { NameReader } from '@slim-samenwerken/relevance/name-reader';
import { MOST_TOLD, type NamedOnPage, type PageFacts } from '../messaging.ts';
import type { Mark, Named } from './page-names.ts';
import { BLOCK_BREAK, readPageText } from './page-text.ts';
import type { Steps } from './steps.ts';
import { ownDocument } from './unclobbered.ts';

/** What is told to the panel. */
export function* factsOf(
  visit: number,
  mentions: readonly Mark[],
  reader: NameReader<Named>,
): Steps<PageFacts> {
  const title = line(ownDocument.title);
  const page = yield* readPageText(ownDocument, MOST_TOLD.text);
  const headings = page.headings.slice(0, MOST_TOLD.lines).map(line);
  const text = page.text.slice(0, MOST_TOLD.text);
  yield;
  return {
    visit,
    url: line(location.href),
    title,
    lang: line(ownDocument.documentElement?.lang ?? ''),
    headings,
    text,
    named: countById(mentions),
    namedInText: namesIn([title, ...headings, text].join(BLOCK_BREAK), reader),
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
