import {
  Disclosure,
  Entry,
  Heading,
  Intro,
  KindBadge,
  LinkLine,
  Quote,
  Section,
  SourceLine,
  Text,
  TipList,
} from '../../src/index.ts';
import { Frame } from './frame.tsx';

export function ElementPage() {
  return (
    <Frame current="elements" back={{ label: 'Alle elementen', onSelect: () => {} }}>
      <Intro>
        <KindBadge>element 4</KindBadge>
        <Heading level={1}>Rollen en verantwoordelijkheden</Heading>
        <Text look="lead">
          Iedereen weet wat de ander kan en hoe die werkt. Per gezin is afgesproken wie wat doet.
        </Text>
      </Intro>
      <Section heading="Dit kun je als professional doen" level={2}>
        <TipList
          tips={[
            { text: 'Vertel elkaar waar je goed in bent en hoe je werkt.' },
            {
              text: 'Vraag een collega van een andere organisatie om mee te denken als die er meer van weet.',
            },
            { text: 'Spreek per gezin af wie het aanspreekpunt is.' },
          ]}
        />
        <div>
          <Disclosure label="Wat een manager kan doen">
            <TipList tips={[{ text: 'Geef je mensen tijd om bij elkaar mee te lopen.' }]} />
          </Disclosure>
          <Disclosure label="Wat een gemeente kan doen">
            <TipList tips={[{ text: 'Leg vast wie waarvoor verantwoordelijk is.' }]} />
          </Disclosure>
        </div>
      </Section>
      <Section heading="Wat onderzoek en praktijk zagen" level={2}>
        <Text>
          Professionals ervaren dit als werkzaam. In acht van de veertien projecten was het een voorwaarde om
          samen te kunnen werken.
        </Text>
        <Quote source="Een jeugdverpleegkundige, project GIZ">
          Sinds we bij elkaar aan tafel zitten, weet ik wie ik moet bellen.
        </Quote>
      </Section>
      <Section heading="Vragen voor je team" level={2}>
        <TipList
          mark="dot"
          tips={[
            { text: 'Weten we van elkaar wat we kunnen?' },
            { text: 'Is voor elk gezin duidelijk wie wat doet?' },
          ]}
        />
      </Section>
      <Section heading="Waar het gedaan is" level={2}>
        <Entry title={{ label: 'M@ZL op het primair onderwijs', onSelect: () => {} }} level={3} number={7}>
          <Text>School, ouders en JGZ bespreken ziekteverzuim vroeg en maken samen één plan.</Text>
        </Entry>
        <Entry title={{ label: 'Stevig Ouderschap', onSelect: () => {} }} level={3} number={11}>
          <Text>Huisbezoeken vanaf de zwangerschap.</Text>
        </Entry>
      </Section>
      <LinkLine
        label="Versterkt door"
        links={[
          { label: 'Vertrouwen', onSelect: () => {} },
          { label: 'Effectieve communicatie', onSelect: () => {} },
        ]}
      />
      <SourceLine
        label="Bron"
        source="Slim Samenwerken"
        section="element 4"
        year={2021}
        link={{ url: '#bron', newTabLabel: 'opent in een nieuw tabblad' }}
      />
    </Frame>
  );
}
