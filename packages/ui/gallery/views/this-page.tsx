import {
  Entry,
  Heading,
  Intro,
  KindBadge,
  LinkLine,
  MessageBlock,
  NameList,
  Reasons,
  Section,
  SuggestionCard,
  SuggestionList,
  Text,
  TextButton,
  TipList,
} from '../../src/index.ts';
import { Frame } from './frame.tsx';

const names = [
  { name: 'M@ZL', count: 4 },
  { name: 'GIZ', count: 1 },
  { name: 'SPARK', count: 2 },
  { name: 'Integrale Vroeghulp', count: 1 },
].map((found) => ({ ...found, sort: 'methode', countLabel: `${found.count} keer`, onSelect: () => {} }));

export function ThisPage() {
  return (
    <Frame current="page">
      <Intro>
        <Heading level={1}>Ziekteverzuim aanpakken met school</Heading>
        <Text>
          Deze pagina gaat over <strong>ziekteverzuim</strong> en <strong>samenwerken met school</strong>.
        </Text>
      </Intro>
      <SuggestionList>
        <SuggestionCard
          best
          open
          level={2}
          title="Effectieve communicatie"
          number={7}
          numberLabel="element 7"
          data-kind="element"
          data-id="effectieve-communicatie"
        >
          <Text look="quiet">Als professional kun je:</Text>
          <TipList
            tips={[
              {
                text: 'Koppel een casus terug naar collega’s van de andere organisatie.',
                'data-kind': 'tip',
              },
              { text: 'Zoek elkaar op als jullie van mening verschillen.', 'data-kind': 'tip' },
              { text: 'Spreek hardop uit wat jullie samen willen bereiken.', 'data-kind': 'tip' },
            ]}
          />
          <LinkLine
            label="Gedaan in"
            links={[
              { label: 'M@ZL op de basisschool', onSelect: () => {} },
              { label: 'GIZ', onSelect: () => {} },
              { label: 'Samen Op Jeugd', onSelect: () => {} },
            ]}
          />
          <Reasons
            label="Waarom zie ik dit?"
            intro="Omdat hier staat:"
            reasons={[
              { word: 'gesprek met ouders', onSelect: () => {} },
              { word: 'school', onSelect: () => {} },
              { word: 'afspraken' },
            ]}
            open
          />
          <TextButton onSelect={() => {}}>Alles over dit element</TextButton>
        </SuggestionCard>
        {[
          ['Rollen en verantwoordelijkheden', 4],
          ['Planning, structuren en procedures', 6],
          ['Vertrouwen en elkaar kennen', 2],
        ].map(([title, number]) => (
          <SuggestionCard
            key={title}
            level={2}
            title={String(title)}
            number={Number(number)}
            data-kind="element"
          >
            <Text look="quiet">Als professional kun je:</Text>
            <TipList tips={[{ text: 'Vertel elkaar waar je goed in bent en hoe je werkt.' }]} />
            <TextButton onSelect={() => {}}>Alles over dit element</TextButton>
          </SuggestionCard>
        ))}
      </SuggestionList>
      <Section heading="Project dat hierbij past" level={2} look="quiet">
        <Entry
          title={{ label: 'M@ZL op het primair onderwijs', onSelect: () => {} }}
          level={3}
          badge={<KindBadge>project</KindBadge>}
          data-kind="project"
        >
          <Text>
            Minder ziekteverzuim op de basisschool, doordat school, ouders en JGZ vroeg met elkaar praten.
          </Text>
          <MessageBlock label="Voor jou als professional">
            Spreek hardop uit wat jullie samen willen bereiken en wie wat doet. Praat uit zorg, niet om te
            controleren.
          </MessageBlock>
        </Entry>
        <Entry
          title={{ label: 'GIZ', onSelect: () => {} }}
          level={3}
          badge={<KindBadge>methode</KindBadge>}
          data-kind="method"
        >
          <Text>Samen met ouders in kaart brengen wat goed gaat en wat nodig is.</Text>
        </Entry>
      </Section>
      <Section heading="Genoemd op deze pagina" level={2} look="quiet">
        <NameList names={names} />
      </Section>
    </Frame>
  );
}
