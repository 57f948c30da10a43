import type { Audience } from '@slim-samenwerken/content';
import type { Municipality } from '@slim-samenwerken/municipalities';
import {
  ActionLink,
  Disclosure,
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
import type { PageHead } from '../page-head.ts';
import { hrefOf } from '../route.ts';
import { firstSentence } from '../sentences.ts';
import type { FittingElement, FittingMethod, FittingProject, PageWord, ThisPage } from '../this-page.ts';
import { useTurns } from '../turns.ts';
import { Loading, NothingFits } from './empty-views.tsx';
import { About } from './page-about.tsx';
import { ProjectLine, Statements } from './parts.tsx';

/** The page of the element has the rest. */
const MOST_TIPS = 3;
const MOST_PROJECTS = 4;
/** Two or three lines: what fits the page must not be pushed out of sight. */
const MOST_NAMES = 6;

interface Props {
  head: PageHead;
  /** Undefined until it is worked out. */
  page: ThisPage | undefined;
  /** Whose site it is on. */
  municipality: Municipality | undefined;
  role: Audience;
  onShow: (place: ShownPlace) => void;
}

/** The page that the user looks at. What stands on it is there at once; what fits it comes under that, so that nothing moves. */
export function PageView({ head, page, municipality, role, onShow }: Props) {
  const nextOf = useTurns(head.visit);
  if (head.named.length === 0 && !page) return <Loading />;
  if (isEmpty(head, page)) return <NothingFits />;
  const showWords = (words: string) => onShow({ words, nth: nextOf(words) });
  return (
    <>
      <Intro>
        <Heading level={1} look={2} focusable lang={head.lang}>
          {head.title}
        </Heading>
        {municipality && (
          <Text look="quiet">{i18n.t('page.municipality', [municipality.name, municipality.ggdRegion])}</Text>
        )}
      </Intro>
      <Names named={head.named} onSelect={(id) => onShow({ id, nth: nextOf(id) })} />
      {page && <Fitting page={page} head={head} role={role} onSelect={showWords} />}
    </>
  );
}

/** Whether a page was read, and there is nothing to say of it. */
export const isEmpty = ({ named }: PageHead, page: ThisPage | undefined): boolean =>
  page !== undefined &&
  [named, page.elements, page.projects, page.methods].every(({ length }) => length === 0);

/** Our names on the page, and what each is; choosing one goes to its place there. */
function Names({ named, onSelect }: { named: PageHead['named']; onSelect: (id: string) => void }) {
  if (named.length === 0) return null;
  const all = named.map(({ id, name, sort, count }) => ({
    name,
    sort: i18n.t(`kind.${sort}`),
    count,
    countLabel: i18n.t('page.times', count),
    'data-named': id,
    onSelect: () => onSelect(id),
  }));
  const more = all.slice(MOST_NAMES);
  return (
    <Section heading={i18n.t('page.named')} level={2} look="quiet">
      <NameList names={all.slice(0, MOST_NAMES)} />
      {more.length > 0 && (
        <Disclosure label={i18n.t('more_names', more.length)}>
          <NameList names={more} />
        </Disclosure>
      )}
    </Section>
  );
}

interface FittingProps {
  page: ThisPage;
  head: PageHead;
  role: Audience;
  onSelect: (words: string) => void;
}

/** What fits the page. */
function Fitting({ page, head, role, onSelect }: FittingProps) {
  const why = (because: readonly PageWord[]) => (
    <Why because={because} lang={head.lang} onSelect={onSelect} />
  );
  return (
    <>
      <About words={page.about} lang={head.lang} onSelect={onSelect} />
      {page.elements.length === 0 && <Text look="quiet">{i18n.t('page.fits_none')}</Text>}
      {page.elements.length > 0 && (
        <Section heading={i18n.t('page.elements')} level={2} look="quiet">
          <SuggestionList>
            {page.elements.map((fitting, index) => (
              <FittingElementCard
                key={`${head.visit} ${fitting.element.id}`}
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
