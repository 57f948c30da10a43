import { useState } from 'preact/hooks';
import { ActionList, Checkbox, PageFrame, RadioGroup, Section, Text } from '../../src/index.ts';

/** The parts of a page with settings. */
export function SettingsPage() {
  const [role, setRole] = useState<'professional' | 'manager'>('professional');
  const [marked, setMarked] = useState(true);
  return (
    <PageFrame
      name="Slim Samenwerken"
      title="Instellingen"
      footer={<Text look="quiet">Inhoud van november 2026.</Text>}
    >
      <Section heading="Je rol" level={2}>
        <RadioGroup
          label="Vanuit welke rol werk je samen?"
          options={[
            { value: 'professional', label: 'Professional', note: 'Je werkt met kinderen en gezinnen.' },
            { value: 'manager', label: 'Manager' },
          ]}
          value={role}
          onChange={setRole}
        />
        <Checkbox label="Laat namen opvallen" checked={marked} onChange={setMarked} />
        <Checkbox
          label="Ook begrippen"
          note="Met uitleg."
          checked={false}
          disabled={!marked}
          onChange={() => {}}
        />
      </Section>
      <Section heading="Wat je hebt uitgezet" level={2}>
        <ActionList
          action="Weer aanzetten"
          items={['M@ZL', 'Jeugdgezondheidszorgsamenwerkingsverantwoordelijkheden'].map((name) => ({
            id: name,
            name,
            onSelect: () => {},
          }))}
        />
      </Section>
    </PageFrame>
  );
}
