import type { Audience } from '@slim-samenwerken/content';
import {
  ActionLink,
  Entry,
  Heading,
  Intro,
  KindBadge,
  NameList,
  Reasons,
  Section,
  SuggestionCard,
  SuggestionList,
  Text,
} from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import type { ShownPlace } from '../follow.ts';
import { hrefOf } from '../route.ts';
import { firstSentence } from '../sentences.ts';
import type { FittingElement, FittingMethod, FittingProject, PageWord, ThisPage } from '../this-page.ts';
import { useTurns } from '../turns.ts';
import { NothingFits } from './empty-views.tsx';
import { About } from './page-about.tsx';
import { ProjectLine, Statements } from './parts.tsx';

/** The page of the element has the rest. */
const MOST_TIPS = 3;
const MOST_PROJECTS = 4;

interface Props {
  page: ThisPage;
  role: Audience;
  onShow: (place: ShownPlace) => void;
}

/** What fits the page that the user looks at. */
export function PageView({ page, role, onShow }: Props) {
  const nextOf = useTurns(page.visit);
  if (page.isEmpty) return <NothingFits />;
  const showWords = (words: string) => onShow({ words, nth: nextOf(words) });
  const why = (because: readonly PageWord[]) => (
    <Why because={because} lang={page.lang} onSelect={showWords} />
  );
  return (
    <>
      <Intro>
        <Heading level={1} look={2} focusable lang={page.lang}>
          {page.title}
        </Heading>
        <About page={page} onSelect={showWords} />
      </Intro>
      {page.elements.length > 0 && (
        <Section heading={i18n.t('page.elements')} level={2} look="quiet">
          <SuggestionList>
            {page.elements.map((fitting, index) => (
              <FittingElementCard
                key={`${page.visit} ${fitting.element.id}`}
                fitting={fitting}
                role={role}
                best={index === 0}
                why={why(fitting.because)}
              />
            ))}
          </SuggestionList>
        </Section>
      )}
      {page.projects.length + page.methods.length > 0 && (
        <Section heading={i18n.t('page.projects')} level={2} look="quiet">
          {page.projects.map((fitting) => (
            <FittingProjectEntry key={fitting.project.id} fitting={fitting} why={why(fitting.because)} />
          ))}
          {page.methods.map((fitting) => (
            <FittingMethodEntry key={fitting.method.id} fitting={fitting} why={why(fitting.because)} />
          ))}
        </Section>
      )}
      {page.named.length > 0 && (
        <Section heading={i18n.t('page.named')} level={2} look="quiet">
          <Text look="quiet">{i18n.t('page.named_hint')}</Text>
          <NameList
            names={page.named.map(({ id, name, count }) => ({
              name,
              count,
              countLabel: i18n.t('page.times', count),
              'data-named': id,
              onSelect: () => onShow({ id, nth: nextOf(id) }),
            }))}
          />
        </Section>
      )}
    </>
  );
}

/** The words of the page that speak for a record; each leads to its place. */
function Why({
  because,
  lang,
  onSelect,
}: {
  because: readonly PageWord[];
  lang: string;
  onSelect: (word: string) => void;
}) {
  if (because.length === 0) return null;
  return (
    <Reasons
      label={i18n.t('page.why')}
      intro={i18n.t('page.because')}
      wordsLang={lang}
      reasons={because.map(({ word, inText }) => ({
        word,
        ...(inText && { onSelect: () => onSelect(word) }),
      }))}
    />
  );
}

interface FittingElementCardProps {
  fitting: FittingElement;
  role: Audience;
  best: boolean;
  why: ReturnType<typeof Why>;
}

function FittingElementCard({ fitting, role, best, why }: FittingElementCardProps) {
  const { element, tips, findings, projects } = fitting;
  return (
    <SuggestionCard
      title={element.name}
      titleLang="nl"
      level={3}
      number={element.number}
      numberLabel={
        element.number === undefined ? undefined : i18n.t('element.number', [String(element.number)])
      }
      best={best}
      open={best}
      data-kind="element"
      data-id={element.id}
    >
      <Text look="quiet" lang="nl">
        {element.summary}
      </Text>
      <Statements
        tips={tips.slice(0, MOST_TIPS)}
        findings={tips.length > 0 ? [] : findings.slice(0, MOST_TIPS)}
        role={role}
        most={MOST_TIPS}
      />
      <ProjectLine label={i18n.t('page.done_in')} projects={projects.slice(0, MOST_PROJECTS)} />
      {why}
      <ActionLink
        label={i18n.t('page.more', [element.name])}
        href={hrefOf({ view: 'element', id: element.id })}
      />
    </SuggestionCard>
  );
}

function FittingProjectEntry({ fitting, why }: { fitting: FittingProject; why: ReturnType<typeof Why> }) {
  const { id, shortName, number, theme } = fitting.project;
  return (
    <Entry
      title={{ label: shortName, href: hrefOf({ view: 'project', id }), lang: 'nl' }}
      level={3}
      number={number}
      data-kind="project"
      data-id={id}
    >
      <Text lang="nl">{firstSentence(fitting.message ?? theme)}</Text>
      {why}
    </Entry>
  );
}

function FittingMethodEntry({ fitting, why }: { fitting: FittingMethod; why: ReturnType<typeof Why> }) {
  const { id, name, summary } = fitting.method;
  return (
    <Entry
      title={{ label: name, href: hrefOf({ view: 'method', id }), lang: 'nl' }}
      level={3}
      badge={<KindBadge>{i18n.t(`kind.${fitting.method.type}`)}</KindBadge>}
      data-kind="method"
      data-id={id}
    >
      <Text lang="nl">{firstSentence(fitting.message ?? summary)}</Text>
      {why}
    </Entry>
  );
}
