import {
  addressOf,
  elements,
  findings,
  homeOf,
  methods,
  practices,
  projects,
  questions,
  type Source,
  sources,
  terms,
  tips,
} from '@slim-samenwerken/content';
import { Columns, Facts, Heading, Intro, KindBadge, Section, Text } from '@slim-samenwerken/ui/site';
import type { Page } from '../page.ts';
import { Links, PageTools } from '../parts/record-parts.tsx';
import { MoreStatements, StatementList } from '../parts/statements.tsx';
import { useView } from '../view.ts';

/** The page of each source. */
export const sourcePages = (): Page[] =>
  sources.map((source) => ({
    kind: 'source',
    path: addressOf(source),
    folder: 'sources',
    title: source.title,
    description: source.about,
    isContent: true,
    data: {
      '@type': 'CreativeWork',
      name: source.title,
      publisher: source.publisher,
      datePublished: `${source.year}`,
    },
    body: <SourceBody source={source} />,
  }));

const taken = {
  elements,
  projects,
  methods,
  practices,
  terms,
  tips,
  findings,
  questions,
} as const;

const always = () => true;

function SourceBody({ source }: { source: Source }) {
  const { t, contentLang } = useView();
  const counts = Object.entries(taken).map(([kind, records]) => ({
    kind: kind as keyof typeof taken,
    count: records.filter(({ citation }) => citation.source === source.id).length,
  }));
  const isHere = (statement: Parameters<typeof homeOf>[0]) => homeOf(statement).id === source.id;
  const general = tips.filter(isHere);
  return (
    <Columns>
      <Intro>
        <KindBadge>{t.kind.source}</KindBadge>
        <Heading level={1} lang={contentLang}>
          {source.title}
        </Heading>
        <Text look="lead" lang={contentLang}>
          {source.about}
        </Text>
        <PageTools />
      </Intro>
      <Facts
        facts={[
          { term: t.source.publisher, value: source.publisher },
          { term: t.source.year, value: `${source.year}` },
          ...(source.viewOf ? [{ term: t.source.view, value: source.viewOf }] : []),
          {
            term: t.source.contents,
            value: counts
              .filter(({ count }) => count > 0)
              .map(({ kind, count }) => t.countOf[kind](count))
              .join(', '),
          },
        ]}
      />
      {general.length > 0 && (
        <Section heading={t.source.statements} level={2}>
          <StatementList statements={general} isHome={always} />
        </Section>
      )}
      <div>
        <MoreStatements label={t.questions} statements={questions.filter(isHere)} isHome={always} />
        <MoreStatements label={t.findings} statements={findings.filter(isHere)} isHome={always} />
      </div>
      <Links links={source.links} />
    </Columns>
  );
}
