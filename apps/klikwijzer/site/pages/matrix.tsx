import { addressOf, audiences, projects } from '@slim-samenwerken/content';
import { Columns, Heading, Intro, Legend, Matrix, Section, Text } from '@slim-samenwerken/ui/site';
import { paths } from '../folders.ts';
import { matrix } from '../matrix.ts';
import type { Page } from '../page.ts';
import { linkTo } from '../parts/links.tsx';
import { PageTools, RoleNote } from '../parts/record-parts.tsx';
import { useView, type View } from '../view.ts';

/** Which project shows which element, for whom. */
export const matrixPage = ({ t }: View): Page => ({
  kind: 'matrix',
  path: paths.matrix,
  title: t.pages.matrix.title,
  description: t.pages.matrix.lead,
  picture: 'matrix',
  body: <MatrixBody />,
});

function MatrixBody() {
  const view = useView();
  const { t, href, contentLang } = view;
  const words = t.pages.matrix;
  const marks = Object.fromEntries(
    audiences.map((audience) => [audience, { short: words.letters[audience], 'data-for': audience }]),
  );
  return (
    <Columns
      asideLabel={t.aside}
      aside={
        <Section heading={words.projects} level={2}>
          <ol class="slim-numbered" lang={contentLang}>
            {projects.map((project) => (
              <li key={project.id}>
                <a class="nl-link" href={href(addressOf(project))}>
                  {project.shortName}
                </a>
              </li>
            ))}
          </ol>
        </Section>
      }
    >
      <Intro>
        <Heading level={1}>{words.title}</Heading>
        <Text look="lead">{words.lead}</Text>
        <PageTools />
      </Intro>
      <RoleNote />
      <div class="slim-stack">
        <Legend
          marks={[
            ...audiences.map((audience) => ({
              look: 'sure' as const,
              label: t.forAudience[audience],
              ...marks[audience],
            })),
            { look: 'sure', label: words.sure },
            { look: 'likely', label: words.likely },
          ]}
        />
        <Text look="quiet">{words.caveat}</Text>
      </div>
      <Matrix
        caption={words.caption}
        columns={projects.map(({ id, number, shortName }) => ({ id, short: `${number}`, name: shortName }))}
        columnsLabel={t.kind.project}
        namesLang={contentLang}
        emptyLabel={words.none}
        rows={matrix().map(({ element, cells }) => ({
          id: element.id,
          title: linkTo(element, view),
          marks: new Map(
            projects.map(({ id }, column) => [
              id,
              (cells[column] ?? []).map(({ audience, sure }) => ({
                look: sure ? 'sure' : 'likely',
                label: sure ? t.audience[audience] : `${t.audience[audience]} (${words.inferred})`,
                ...marks[audience],
              })),
            ]),
          ),
        }))}
      />
    </Columns>
  );
}
