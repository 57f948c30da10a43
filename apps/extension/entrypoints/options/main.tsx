import '@slim-samenwerken/ui/panel.css';
import '../../panel/panel.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { OptionsPage } from '../../options/options-page.tsx';
import { readShortcuts, type Shortcut } from '../../platform/shortcuts.ts';
import {
  changeSettings,
  onSettings,
  readSettings,
  type Settings,
  type SettingsChange,
} from '../../storage/settings.ts';

interface Props {
  stored: Settings;
  shortcuts: readonly Shortcut[];
}

function App({ stored, shortcuts }: Props) {
  const [settings, setSettings] = useState(stored);
  const [keys, setKeys] = useState(shortcuts);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    onSettings(signal, setSettings);
    // The browser changes shortcuts on a page of its own, and tells nobody.
    window.addEventListener('focus', () => void readShortcuts().then(setKeys), { signal });
    return () => controller.abort();
  }, []);
  const change = (changed: SettingsChange) => {
    if (typeof changed !== 'function') setSettings({ ...settings, ...changed });
    void changeSettings(changed);
  };
  return <OptionsPage settings={settings} shortcuts={keys} onChange={change} />;
}

document.documentElement.lang = i18n.t('extension.language');
document.title = `${i18n.t('options.title')} – ${i18n.t('extension.name')}`;
const [stored, shortcuts] = await Promise.all([readSettings(), readShortcuts()]);
const root = document.getElementById('options');
if (root) render(<App stored={stored} shortcuts={shortcuts} />, root);
