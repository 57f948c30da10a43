import type { Audience } from '@slim-samenwerken/content';
import {
  ActionLink,
  Entry,
  Heading,
  Intro,
  NameList,
  Reasons,
  Section,
  SuggestionCard,
  SuggestionList,
  Text,
} from '@slim-samenwerken/ui';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { firstSentence } from '../first-sentence.ts';
import { hrefOf } from '../route.ts';
import type { FittingElement, FittingProject, Named, ThisPage } from '../this-page.ts';
import { NothingFits } from './empty-views.tsx';
import { ProjectLine, Statements } from './parts.tsx';

/** The page of the element has the rest. */
const MOST_TIPS = 3;
const MOST_PROJECTS = 4;

interface Props {
  page: ThisPage;
  role: Audience;
  onShow: (id: string, nth: number) => void;
}

/** What fits the page that the user looks at. */
export function PageView({ page, role, onShow }: Props) {
  if (page.isEmpty) return <NothingFits />;
  return (
    <>
      <Summary page={page} />
      {page.elements.length > 0 && (
        <Section heading={i18n.t('page.elements')} level={2}>
          <SuggestionList>
            {page.elements.map((fitting, index) => (
              <FittingElementCard
                key={`${page.visit} ${fitting.element.id}`}
                fitting={fitting}
                role={role}
                best={index === 0}
              />
            ))}
          </SuggestionList>
        </Section>
      )}
      {page.projects.length > 0 && (
        <Section heading={i18n.t('page.projects')} level={2}>
          {page.projects.map((fitting) => (
            <FittingProjectEntry key={fitting.project.id} fitting={fitting} />
          ))}
        </Section>
      )}
      {page.named.length > 0 && (
        <Section heading={i18n.t('page.named')} level={2}>
          <Text look="quiet">{i18n.t('page.named_hint')}</Text>
          <FoundNames key={page.visit} named={page.named} onShow={onShow} />
        </Section>
      )}
    </>
  );
}

function Summary({ page }: { page: ThisPage }) {
  const { elements, projects } = page;
  const fits = elements.length > 0 ? i18n.t('page.fits', elements.length) : i18n.t('page.fits_none');
  const more = projects.length > 0 ? `, ${i18n.t('page.fits_projects', projects.length)}` : '';
  return (
    <Intro>
      <Heading level={1} look={2} focusable>
        {page.title}
      </Heading>
      <Text look="quiet">
        {page.host} · {fits}
        {more}
      </Text>
    </Intro>
  );
}

function FittingElementCard({
  fitting,
  role,
  best,
}: {
  fitting: FittingElement;
  role: Audience;
  best: boolean;
}) {
  const { element, tips, findings, projects, because } = fitting;
  return (
    <SuggestionCard
      title={element.name}
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
      <Text look="quiet">{element.summary}</Text>
      <Statements
        tips={tips.slice(0, MOST_TIPS)}
        findings={tips.length > 0 ? [] : findings.slice(0, MOST_TIPS)}
        role={role}
        most={MOST_TIPS}
      />
      <ProjectLine label={i18n.t('page.done_in')} projects={projects.slice(0, MOST_PROJECTS)} />
      <Reasons label={i18n.t('page.why')} intro={i18n.t('page.because')} words={because} />
      <ActionLink
        label={i18n.t('page.more', [element.name])}
        href={hrefOf({ view: 'element', id: element.id })}
      />
    </SuggestionCard>
  );
}

function FittingProjectEntry({ fitting: { project, message, because } }: { fitting: FittingProject }) {
  return (
    <Entry
      title={{ label: project.shortName, href: hrefOf({ view: 'project', id: project.id }) }}
      level={3}
      number={project.number}
      data-kind="project"
      data-id={project.id}
    >
      <Text>{firstSentence(message ?? project.theme)}</Text>
      {because.length > 0 && (
        <Reasons label={i18n.t('page.why')} intro={i18n.t('page.because')} words={because} />
      )}
    </Entry>
  );
}

/** The names found; each choice goes to the next place where it stands. */
function FoundNames({ named, onShow }: { named: readonly Named[]; onShow: Props['onShow'] }) {
  const turns = useRef(new Map<string, number>());
  return (
    <NameList
      names={named.map(({ id, name, count }) => ({
        name,
        count,
        countLabel: i18n.t('page.times', count),
        'data-named': id,
        onSelect: () => {
          const turn = turns.current.get(id) ?? 0;
          turns.current.set(id, turn + 1);
          onShow(id, turn % count);
        },
      }))}
    />
  );
}
