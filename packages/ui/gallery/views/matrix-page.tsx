import { Heading, IndexList, Legend, Matrix, type MatrixMark } from '../../src/index.ts';
import { Frame } from './frame.tsx';

const columns = Array.from({ length: 14 }, (_, at) => ({
  id: `p${at + 1}`,
  short: String(at + 1),
  name: `Project ${at + 1}`,
}));

const words = { sure: 'staat op de pagina', likely: 'af te leiden' };

/** A row with marks that say their look by their case: "P" is sure, "p" is likely. */
const row = (label: string, marks: Record<string, string>) => ({
  id: label.slice(0, 4).toLowerCase(),
  title: { label, href: '#' },
  marks: new Map(
    Object.entries(marks).map(([column, letters]) => [
      column,
      [...letters].map((letter): MatrixMark => {
        const look = letter === letter.toUpperCase() ? 'sure' : 'likely';
        return { look, short: letter.toUpperCase(), label: `${letter}: ${words[look]}` };
      }),
    ]),
  ),
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
          row('Rollen en verantwoordelijkheden', { p1: 'P', p4: 'PMg', p14: 'pG' }),
          row('Effectieve communicatie', { p7: 'M', p10: 'pm' }),
          row('Schaalgrootte', {}),
        ]}
        emptyLabel="nee"
        columnsLabel="project"
      />
      <Legend
        marks={[
          { look: 'sure', label: words.sure },
          { look: 'likely', label: words.likely },
        ]}
      />
      <IndexList items={[{ title: { label: '1 CenA team', href: '#1' }, note: 'project' }]} />
    </Frame>
  );
}
