import type { Element, Method, Practice, Project } from '@slim-samenwerken/content';
import { Entry, KindBadge, type Level, Text } from '@slim-samenwerken/ui/site';
import type { ComponentChildren } from 'preact';
import { firstSentence } from '../first-sentence.ts';
import { useView } from '../view.ts';
import { linkTo } from './links.tsx';

interface Props {
  level: Level;
  /** In the place of the summary. */
  children?: ComponentChildren;
}

/** An element in a list. */
export function ElementEntry({ element, level, children }: Props & { element: Element }) {
  const view = useView();
  return (
    <Entry title={linkTo(element, view)} level={level} number={element.number} data-id={element.id}>
      {children ?? <Text lang={view.contentLang}>{element.summary}</Text>}
    </Entry>
  );
}

/** A project in a list. */
export function ProjectEntry({ project, level, children }: Props & { project: Project }) {
  const view = useView();
  return (
    <Entry title={linkTo(project, view)} level={level} number={project.number} data-id={project.id}>
      {children ?? <Text lang={view.contentLang}>{project.theme}</Text>}
    </Entry>
  );
}

/** A method or practice in a list, with what kind of thing it is: its page says the rest. */
export function TypedEntry({ record, level }: Props & { record: Method | Practice }) {
  const view = useView();
  return (
    <Entry
      title={linkTo(record, view)}
      level={level}
      badge={<KindBadge>{view.t.kind[record.type]}</KindBadge>}
      data-id={record.id}
    >
      <Text lang={view.contentLang}>{firstSentence(record.summary)}</Text>
    </Entry>
  );
}
