import type { SearchMatch, SearchResult } from '@slim-samenwerken/relevance';
import { MarkedText, type Result } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { hrefOf } from '../route.ts';
import { sentenceAt } from '../sentences.ts';
import { viewOf } from '../target.ts';

/** A result as the list shows it: its name, and the sentence in which the words stand. */
export function resultOf({ id, kind, title, matches }: SearchResult): Result {
  const inTitle = matches.find(({ text }) => text === title);
  const inText = matches.find((match) => match !== inTitle && match.field !== 'cue');
  return {
    href: hrefOf(viewOf(id) ?? { view: 'page' }),
    title: <MarkedText text={title} ranges={inTitle?.ranges ?? []} />,
    kind: i18n.t(`kind.${kind}`),
    sentence: kind === 'tip' || kind === 'finding' || kind === 'question',
    text: inText && <Sentence {...inText} />,
    'data-kind': kind,
    'data-id': id,
  };
}

/** The sentence that holds the first of the words. */
function Sentence({ text, ranges }: SearchMatch) {
  const { start, end } = sentenceAt(text, ranges[0]?.[0] ?? 0);
  const inside = ranges.filter(([from, to]) => from >= start && to <= end);
  return (
    <MarkedText
      text={text.slice(start, end)}
      ranges={inside.map(([from, to]) => [from - start, to - start] as const)}
    />
  );
}
