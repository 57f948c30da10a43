import type { Audience } from '@slim-samenwerken/content';
import {
  ActionLink,
  Entry,
  KindBadge,
  Reasons,
  Section,
  SuggestionCard,
  SuggestionList,
  Text,
} from '@slim-samenwerken/ui';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageHead } from '../page-head.ts';
import { hrefOf } from '../route.ts';
import { firstSentence } from '../sentences.ts';
import type { FittingElement, FittingMethod, FittingProject, ThisPage } from '../this-page.ts';
import { CitationLine } from './citation-line.tsx';
import { About } from './page-about.tsx';
import { headOf, ProjectLine, Statements } from './parts.tsx';

/** The page of the element has the rest. */
const MOST_TIPS = 3;
const MOST_PROJECTS = 4;

interface FittingProps {
  page: ThisPage;
  whole: boolean;
  head: PageHead;
  role: Audience;
  onSelect: (words: string) => void;
}

/** What fits the page. The best of it fills the screen, so that is all that is drawn at first. */
export function Fitting({ page, whole, head, role, onSelect }: FittingProps) {
  const elements = whole ? page.elements : page.elements.slice(0, 1);
  const othersToo = whole || elements.length === 0;
  const why = (because: readonly string[]) => (
    <Why because={because} page={page} whole={whole} lang={head.lang} onSelect={onSelect} />
  );
  return (
    <>
      <About words={page.about} lang={head.lang} onSelect={onSelect} />
      {elements.length === 0 && <Text look="quiet">{i18n.t('page.fits_none')}</Text>}
      {elements.length > 0 && (
        <Section heading={i18n.t('page.elements')} level={2} look="quiet">
          <SuggestionList>
            {elements.map((fitting, index) => (
              <FittingElementCard
                key={`${head.visit} ${fitting.element.id}`}
                fitting={fitting}
                role={role}
                best={index === 0}
                whole={whole}
                why={why(fitting.because)}
              />
            ))}
          </SuggestionList>
        </Section>
      )}
      {othersToo && page.projects.length + page.methods.length > 0 && (
        <Section heading={i18n.t('page.projects')} level={2} look="quiet">
          {page.projects.map((fitting) => (
            <FittingProjectEntry key={fitting.project.id} fitting={fitting} why={why(fitting.because)} />
          ))}
          {page.methods.map((fitting) => (
            <FittingMethodEntry key={fitting.method.id} fitting={fitting} why={why(fitting.because)} />
          ))}
        </Section>
      )}
      {!othersToo && <div class="slim-to-come" />}
    </>
  );
}

/** The words of the page that speak for a record; each leads to its place. */
function Why({
  because,
  page,
  whole,
  lang,
  onSelect,
}: {
  because: readonly string[];
  page: ThisPage;
  whole: boolean;
  lang: string;
  onSelect: (word: string) => void;
}) {
  if (because.length === 0) return null;
  return (
    <Reasons
      label={i18n.t('page.why')}
      intro={i18n.t('page.because')}
      wordsLang={lang}
      reasons={(whole ? because : []).map((word) => ({
        word,
        ...(page.isInText(word) && { onSelect: () => onSelect(word) }),
      }))}
    />
  );
}

interface FittingElementCardProps {
  fitting: FittingElement;
  role: Audience;
  best: boolean;
  whole: boolean;
  why: ReturnType<typeof Why>;
}

function FittingElementCard({ fitting, role, best, whole, why }: FittingElementCardProps) {
  const { element } = fitting;
  return (
    <SuggestionCard {...headOf(element)} level={3} best={best} open={best}>
      {(best || whole) && <UnderElement fitting={fitting} role={role} why={why} />}
    </SuggestionCard>
  );
}

/** What a card of an element holds. */
function UnderElement({
  fitting: { element, under },
  role,
  why,
}: Pick<FittingElementCardProps, 'fitting' | 'role' | 'why'>) {
  const { tips, findings, projects } = useMemo(under, [under]);
  return (
    <>
      <Text look="quiet" lang="nl">
        {element.summary}
      </Text>
      <Statements
        under={element}
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
      <CitationLine citation={element.citation} />
    </>
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
