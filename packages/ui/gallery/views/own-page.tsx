import { useState } from 'preact/hooks';
import {
  Button,
  CheckItem,
  DownIcon,
  FileButton,
  Heading,
  KeepButton,
  KeepIcon,
  MoreIcon,
  Radar,
  RadioGroup,
  Section,
  Status,
  Text,
  TextField,
  TipList,
  UpIcon,
} from '../../src/index.ts';
import { Frame } from './frame.tsx';

/** What a reader makes: a list to tick off, notes, and a picture of how it goes. */
export function OwnPage() {
  const [done, setDone] = useState(false);
  const [kept, setKept] = useState(true);
  const [note, setNote] = useState('Bespreken met de intern begeleider.\nIn januari.');
  const [rating, setRating] = useState<'1' | '2'>('1');
  return (
    <Frame current="page">
      <Heading level={1}>Mijn lijst</Heading>
      <ul class="slim-checks">
        <CheckItem
          id="rollen"
          label="Spreek per kind of gezin af wie wat doet."
          checked={done}
          onChange={setDone}
          action={
            <Button look="subtle" iconOnly icon={<MoreIcon />} expanded>
              Meer
            </Button>
          }
        >
          <Text look="quiet">Slim Samenwerken, Element 4, Samenvatting voor professionals, 2021</Text>
          <TextField multiline label="Notitie" value={note} onInput={setNote} />
          <div class="slim-row">
            <Button look="subtle" iconOnly icon={<UpIcon />} unavailable>
              Omhoog
            </Button>
            <Button look="subtle" iconOnly icon={<DownIcon />}>
              Omlaag
            </Button>
          </div>
        </CheckItem>
        <CheckItem id="visie" label="Maak samen een doel." checked onChange={() => {}}>
          <Text class="slim-written">{note}</Text>
        </CheckItem>
      </ul>
      <Status>{done ? 'Gedaan' : ''}</Status>
      <Section heading="Een tip om te bewaren" level={2}>
        {(['check', 'dot'] as const).map((mark) => (
          <TipList
            key={mark}
            mark={mark}
            tips={[
              {
                text: 'Vertel elkaar waar je goed in bent, en hoe je werkt als een gezin meer nodig heeft.',
                action: (textId) => (
                  <KeepButton
                    label="Bewaren in mijn lijst"
                    kept={kept}
                    describedBy={textId}
                    onToggle={() => setKept(!kept)}
                  />
                ),
              },
            ]}
          />
        ))}
        <div class="slim-row">
          <Button look="subtle" icon={<KeepIcon />} pressed={kept}>
            Bewaren in mijn lijst
          </Button>
          <FileButton accept=".json" onFile={() => {}}>
            Bestand openen
          </FileButton>
        </div>
      </Section>
      <Section heading="Hoe gaat dit bij ons?" level={2}>
        <RadioGroup
          label="Vertrouwen en respect"
          options={[
            { value: '1', label: 'Nog niet goed' },
            { value: '2', label: 'Goed' },
          ]}
          value={rating}
          onChange={setRating}
        />
        <Radar
          label="Spinnenweb met zes elementen. Dezelfde antwoorden staan eronder in woorden."
          axes={['1', '2', '3', '4', '5', '6']}
          most={4}
          series={[
            { label: '15 juni 2026', values: [1, 2, 3, 3, 2, 1] },
            { label: '22 november 2026', values: [2, 3, undefined, 4, 2, 2] },
          ]}
        />
      </Section>
    </Frame>
  );
}
