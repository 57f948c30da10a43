import {
  type Audience,
  audiences,
  type Element,
  type ElementId,
  element as elementWith,
  findingsFor,
  practicesOfElement,
  projectsOfElement,
  questionsFor,
  tipsFor,
} from '@slim-samenwerken/content';
import { details } from '@slim-samenwerken/content/details';
import {
  ActionLink,
  Disclosure,
  Facts,
  Heading,
  Intro,
  KindBadge,
  Section,
  Text,
} from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { ShareBar } from '../own/share-bar.tsx';
import { hrefOf } from '../route.ts';
import { CitationLine } from './citation-line.tsx';
import { PracticeEntries, ProjectEntries } from './entries.tsx';
import { FirstOf, itemUnder, OtherSource, Statements } from './parts.tsx';
import { Caveats } from './record-parts.tsx';

const MOST_STATEMENTS = 6;
const MOST_QUESTIONS = 4;

/** The page of one element: what it is, what was experienced, what I can do, and where it was done. */
export function ElementView({ element, role }: { element: Element; role: Audience }) {
  const others = audiences.filter((audience) => audience !== role);
  return (
    <>
      <Intro>
        <KindBadge>{kindOf(element)}</KindBadge>
        <Heading level={1} focusable lang="nl">
          {element.name}
        </Heading>
        <Text look="lead" lang="nl">
          {element.summary}
        </Text>
        <Experience of={element} />
      </Intro>
      <Section heading={i18n.t(`for_role.${role}`)} level={2}>
        <ForRole of={element} role={role} />
      </Section>
      <Questions of={element} role={role} />
      <Section heading={i18n.t('element.other_roles')} level={2}>
        {others.map((audience) => (
          <Disclosure key={audience} label={i18n.t(`audience.${audience}`)}>
            <ForRole of={element} role={audience} />
            <QuestionList of={element} role={audience} />
          </Disclosure>
        ))}
      </Section>
      <Projects of={element.id} />
      <Practices of={element.id} />
      <Related of={element.id} />
      <Caveats of={element.id} />
      <ShareBar id={element.id} />
      <CitationLine citation={element.citation} />
    </>
  );
}

function kindOf({ number }: Element): string {
  return number === undefined ? i18n.t('kind.element') : i18n.t('element.number', [String(number)]);
}

/** What was experienced, of the whole and of its parts. Never more than experienced. */
function Experience({ of }: { of: Element }) {
  const { id, experience } = of;
  const { subElements } = details[id];
  return (
    <>
      {experience && (
        <Text>
          <strong>{i18n.t(`verdict.${experience.verdict}`)}.</strong> <span lang="nl">{experience.text}</span>
          <OtherSource of={experience} under={of} />
        </Text>
      )}
      {subElements.length > 0 && (
        <Disclosure label={i18n.t('element.parts')}>
          <Facts
            facts={subElements.map(({ id: part, name, verdict, text }) => ({
              id: part,
              term: <span lang="nl">{name}</span>,
              value: (
                <>
                  {i18n.t(`verdict.${verdict}`)}. <span lang="nl">{text}</span>
                </>
              ),
            }))}
          />
        </Disclosure>
      )}
    </>
  );
}

/** The tips and findings for a role. */
function ForRole({ of, role }: { of: Element; role: Audience }) {
  const tips = tipsFor(of.id, role);
  const findings = findingsFor(of.id, role);
  if (tips.length + findings.length === 0) return <Text>{i18n.t('tips.none')}</Text>;
  return <Statements under={of} tips={tips} findings={findings} role={role} most={MOST_STATEMENTS} />;
}

function Questions({ of, role }: { of: Element; role: Audience }) {
  if (questionsFor(of.id, role).length === 0) return null;
  return (
    <Section heading={i18n.t('element.questions')} level={2}>
      <QuestionList of={of} role={role} />
    </Section>
  );
}

function QuestionList({ of, role }: { of: Element; role: Audience }) {
  const items = questionsFor(of.id, role).map(itemUnder(of));
  return <FirstOf kind="questions" mark="dot" items={items} most={MOST_QUESTIONS} />;
}

function Projects({ of }: { of: ElementId }) {
  const projects = projectsOfElement(of);
  return (
    <Section heading={i18n.t('element.projects')} level={2}>
      {projects.length === 0 && <Text>{i18n.t('element.projects_none')}</Text>}
      <ProjectEntries projects={projects} level={3} />
    </Section>
  );
}

/** Worked examples that show an element. */
function Practices({ of }: { of: ElementId }) {
  const practices = practicesOfElement(of);
  if (practices.length === 0) return null;
  return (
    <Section heading={i18n.t('element.practices')} level={2}>
      <Disclosure label={i18n.t('element.practices_count', practices.length)}>
        <PracticeEntries practices={practices} />
      </Disclosure>
    </Section>
  );
}

/** The elements that it strengthens or needs, as the research names them. */
function Related({ of }: { of: ElementId }) {
  const { relations } = details[of];
  if (relations.length === 0) return null;
  return (
    <Section heading={i18n.t('element.related')} level={2}>
      <Facts
        facts={relations.map(({ element, text }) => ({
          id: `${element} ${text}`,
          term: (
            <ActionLink
              label={elementWith(element).name}
              href={hrefOf({ view: 'element', id: element })}
              lang="nl"
            />
          ),
          value: <span lang="nl">{text}</span>,
        }))}
      />
    </Section>
  );
}
