import {
  ContactBlock,
  Facts,
  Heading,
  Intro,
  KindBadge,
  LinkList,
  MessageBlock,
  Notice,
  Section,
  SourceLine,
  Text,
  TipList,
} from '../../src/index.ts';
import { Frame } from './frame.tsx';

const contact = {
  name: 'Nathalie Drost',
  role: 'gebruik van M@ZL in de regio',
  organisation: 'NCJ',
  email: 'mazl@ncj.nl',
  phone: '030 - 760 04 05',
};

export function ProjectPage() {
  return (
    <Frame current="projects" back={{ label: 'Terug naar deze pagina', onSelect: () => {} }}>
      <Intro>
        <KindBadge>project</KindBadge>
        <Heading level={1}>M@ZL op het primair onderwijs</Heading>
        <Text look="lead">School, ouders en JGZ bespreken ziekteverzuim vroeg en maken samen één plan.</Text>
      </Intro>
      <MessageBlock label="Voor jou als professional">
        Spreek hardop uit wat jullie samen willen bereiken en wie wat doet. Praat uit zorg, niet om te
        controleren.
      </MessageBlock>
      <Notice look="warning">
        <Text>Deze cijfers zijn uit 2019. Of het effect bleef, is niet onderzocht.</Text>
      </Notice>
      <Section heading="Wat je kunt doen" level={2}>
        <TipList tips={[{ text: 'Spreek met school en ouders uit wat jullie samen willen bereiken.' }]} />
      </Section>
      <Section heading="In het kort" level={2}>
        <Facts
          facts={[
            { term: 'Voor wie', value: 'Kinderen van 4 tot 12 jaar die vaak of lang ziek zijn' },
            { term: 'Partners', value: 'GGD West-Brabant, zeven basisscholen, leerplicht' },
            { term: 'Is het er nog?', value: 'Ja, op 40 scholen' },
            { term: 'Wat het kost', value: 'Ongeveer 30 uur per school per jaar' },
          ]}
        />
      </Section>
      <Section heading="Meer lezen" level={2}>
        <LinkList
          newTabLabel="opent in nieuw tabblad"
          links={[
            { url: 'https://www.ncj.nl/mazl/', label: 'M@ZL bij het NCJ' },
            {
              url: 'https://www.zonmw.nl/',
              label: 'Het project bij ZonMw',
              note: 'uit 2020, misschien verouderd',
            },
          ]}
        />
      </Section>
      <Section heading="Contact" level={2}>
        <ContactBlock {...contact} />
      </Section>
      <SourceLine label="Bron" source="Slim Samenwerken" section="project 7" year={2021} />
    </Frame>
  );
}
