import { Heading, IndexList, Legend, Matrix, type MatrixMark } from '../../src/index.ts';
import { Frame } from './frame.tsx';

const columns = Array.from({ length: 14 }, (_, at) => ({
  id: `p${at + 1}`,
  short: String(at + 1),
  name: `Project ${at + 1}`,
}));

const row = (label: string, marks: Record<string, MatrixMark>) => ({
  id: label.slice(0, 4).toLowerCase(),
  title: { label, href: '#' },
  marks: new Map(Object.entries(marks)),
});

/** Fourteen columns on a narrow panel. */
export function MatrixPage() {
  return (
    <Frame current="elements">
      <Heading level={1}>Alles in één overzicht</Heading>
      <Matrix
        caption="Welke projecten laten welk element zien?"
        columns={columns}
        rows={[
          row('Rollen en verantwoordelijkheden', { p1: 'sure', p4: 'sure', p14: 'sure' }),
          row('Effectieve communicatie', { p7: 'sure', p10: 'likely' }),
          row('Schaalgrootte', {}),
        ]}
        markLabels={{ sure: 'staat op de pagina', likely: 'af te leiden' }}
        emptyLabel="nee"
        columnsLabel="project"
      />
      <Legend
        marks={[
          { mark: 'sure', label: 'staat op de pagina' },
          { mark: 'likely', label: 'af te leiden' },
        ]}
      />
      <IndexList items={[{ title: { label: '1 CenA team', href: '#1' }, note: 'project' }]} />
    </Frame>
  );
}
