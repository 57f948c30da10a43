import { addressOf, type Term, terms } from '@slim-samenwerken/content';
import { Columns, Facts, Heading, Intro, KindBadge, LinkLine, Text } from '@slim-samenwerken/ui/site';
import { byName } from '../alphabet.ts';
import type { Page } from '../page.ts';
import { CitationLine, PageTools } from '../parts/record-parts.tsx';
import { useView } from '../view.ts';

/** The page of each term. */
export const termPages = (): Page[] =>
  byName(terms).map((term, index, all) => ({
    kind: 'term',
    path: addressOf(term),
    folder: 'terms',
    picture: 'term',
    title: term.name,
    description: term.meaning,
    isContent: true,
    data: { '@type': 'DefinedTerm', name: term.name, description: term.meaning },
    body: <TermBody term={term} previous={all[index - 1]} next={all[index + 1]} />,
  }));

interface Props {
  term: Term;
  previous: Term | undefined;
  next: Term | undefined;
}

function TermBody({ term, previous, next }: Props) {
  const { t, href, contentLang } = useView();
  const neighbour = (label: string, other: Term | undefined) =>
    other && (
      <LinkLine
        label={label}
        links={[{ label: other.name, href: href(addressOf(other)), lang: contentLang }]}
      />
    );
  return (
    <Columns
      asideLabel={t.aside}
      aside={
        <div>
          {neighbour(t.term.previous, previous)}
          {neighbour(t.term.next, next)}
        </div>
      }
    >
      <Intro>
        <KindBadge>{t.kind.term}</KindBadge>
        <Heading level={1} lang={contentLang}>
          {term.name}
        </Heading>
        <Text look="lead" lang={contentLang}>
          {term.meaning}
        </Text>
        <PageTools />
      </Intro>
      {(term.full || term.alsoMeans) && (
        <Facts
          facts={[
            ...(term.full ? [{ term: t.term.full, value: <span lang={contentLang}>{term.full}</span> }] : []),
            ...(term.alsoMeans
              ? [{ term: t.term.alsoMeans, value: <span lang={contentLang}>{term.alsoMeans}</span> }]
              : []),
          ]}
        />
      )}
      <div>
        <Text look="quiet">{t.term.explainedBy[term.explainedBy]}</Text>
        <CitationLine citation={term.citation} />
      </div>
    </Columns>
  );
}
