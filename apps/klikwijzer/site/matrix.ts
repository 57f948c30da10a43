import { type Audience, audiences, type Element, elements, projects } from '@slim-samenwerken/content';

/** For whom a project shows an element. `sure`: the project's own page says so; otherwise the matrix in the source points to it. */
export type Cell = readonly { readonly audience: Audience; readonly sure: boolean }[];

/** For every element, its cell in each project. */
export function matrix(): readonly { readonly element: Element; readonly cells: readonly Cell[] }[] {
  return elements.map((element) => ({
    element,
    cells: projects.map((project) =>
      audiences.flatMap((audience) => {
        const bases = project.elements
          .filter((relation) => relation.element === element.id && relation.audience === audience)
          .map(({ basis }) => basis);
        return bases.length > 0 ? [{ audience, sure: bases.includes('page') }] : [];
      }),
    ),
  }));
}
