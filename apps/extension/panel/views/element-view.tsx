import {
  type Audience,
  audiences,
  type Element,
  type ElementId,
  findingsFor,
  practicesOfElement,
  projectsOfElement,
  questionsFor,
  tipsFor,
} from '@slim-samenwerken/content';
import { details } from '@slim-samenwerken/content/details';
import { Disclosure, Entry, Facts, Heading, Intro, KindBadge, Section, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { hrefOf } from '../route.ts';
import { Caveats, CitationLine, FirstOf, Statements } from './parts.tsx';

const MOST_STATEMENTS = 6;
const MOST_QUESTIONS = 4;

/** The page of one element. */
export function ElementView({ element, role }: { element: Element; role: Audience }) {
  const mine = { tips: tipsFor(element.id, role), findings: findingsFor(element.id, role) };
  const others = audiences.filter((audience) => audience !== role);
  const projects = projectsOfElement(element.id);
  const questions = questionsFor(element.id, role);
  return (
    <>
      <Intro>
        <KindBadge>{kindOf(element)}</KindBadge>
        <Heading level={1} focusable>
          {element.name}
        </Heading>
        <Text look="lead">{element.summary}</Text>
      </Intro>
      <Section heading={i18n.t(`for_role.${role}`)} level={2}>
        {mine.tips.length + mine.findings.length > 0 ? (
          <Statements {...mine} role={role} most={MOST_STATEMENTS} />
        ) : (
          <Text>{i18n.t('tips.none')}</Text>
        )}
      </Section>
      <div>
        {others.map((audience) => (
          <OtherRole key={audience} element={element} audience={audience} />
        ))}
      </div>
      {questions.length > 0 && (
        <Section heading={i18n.t('element.questions')} level={2}>
          <FirstOf
            kind="questions"
            mark="dot"
            items={questions.map(({ id, text }) => ({ text, 'data-kind': 'question', 'data-id': id }))}
            most={MOST_QUESTIONS}
          />
        </Section>
      )}
      {element.experience && (
        <Section heading={i18n.t('element.experience')} level={2}>
          <Text>
            <strong>{i18n.t(`verdict.${element.experience.verdict}`)}.</strong> {element.experience.text}
          </Text>
          <Parts of={element.id} />
        </Section>
      )}
      <Section heading={i18n.t('element.projects')} level={2}>
        {projects.length > 0 ? (
          projects.map((project) => (
            <Entry
              key={project.id}
              title={{ label: project.shortName, href: hrefOf({ view: 'project', id: project.id }) }}
              level={3}
              number={project.number}
              data-kind="project"
              data-id={project.id}
            >
              <Text look="quiet">{project.theme}</Text>
            </Entry>
          ))
        ) : (
          <Text>{i18n.t('element.projects_none')}</Text>
        )}
      </Section>
      <Practices of={element.id} />
      <Caveats of={element.id} />
      <CitationLine citation={element.citation} />
    </>
  );
}

function kindOf({ number }: Element): string {
  return number === undefined ? i18n.t('kind.element') : i18n.t('element.number', [String(number)]);
}

/** The parts of an element, each with what practice experienced. */
function Parts({ of }: { of: ElementId }) {
  const { subElements } = details[of];
  if (subElements.length === 0) return null;
  return (
    <Disclosure label={i18n.t('element.parts')}>
      <Facts
        facts={subElements.map(({ name, verdict, text }) => ({
          term: name,
          value: `${i18n.t(`verdict.${verdict}`)}. ${text}`,
        }))}
      />
    </Disclosure>
  );
}

/** Worked examples that show an element. */
function Practices({ of }: { of: ElementId }) {
  const practices = practicesOfElement(of);
  if (practices.length === 0) return null;
  return (
    <Section heading={i18n.t('element.practices')} level={2}>
      <Disclosure label={i18n.t('element.practices_count', practices.length)}>
        {practices.map(({ id, name, summary }) => (
          <Entry
            key={id}
            title={{ label: name, href: hrefOf({ view: 'practice', id }) }}
            level={3}
            data-kind="practice"
            data-id={id}
          >
            <Text look="quiet">{summary}</Text>
          </Entry>
        ))}
      </Disclosure>
    </Section>
  );
}

/** What another role can do: one click away, only where there is something. */
function OtherRole({ element, audience }: { element: Element; audience: Audience }) {
  const tips = tipsFor(element.id, audience);
  const findings = findingsFor(element.id, audience);
  if (tips.length + findings.length === 0) return null;
  return (
    <Disclosure label={i18n.t(`audience.${audience}`)}>
      <Statements tips={tips} findings={findings} role={audience} most={MOST_STATEMENTS} />
    </Disclosure>
  );
}
