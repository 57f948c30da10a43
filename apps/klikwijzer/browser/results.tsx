import type { SearchResult } from '@slim-samenwerken/relevance/search';
import { Button, Entry, KindBadge, Text } from '@slim-samenwerken/ui/site';
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
}

const atFirst = 10;

/** What was found, the best first. */
export function Results({ found, root, kinds, more, lang }: Props) {
  const [shown, show] = useState(atFirst);
  return (
    <>
      <div class="slim-entries">
        {found.slice(0, shown).map((result) => (
          <Entry
            key={result.id}
            title={{ label: result.title, href: `${root}${result.id}`, lang }}
            level={2}
            badge={<KindBadge>{kinds[result.kind]}</KindBadge>}
          >
            <Excerpt result={result} lang={lang} />
          </Entry>
        ))}
      </div>
      {found.length > shown && <Button onClick={() => show(found.length)}>{more}</Button>}
    </>
  );
}

/** The text of a record in which the words stand, with the words marked. */
function Excerpt({ result, lang }: { result: SearchResult; lang: string | undefined }) {
  const match = result.matches.find(({ field, text }) => field === 'text' && text !== result.title);
  if (!match) return null;
  const ends = [0, ...match.ranges.flat(), match.text.length];
  return (
    <Text lang={lang}>
      {ends.slice(1).map((end, index) => {
        const piece = match.text.slice(ends[index], end);
        return index % 2 === 0 ? (
          piece
        ) : (
          <mark key={end} class="nl-mark">
            {piece}
          </mark>
        );
      })}
    </Text>
  );
}
