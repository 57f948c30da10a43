import type { SearchResult } from '@slim-samenwerken/relevance/search';
import { Button, MarkedText, type Result, ResultList } from '@slim-samenwerken/ui/site';
import { useState } from 'preact/hooks';
import type { Locale } from '../locales/locale.ts';

interface Props {
  found: readonly SearchResult[];
  /** The path of the site in this language, which addresses are added to. */
  root: string;
  kinds: Locale['kind'];
  /** "Toon meer resultaten" */
  more: string;
  /** The language of the results, where it is not the page's. */
  lang: string | undefined;
  /** Arrow up from the first result. */
  onLeave: () => void;
}

const atFirst = 10;

/** What was found, the best first. */
export function Results({ found, root, kinds, more, lang, onLeave }: Props) {
  const [shown, show] = useState(atFirst);
  const resultOf = ({ id, kind, title, matches }: SearchResult): Result => {
    const inTitle = matches.find(({ text }) => text === title);
    const inText = matches.find(({ field, text }) => field === 'text' && text !== title);
    return {
      href: `${root}${id}`,
      title: <MarkedText text={title} ranges={inTitle?.ranges ?? []} />,
      kind: kinds[kind],
      sentence: kind === 'tip',
      text: inText && <MarkedText {...inText} />,
    };
  };
  return (
    <>
      <ResultList results={found.slice(0, shown).map(resultOf)} resultsLang={lang} onLeave={onLeave} />
      {found.length > shown && <Button onClick={() => show(found.length)}>{more}</Button>}
    </>
  );
}
