import type { Practice, Project } from '@slim-samenwerken/content';
import { Entry, type Level, Text } from '@slim-samenwerken/ui';
import { hrefOf } from '../route.ts';

interface ProjectProps {
  projects: readonly Project[];
  level: Level;
}

/** Projects, each in one line. */
export function ProjectEntries({ projects, level }: ProjectProps) {
  return projects.map(({ id, shortName, number, theme }) => (
    <Entry
      key={id}
      title={{ label: shortName, href: hrefOf({ view: 'project', id }), lang: 'nl' }}
      level={level}
      number={number}
      data-kind="project"
      data-id={id}
    >
      <Text look="quiet" lang="nl">
        {theme}
      </Text>
    </Entry>
  ));
}

/** Practices, each in one line. */
export function PracticeEntries({ practices }: { practices: readonly Practice[] }) {
  return practices.map(({ id, name, summary }) => (
    <Entry
      key={id}
      title={{ label: name, href: hrefOf({ view: 'practice', id }), lang: 'nl' }}
      level={3}
      data-kind="practice"
      data-id={id}
    >
      <Text look="quiet" lang="nl">
        {summary}
      </Text>
    </Entry>
  ));
}
