import { useState } from 'preact/hooks';
import { Button, Heading, RadioGroup, Text } from '../../src/index.ts';
import { Frame } from './frame.tsx';

const roles = [
  { value: 'professional', label: 'Professional', note: 'Je werkt met kinderen, jongeren en ouders.' },
  { value: 'manager', label: 'Manager' },
] as const;

/** A choice that is all in sight. */
export function WelcomePage() {
  const [role, setRole] = useState<(typeof roles)[number]['value']>('professional');
  return (
    <Frame current="page">
      <section class="slim-welcome slim-stack">
        <Heading level={1}>Welkom</Heading>
        <Text>Er gaat niets naar buiten.</Text>
        <RadioGroup label="Wat is je rol?" options={roles} value={role} onChange={setRole} />
        <Button look="primary">Aan de slag</Button>
      </section>
    </Frame>
  );
}
