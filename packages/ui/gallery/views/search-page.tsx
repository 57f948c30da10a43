import { Heading, LinkNav, MarkedText, ResultList, SelectField, Text } from '../../src/index.ts';
import { Frame } from './frame.tsx';

const kinds = [
  { value: '', label: 'Alles' },
  { value: 'tip', label: 'Tips' },
] as const;

/** What a search found: names and sentences. */
export function SearchPage() {
  return (
    <Frame current="page">
      <Heading level={1} look={2}>
        Zoeken
      </Heading>
      <div class="slim-fields">
        <SelectField label="Wat" options={kinds} value="" onChange={() => {}} />
        <SelectField label="Voor wie" options={kinds} value="" onChange={() => {}} />
      </div>
      <ResultList
        onLeave={() => {}}
        results={[
          { href: '#a', title: 'Delen van informatie', kind: 'element' },
          {
            href: '#b',
            title: 'Dossieroverdrachtsbericht',
            kind: 'methode',
            text: <MarkedText text="Ouders geven toestemming." ranges={[[13, 24]]} />,
          },
          {
            href: '#c',
            title: <MarkedText text="Vraag ouders altijd om toestemming." ranges={[[23, 34]]} />,
            kind: 'tip',
            sentence: true,
          },
        ]}
      />
      <LinkNav
        label="Lijsten"
        links={[
          { label: 'Methodes', href: '#m', current: true },
          { label: 'Begrippen', href: '#t' },
        ]}
      />
      <Text look="quiet">Drie resultaten</Text>
    </Frame>
  );
}
