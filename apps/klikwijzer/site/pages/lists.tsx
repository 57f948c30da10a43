import { addressOf, elements, methods, practices, projects, sources, terms } from '@slim-samenwerken/content';
import { ActionLink, Entry, Facts, Heading, Intro, LinkNav, Section, Text } from '@slim-samenwerken/ui/site';
import type { ComponentChildren } from 'preact';
import { byLetter } from '../alphabet.ts';
import { type Folder, paths } from '../folders.ts';
import type { Page, SocialPicture } from '../page.ts';
import { ElementEntry, ProjectEntry, TypedEntry } from '../parts/entries.tsx';
import { useView, type View } from '../view.ts';

const lists: Readonly<Record<Folder, { picture: SocialPicture; List: () => ComponentChildren }>> = {
  elements: { picture: 'element', List: ElementList },
  projects: { picture: 'project', List: ProjectList },
  methods: { picture: 'method', List: MethodList },
  practices: { picture: 'practice', List: PracticeList },
  terms: { picture: 'term', List: TermList },
  sources: { picture: 'home', List: SourceList },
};

/** The lists of all records of a kind. */
export const listPages = ({ t }: View): Page[] =>
  (Object.keys(lists) as Folder[]).map((folder) => {
    const { picture, List } = lists[folder];
    const { title, lead } = t.pages[folder];
    return {
      kind: 'list',
      path: paths[folder],
      folder,
      picture,
      title,
      description: lead,
      body: (
        <>
          <Intro>
            <Heading level={1}>{title}</Heading>
            <Text look="lead">{lead}</Text>
          </Intro>
          <List />
        </>
      ),
    };
  });

const Entries = ({ children }: { children: ComponentChildren }) => (
  <div class="slim-entries slim-entries--columns">{children}</div>
);

function ElementList() {
  return (
    <Entries>
      {elements.map((element) => (
        <ElementEntry key={element.id} element={element} level={2} />
      ))}
    </Entries>
  );
}

function ProjectList() {
  return (
    <Entries>
      {projects.map((project) => (
        <ProjectEntry key={project.id} project={project} level={2} />
      ))}
    </Entries>
  );
}

function PracticeList() {
  return (
    <Entries>
      {practices.map((practice) => (
        <TypedEntry key={practice.id} record={practice} level={2} />
      ))}
    </Entries>
  );
}

function SourceList() {
  const { href, contentLang } = useView();
  return (
    <Entries>
      {sources.map((source) => (
        <Entry
          key={source.id}
          title={{ label: source.title, href: href(addressOf(source)), lang: contentLang }}
          level={2}
        >
          <Text look="quiet">
            {source.publisher}, {source.year}
          </Text>
          <Text lang={contentLang}>{source.about}</Text>
        </Entry>
      ))}
    </Entries>
  );
}

function MethodList() {
  return (
    <Alphabet
      items={methods}
      list={(group) => (
        <Entries>
          {group.map((method) => (
            <TypedEntry key={method.id} record={method} level={3} />
          ))}
        </Entries>
      )}
    />
  );
}

function TermList() {
  const { href, contentLang } = useView();
  return (
    <Alphabet
      items={terms}
      list={(group) => (
        <Facts
          class="slim-facts--names"
          lang={contentLang}
          facts={group.map((term) => ({
            id: term.id,
            term: <ActionLink label={term.name} href={href(addressOf(term))} />,
            value: term.meaning,
          }))}
        />
      )}
    />
  );
}

interface AlphabetProps<Item> {
  items: readonly Item[];
  /** What begins with one letter. */
  list: (group: readonly Item[]) => ComponentChildren;
}

/** A long list under its letters. */
function Alphabet<Item extends { readonly name: string }>({ items, list }: AlphabetProps<Item>) {
  const { t } = useView();
  const letters = byLetter(items).map((group) => ({ ...group, id: `letter-${group.letter.toLowerCase()}` }));
  return (
    <>
      <LinkNav
        class="slim-nav--letters"
        label={t.pages.letters}
        links={letters.map(({ letter, id }) => ({ label: letter, href: `#${id}` }))}
      />
      {letters.map(({ letter, id, items: group }) => (
        <Section key={letter} id={id} heading={letter} level={2}>
          {list(group)}
        </Section>
      ))}
    </>
  );
}
