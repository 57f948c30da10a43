import {
  type Audience,
  addressOf,
  audiences,
  type Element,
  elements,
  messageFor,
  practices,
  projects,
  tipsFor,
} from '@slim-samenwerken/content';
import { Columns, Heading, Intro, Section, Text, TextButton } from '@slim-samenwerken/ui/site';
import { paths } from '../folders.ts';
import type { Page } from '../page.ts';
import { ElementEntry, ProjectEntry } from '../parts/entries.tsx';
import { RecordList } from '../parts/links.tsx';
import { PageTools } from '../parts/record-parts.tsx';
import { StatementList } from '../parts/statements.tsx';
import { useView, type View } from '../view.ts';

/** A page for each role: what somebody in that role can do. */
export const rolePages = ({ t }: View): Page[] =>
  audiences.map((audience) => ({
    kind: 'role',
    path: paths[audience],
    title: t.pages.roles.title[audience],
    description: t.pages.roles.lead[audience],
    picture: 'home',
    body: <RoleBody audience={audience} />,
  }));

const shownTips = 3;

function RoleBody({ audience }: { audience: Audience }) {
  const { t, contentLang } = useView();
  const words = t.pages.roles;
  // What says most to this role comes first; an element without tips has nothing to say here.
  const concerned = elements
    .map((element) => ({ element, tips: tipsFor(element.id, audience) }))
    .filter(({ tips }) => tips.length > 0);
  return (
    <Columns
      asideLabel={t.aside}
      aside={
        <RecordList
          label={words.practices}
          records={practices.filter((practice) => practice.audiences.includes(audience))}
        />
      }
    >
      <Intro>
        <Heading level={1}>{words.title[audience]}</Heading>
        <Text look="lead">{words.lead[audience]}</Text>
        <PageTools />
      </Intro>
      <Section heading={t.nav.elements} level={2}>
        <div class="slim-entries">
          {concerned.map(({ element, tips }) => (
            <ElementEntry key={element.id} element={element} level={3}>
              <StatementList statements={tips.slice(0, shownTips)} under={element} />
              <Text look="quiet">
                <AllTips element={element} count={tips.length} />
              </Text>
            </ElementEntry>
          ))}
        </div>
      </Section>
      <Section heading={words.projects} level={2}>
        <div class="slim-entries">
          {projects.map((project) => (
            <ProjectEntry key={project.id} project={project} level={3}>
              <Text lang={contentLang}>{messageFor(project, audience) ?? project.theme}</Text>
            </ProjectEntry>
          ))}
        </div>
      </Section>
    </Columns>
  );
}

/** The way to the rest; each says where it leads, for who hears only the links. */
function AllTips({ element, count }: { element: Element; count: number }) {
  const { t, href, contentLang } = useView();
  return (
    <TextButton href={href(addressOf(element))}>
      {count > shownTips ? t.pages.roles.all(count) : t.pages.roles.readMore}
      <span class="slim-hidden">
        : <span lang={contentLang}>{element.name}</span>
      </span>
    </TextButton>
  );
}
