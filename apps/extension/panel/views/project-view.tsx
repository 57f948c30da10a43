import {
  type Audience,
  questions as allQuestions,
  audiences,
  element,
  type Finding,
  findingsOfProject,
  type Message,
  method,
  type Project,
  type Question,
  type Tip,
  tipsOfProject,
} from '@slim-samenwerken/content';
import {
  ContactBlock,
  Disclosure,
  Heading,
  Intro,
  KindBadge,
  LinkLine,
  MessageBlock,
  Section,
  Text,
  type TipItem,
  TipList,
} from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { keepAction } from '../own/keep.tsx';
import { ShareBar } from '../own/share-bar.tsx';
import { hrefOf } from '../route.ts';
import { CitationLine } from './citation-line.tsx';
import { FirstOf } from './parts.tsx';
import { ProjectSections, Publications } from './project-sections.tsx';
import { Caveats, ElementLine, Links } from './record-parts.tsx';

const MOST_FINDINGS = 4;

/** The page of one project: first what it says to my role. */
export function ProjectView({ project, role }: { project: Project; role: Audience }) {
  const mine = project.messages.filter(({ audience }) => audience === role || audience === 'everyone');
  const others = project.messages.filter((message) => !mine.includes(message));
  const tips = tipsOfProject(project.id);
  const findings = findingsOfProject(project.id);
  const questions = allQuestions.filter((question) => question.project === project.id);
  return (
    <>
      <Intro>
        <KindBadge>{i18n.t('project.number', [String(project.number)])}</KindBadge>
        <Heading level={1} focusable lang="nl">
          {project.shortName}
        </Heading>
        {project.title !== project.shortName && (
          <Text look="quiet" lang="nl">
            {project.title}
          </Text>
        )}
        <Text look="lead" lang="nl">
          {project.theme}
        </Text>
      </Intro>
      {mine.length > 0 && (
        <MessageBlock label={i18n.t(`for_role.${role}`)}>
          {mine.map((message) => (
            <MessageText key={message.text} message={message} />
          ))}
        </MessageBlock>
      )}
      <Text lang="nl">{project.summary}</Text>
      {tips.length > 0 && (
        <Section heading={i18n.t('project.tips')} level={2}>
          <TipList tips={tips.map(ownItem)} />
        </Section>
      )}
      {findings.length > 0 && (
        <Section heading={i18n.t('findings')} level={2}>
          <FirstOf kind="findings" mark="dot" items={findings.map(ownItem)} most={MOST_FINDINGS} />
        </Section>
      )}
      {questions.length > 0 && (
        <Section heading={i18n.t('element.questions')} level={2}>
          <FirstOf kind="questions" mark="dot" items={questions.map(ownItem)} most={MOST_FINDINGS} />
        </Section>
      )}
      <ProjectSections of={project.id} />
      {others.length > 0 && (
        <Section heading={i18n.t('project.other_messages')} level={2}>
          {others.map((message) => (
            <Disclosure key={message.text} label={i18n.t(`audience.${message.audience}`)}>
              <MessageText message={message} />
            </Disclosure>
          ))}
        </Section>
      )}
      <Relations project={project} role={role} />
      <Links links={project.links} />
      <Publications of={project.id} />
      <Section heading={i18n.t('project.contact')} level={2}>
        {project.contacts.map((contact) => (
          <ContactBlock key={contact.name} {...contact} lang="nl" />
        ))}
      </Section>
      <Caveats of={project.id} />
      <ShareBar id={project.id} />
      <CitationLine citation={project.citation} />
    </>
  );
}

/** A statement of the project itself: it needs no word on where it comes from. */
function ownItem({ id, kind, text }: Tip | Finding | Question): TipItem {
  return { text: <span lang="nl">{text}</span>, action: keepAction(id), 'data-kind': kind, 'data-id': id };
}

function MessageText({ message: { text, note } }: { message: Message }) {
  return (
    <>
      <Text lang="nl">{text}</Text>
      {note && (
        <Text look="quiet" lang="nl">
          {note}
        </Text>
      )}
    </>
  );
}

/** The methods it is about, and its elements per role, mine first: as its own page prints them. */
function Relations({ project, role }: { project: Project; role: Audience }) {
  const roles = [role, ...audiences.filter((other) => other !== role)];
  const printed = (audience: Audience) => {
    const relations = project.elements.filter(
      (relation) => relation.audience === audience && relation.basis === 'page',
    );
    return [...new Set(relations.map((relation) => relation.element))].map((id) => element(id));
  };
  return (
    <>
      {project.elements.length > 0 && (
        <Section heading={i18n.t('project.elements')} level={2}>
          {roles.map((audience) => (
            <ElementLine key={audience} label={i18n.t(`audience.${audience}`)} elements={printed(audience)} />
          ))}
        </Section>
      )}
      {project.methods.length > 0 && (
        <LinkLine
          label={i18n.t('project.methods')}
          links={project.methods.map((id) => ({
            label: method(id).name,
            href: hrefOf({ view: 'method', id }),
            lang: 'nl',
          }))}
        />
      )}
    </>
  );
}
