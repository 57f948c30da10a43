import { addressOf, element, type Method, method, methods, project } from '@slim-samenwerken/content';
import { Columns, Facts, Heading, Intro, KindBadge, Text } from '@slim-samenwerken/ui/site';
import type { Page } from '../page.ts';
import { RecordList } from '../parts/links.tsx';
import { Caveats, CitationLine, Links, PageTools, Snapshot } from '../parts/record-parts.tsx';
import { useView } from '../view.ts';

/** The page of each method. */
export const methodPages = (): Page[] =>
  methods.map((method) => ({
    kind: 'method',
    path: addressOf(method),
    folder: 'methods',
    picture: 'method',
    title: method.name,
    description: method.summary,
    isContent: true,
    data: { '@type': 'DefinedTerm', name: method.name, description: method.summary },
    body: <MethodBody method={method} />,
  }));

const partsOf = Map.groupBy(methods, ({ partOf }) => partOf);

function MethodBody({ method: shown }: { method: Method }) {
  const { t, contentLang } = useView();
  const { name, type, summary, asOf, organisation, names, partOf } = shown;
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  // A name with "methode" behind it, or a hyphen in it, tells a reader nothing.
  const otherNames = names.filter((other) => !plain(other).includes(plain(name))).slice(0, 4);
  return (
    <Columns
      asideLabel={t.aside}
      aside={
        <>
          <RecordList label={t.method.projects} records={shown.projects.map((id) => project(id))} />
          <RecordList label={t.method.elements} records={shown.elements.map((id) => element(id))} />
          {partOf && <RecordList label={t.method.partOf} records={[method(partOf)]} />}
          <RecordList label={t.method.parts} records={partsOf.get(shown.id) ?? []} />
        </>
      }
    >
      <Intro>
        <KindBadge>{t.kind[type]}</KindBadge>
        <Heading level={1} lang={contentLang}>
          {name}
        </Heading>
        <Text look="lead" lang={contentLang}>
          {summary}
        </Text>
        <PageTools />
      </Intro>
      <Snapshot year={asOf} />
      {(organisation || otherNames.length > 0) && (
        <Facts
          facts={[
            ...(organisation ? [{ term: t.method.organisation, value: organisation }] : []),
            ...(otherNames.length > 0 ? [{ term: t.method.names, value: otherNames.join(' · ') }] : []),
          ]}
        />
      )}
      <Links links={shown.links} />
      <Caveats of={shown.id} />
      <CitationLine citation={shown.citation} />
    </Columns>
  );
}
