import { Entry, Heading, Intro, Text } from '../../src/index.ts';
import { Frame } from './frame.tsx';

const elements = [
  ['Gezamenlijk doel', 'Iedereen weet waar jullie samen naartoe werken.'],
  ['Vertrouwen', 'Je kent elkaar en je durft elkaar iets te vragen.'],
  ['Leiderschap', 'Iemand neemt het voortouw en houdt het vast.'],
  ['Rollen en verantwoordelijkheden', 'Iedereen weet wat de ander kan en hoe die werkt.'],
  ['Samenwerkingsrelatie met de gemeente', 'De gemeente denkt vanaf het begin mee.'],
] as const;

export function ElementsPage() {
  return (
    <Frame current="elements">
      <Intro>
        <Heading level={1}>Elementen</Heading>
        <Text>Wat samenwerken voor jeugd en gezin sterker maakt.</Text>
      </Intro>
      <div class="slim-stack">
        {elements.map(([label, summary], index) => (
          <Entry
            key={label}
            title={{ label, onSelect: () => {} }}
            level={2}
            number={index + 1}
            data-kind="element"
          >
            <Text look="quiet">{summary}</Text>
          </Entry>
        ))}
      </div>
    </Frame>
  );
}
