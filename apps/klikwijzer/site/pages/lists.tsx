import { addressOf, elements, methods, practices, projects, sources, terms } from '@slim-samenwerken/content';
import { Entry, Heading, Intro, LetterNav, Section, Text } from '@slim-samenwerken/ui/site';
import type { ComponentChildren } from 'preact';
import { byLetter } from '../alphabet.ts';
import { type Folder, paths } from '../folders.ts';
import type { Page, SocialPicture } from '../page.ts';
import { ElementEntry, ProjectEntry, TermEntry, TypedEntry } from '../parts/entries.tsx';
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
    <Alphabet items={methods} entry={(method) => <TypedEntry key={method.id} record={method} level={3} />} />
  );
}

function TermList() {
  return <Alphabet items={terms} entry={(term) => <TermEntry key={term.id} term={term} level={3} />} />;
}

interface AlphabetProps<Item> {
  items: readonly Item[];
  entry: (item: Item) => ComponentChildren;
}

/** A long list under its letters. */
function Alphabet<Item extends { readonly name: string }>({ items, entry }: AlphabetProps<Item>) {
  const { t } = useView();
  const letters = byLetter(items).map((group) => ({ ...group, id: `letter-${group.letter.toLowerCase()}` }));
  return (
    <>
      <LetterNav label={t.pages.letters} letters={letters} />
      {letters.map(({ letter, id, items: group }) => (
        <Section key={letter} id={id} heading={letter} level={2}>
          <Entries>{group.map(entry)}</Entries>
        </Section>
      ))}
    </>
  );
}
