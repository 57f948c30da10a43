import {
  type Audience,
  addressOf,
  audiences,
  element,
  findingsOfProject,
  type Message,
  method,
  type Project,
  projects,
  questions,
  tipsOfProject,
} from '@slim-samenwerken/content';
import {
  Columns,
  ContactBlock,
  Heading,
  Intro,
  KindBadge,
  MessageBlock,
  Section,
  Text,
} from '@slim-samenwerken/ui/site';
import type { Page } from '../page.ts';
import { RecordLine, RecordList } from '../parts/links.tsx';
import { ProjectSections, Publications } from '../parts/project-sections.tsx';
import { Caveats, CitationLine, Links, PageTools, RoleNote } from '../parts/record-parts.tsx';
import { MoreStatements, StatementList } from '../parts/statements.tsx';
import { useView } from '../view.ts';

/** The page of each project. */
export const projectPages = (): Page[] =>
  projects.map((project) => ({
    kind: 'project',
    path: addressOf(project),
    folder: 'projects',
    picture: 'project',
    title: project.shortName,
    description: project.theme,
    isContent: true,
    data: {
      '@type': 'Article',
      headline: project.shortName,
      alternativeHeadline: project.title,
      abstract: project.summary,
    },
    body: <ProjectBody project={project} />,
  }));

const always = () => true;

function ProjectBody({ project }: { project: Project }) {
  const { t, contentLang } = useView();
  const tips = tipsOfProject(project.id);
  return (
    <Columns asideLabel={t.aside} aside={<Aside project={project} />}>
      <Intro>
        <KindBadge>{t.project.number(project.number)}</KindBadge>
        <Heading level={1} lang={contentLang}>
          {project.shortName}
        </Heading>
        {project.title !== project.shortName && (
          <Text look="quiet" lang={contentLang}>
            {project.title}
          </Text>
        )}
        <Text look="lead" lang={contentLang}>
          {project.theme}
        </Text>
        <PageTools />
      </Intro>
      <RoleNote />
      <Text lang={contentLang}>{project.summary}</Text>
      <div class="slim-part">
        {project.messages.map((message) => (
          <MessageFor key={message.text} message={message} />
        ))}
      </div>
      {tips.length > 0 && (
        <Section heading={t.project.tips} level={2}>
          <StatementList statements={tips} isHome={always} />
        </Section>
      )}
      <div>
        <MoreStatements
          label={t.project.questions}
          statements={questions.filter((question) => question.project === project.id)}
          isHome={always}
        />
        <MoreStatements label={t.findings} statements={findingsOfProject(project.id)} isHome={always} />
      </div>
      <ProjectSections of={project.id} />
      <Caveats of={project.id} />
      <CitationLine citation={project.citation} />
    </Columns>
  );
}

const roles = (audience: Message['audience']) => ({
  // An insurer has no role to choose; what is for everybody is for each role.
  'data-for': audience === 'everyone' ? undefined : audience,
});

function MessageFor({ message: { audience, text, note } }: { message: Message }) {
  const { t, contentLang } = useView();
  return (
    <div {...roles(audience)}>
      <MessageBlock label={t.forAudience[audience]} lang={contentLang}>
        {text}
      </MessageBlock>
      {note && (
        <Text look="quiet" lang={contentLang}>
          {note}
        </Text>
      )}
    </div>
  );
}

/** Its elements for each role as its own page prints them, its methods, and whom to ask. */
function Aside({ project }: { project: Project }) {
  const { t, contentLang } = useView();
  const printed = (audience: Audience) => [
    ...new Set(
      project.elements
        .filter((relation) => relation.audience === audience && relation.basis === 'page')
        .map((relation) => relation.element),
    ),
  ];
  return (
    <>
      {project.elements.length > 0 && (
        <Section heading={t.project.elements} level={2}>
          {audiences.map((audience) => (
            <RecordLine
              key={audience}
              label={t.audience[audience]}
              records={printed(audience).map((id) => element(id))}
            />
          ))}
        </Section>
      )}
      <RecordList label={t.project.methods} records={project.methods.map((id) => method(id))} />
      <Links links={project.links} />
      <Publications of={project.id} />
      <Section heading={t.project.contact} level={2}>
        {project.contacts.map((contact) => (
          <ContactBlock key={contact.name} {...contact} lang={contentLang} />
        ))}
      </Section>
    </>
  );
}
