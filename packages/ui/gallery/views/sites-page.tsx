import { Combobox, EntryForm, SiteList } from '../../src/choosing.ts';
import { LockedNote, PageFrame, Section } from '../../src/index.ts';

const towns = ['Bergen (L.)', 'Bergen (NH.)', 'Bergen op Zoom', 'Zeist', 'Nuenen, Gerwen en Nederwetten'];

/** The parts with which somebody chooses sites. */
export function SitesPage() {
  return (
    <PageFrame name="Slim Samenwerken" title="Sites">
      <Section heading="Waar we meelezen" level={2}>
        <SiteList
          action="Weghalen"
          sites={[
            { id: 'ncj.nl', name: 'ncj.nl', note: 'Altijd' },
            { id: 'GM0355', name: 'Zeist', note: 'zeist.nl · GGD regio Utrecht', onRemove: () => {} },
            { id: 'GM0344', name: 'Utrecht', note: 'utrecht.nl', locked: 'Ingesteld door je organisatie' },
          ]}
        />
        <LockedNote>Ingesteld door je organisatie</LockedNote>
        <Combobox
          label="Voor welke gemeente werk je?"
          hint="Typ een paar letters."
          find={(typed) =>
            towns
              .filter((town) => town.toLowerCase().includes(typed.trim().toLowerCase()))
              .map((town) => ({ id: town, label: town, note: 'Noord-Holland' }))
          }
          onSelect={(town) => {
            document.title = town;
          }}
          found={(count) => `${count} gevonden`}
          none="Geen gemeente gevonden."
        />
        <EntryForm
          label="Een andere site"
          hint="Bijvoorbeeld intranet.zeist.nl"
          action="Toevoegen"
          onEnter={(typed) => (typed.includes('.') ? undefined : 'Dit is geen adres van een site.')}
        />
      </Section>
    </PageFrame>
  );
}
