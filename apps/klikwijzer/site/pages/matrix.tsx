import { type Audience, addressOf, audiences, projects } from '@slim-samenwerken/content';
import {
  DataTable,
  Heading,
  Intro,
  MatrixPicture,
  ScrollArea,
  Section,
  Text,
  TipList,
} from '@slim-samenwerken/ui/site';
import { paths } from '../folders.ts';
import { type Cell, matrix } from '../matrix.ts';
import type { Page } from '../page.ts';
import { Content } from '../parts/content-text.tsx';
import { PageTools } from '../parts/record-parts.tsx';
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
  const { t, href, contentLang } = useView();
  const words = t.pages.matrix;
  const rows = matrix();
  return (
    <>
      <Intro>
        <Heading level={1}>{words.title}</Heading>
        <Text look="lead">{words.lead}</Text>
        <PageTools />
      </Intro>
      <Section heading={words.picture} level={2}>
        <TipList mark="dot" tips={audiences.map((audience) => ({ text: words.signs[audience] }))} />
        <Text>{words.basis}</Text>
        <Text look="quiet">{words.caveat}</Text>
        <ScrollArea label={words.picture} lang={contentLang}>
          <MatrixPicture
            label={words.pictureLabel}
            columns={projects.map(({ number }) => `${number}`)}
            rows={rows.map(({ element, cells }) => ({
              label: element.name,
              cells: cells.map((cell) =>
                cell.map(({ audience, sure }) => ({ series: audiences.indexOf(audience), sure })),
              ),
            }))}
          />
        </ScrollArea>
      </Section>
      <Section heading={words.table} level={2}>
        <DataTable
          caption={words.tableCaption}
          head={[
            words.element,
            ...projects.map((project) => (
              <a key={project.id} class="nl-link" href={href(addressOf(project))}>
                {project.number}
                <span class="slim-hidden">
                  {' '}
                  <Content>{project.shortName}</Content>
                </span>
              </a>
            )),
          ]}
          rows={rows.map(({ element, cells }) => ({
            key: element.id,
            cells: [
              <a key="element" class="nl-link" href={href(addressOf(element))} lang={contentLang}>
                {element.name}
              </a>,
              ...cells.map((cell, column) => <CellText key={projects[column]?.id} cell={cell} />),
            ],
          }))}
        />
      </Section>
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
    </>
  );
}

/** Letters for who sees them, words for who hears them. */
function CellText({ cell }: { cell: Cell }) {
  const { t } = useView();
  const words = t.pages.matrix;
  const letter = (audience: Audience, sure: boolean) =>
    sure ? words.letters[audience] : `(${words.letters[audience]})`;
  const spoken = (audience: Audience, sure: boolean) =>
    sure ? t.audience[audience] : `${t.audience[audience]} (${words.unsure})`;
  if (cell.length === 0) return null;
  return (
    <>
      <span aria-hidden="true">{cell.map(({ audience, sure }) => letter(audience, sure)).join(' ')}</span>
      <span class="slim-hidden">{cell.map(({ audience, sure }) => spoken(audience, sure)).join(', ')}</span>
    </>
  );
}
