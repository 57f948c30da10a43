import { projects } from '@slim-samenwerken/content';
import { Entry, Text } from '@slim-samenwerken/ui';
import { hrefOf } from '../route.ts';
import { Browse } from './browse.tsx';

/** All projects, each in one line. */
export function ProjectsView() {
  return (
    <Browse list="projects">
      <div>
        {projects.map(({ id, shortName, number, theme }) => (
          <Entry
            key={id}
            title={{ label: shortName, href: hrefOf({ view: 'project', id }), lang: 'nl' }}
            level={2}
            number={number}
            data-kind="project"
            data-id={id}
          >
            <Text look="quiet" lang="nl">
              {theme}
            </Text>
          </Entry>
        ))}
      </div>
    </Browse>
  );
}
