import {
  addressOf,
  element,
  findings,
  type Practice,
  practices,
  questions,
  tips,
} from '@slim-samenwerken/content';
import { details } from '@slim-samenwerken/content/details';
import { Columns, Facts, Heading, Intro, KindBadge, Section, Text } from '@slim-samenwerken/ui/site';
import type { Page } from '../page.ts';
import { RecordList } from '../parts/links.tsx';
import { Caveats, CitationLine, Links, PageTools, Snapshot } from '../parts/record-parts.tsx';
import { MoreStatements, StatementList } from '../parts/statements.tsx';
import { useView } from '../view.ts';

/** The page of each practice. */
export const practicePages = (): Page[] =>
  practices.map((practice) => ({
    kind: 'practice',
    path: addressOf(practice),
    folder: 'practices',
    picture: 'practice',
    title: practice.name,
    description: practice.summary,
    isContent: true,
    data: { '@type': 'Article', headline: practice.name, abstract: practice.summary },
    body: <PracticeBody practice={practice} />,
  }));

const always = () => true;

function PracticeBody({ practice: { id, ...practice } }: { practice: Practice }) {
  const { t, contentLang } = useView();
  const { text } = details[id];
  const isOurs = ({ practice: home }: { practice?: string }) => home === id;
  const ownTips = tips.filter(isOurs);
  return (
    <Columns
      asideLabel={t.aside}
      aside={<RecordList label={t.method.elements} records={practice.elements.map((one) => element(one))} />}
    >
      <Intro>
        <KindBadge>{t.kind[practice.type]}</KindBadge>
        <Heading level={1} lang={contentLang}>
          {practice.name}
        </Heading>
        <Text look="lead" lang={contentLang}>
          {practice.summary}
        </Text>
        <PageTools />
      </Intro>
      <Snapshot year={practice.asOf} />
      {text.length > 0 && (
        <Section heading={t.practice.text} level={2}>
          {text.map((paragraph) => (
            <Text key={paragraph} lang={contentLang}>
              {paragraph}
            </Text>
          ))}
        </Section>
      )}
      {(practice.place || practice.organisations.length > 0) && (
        <Facts
          facts={[
            ...(practice.place ? [{ term: t.practice.place, value: practice.place }] : []),
            ...(practice.organisations.length > 0
              ? [{ term: t.practice.organisations, value: practice.organisations.join(', ') }]
              : []),
          ]}
        />
      )}
      {ownTips.length > 0 && (
        <Section heading={t.counted(t.kind.tip, ownTips.length)} level={2}>
          <StatementList statements={ownTips} isHome={always} under={practice} />
        </Section>
      )}
      <div>
        <MoreStatements
          label={t.questions}
          statements={questions.filter(isOurs)}
          isHome={always}
          under={practice}
        />
        <MoreStatements
          label={t.findings}
          statements={findings.filter(isOurs)}
          isHome={always}
          under={practice}
        />
      </div>
      <Links links={practice.links} />
      <Caveats of={id} />
      <CitationLine citation={practice.citation} />
    </Columns>
  );
}
