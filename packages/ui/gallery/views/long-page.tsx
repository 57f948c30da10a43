import {
  Entry,
  Heading,
  Intro,
  KindBadge,
  LinkLine,
  NameList,
  Reasons,
  Section,
  SuggestionCard,
  SuggestionList,
  Text,
  TipList,
} from '../../src/index.ts';
import { Frame } from './frame.tsx';

const word = 'Jeugdgezondheidszorgsamenwerkingsverantwoordelijkheden';
const names = Array.from({ length: 40 }, (_, index) => ({
  name: index === 7 ? word : `Naam ${index + 1}`,
  sort: 'programma',
  count: index + 1,
  countLabel: `${index + 1} keer`,
  onSelect: () => {},
}));

/** Everything too long, to see what gives. */
export function LongPage() {
  return (
    <Frame current="page">
      <Intro>
        <Heading level={1}>
          {`${word} in de kinderopvang, het basisonderwijs, het voortgezet onderwijs en het speciaal onderwijs: een handreiking voor gemeenten, scholen en zorgaanbieders`}
        </Heading>
        <Text>Deze pagina gaat over {word.toLowerCase()}.</Text>
      </Intro>
      <SuggestionList>
        <SuggestionCard
          best
          open
          level={2}
          title={word}
          number={12}
          numberLabel="element 12"
          badge={<KindBadge>element</KindBadge>}
        >
          <TipList tips={[{ text: `Bespreek ${word}.` }]} />
          <TipList mark="dot" tips={[{ text: `Bespreek ${word}.` }]} />
          <LinkLine
            label="Gedaan in"
            links={[
              { label: word, onSelect: () => {} },
              { label: 'GIZ', href: '#giz' },
            ]}
          />
          <Reasons
            open
            label="Waarom zie ik dit?"
            intro="Omdat hier staat:"
            reasons={[{ word }, { word: 'school' }]}
          />
        </SuggestionCard>
        <SuggestionCard level={2} title={`${word} en procedures`} number={6}>
          <Text>Dicht.</Text>
        </SuggestionCard>
      </SuggestionList>
      <Entry
        title={{ label: word, onSelect: () => {} }}
        level={2}
        badge={<KindBadge>project</KindBadge>}
        number={14}
      />
      <Section heading="Genoemd op deze pagina" level={2} look="quiet">
        <NameList names={names} />
      </Section>
    </Frame>
  );
}
