import { projects } from '@slim-samenwerken/content';
import { Browse } from './browse.tsx';
import { ProjectEntries } from './entries.tsx';

/** All projects, each in one line. */
export function ProjectsView() {
  return (
    <Browse list="projects">
      <div>
        <ProjectEntries projects={projects} level={2} />
      </div>
    </Browse>
  );
}
