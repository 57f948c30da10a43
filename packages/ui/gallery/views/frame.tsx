import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import {
  type Action,
  Button,
  PanelFrame,
  RoleSelect,
  SearchField,
  SettingsIcon,
  TabNav,
  TextButton,
} from '../../src/index.ts';

const views = [
  { id: 'page', label: 'Deze pagina' },
  { id: 'elements', label: 'Elementen' },
  { id: 'projects', label: 'Projecten' },
] as const;

const roles = [
  { value: 'professional', label: 'Professional' },
  { value: 'manager', label: 'Manager' },
  { value: 'municipality', label: 'Gemeente' },
] as const;

interface FrameProps {
  current: (typeof views)[number]['id'];
  state?: string;
  back?: Action;
  children: ComponentChildren;
}

/** The panel around a view, with working controls. */
export function Frame({ current, state = 'ready', back, children }: FrameProps) {
  const [role, setRole] = useState<(typeof roles)[number]['value']>('professional');
  const [view, setView] = useState(current);
  const [query, setQuery] = useState('');
  return (
    <PanelFrame
      data-state={state}
      name="Slim Samenwerken"
      roleSelect={<RoleSelect label="Jouw rol" options={roles} value={role} onChange={setRole} />}
      tools={
        <Button look="subtle" iconOnly icon={<SettingsIcon />}>
          Instellingen
        </Button>
      }
      search={<SearchField label="Zoek een element, tip of project" value={query} onInput={setQuery} />}
      nav={<TabNav label="Onderdelen" views={views} current={view} onSelect={setView} />}
      back={back}
      footer={
        <>
          <span>Inhoud van november 2026</span>
          <TextButton href="#klopt-dit-niet">Klopt dit niet?</TextButton>
        </>
      }
    >
      {children}
    </PanelFrame>
  );
}
