import '@slim-samenwerken/ui/panel.css';
import '../../panel/panel.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { keepError, watchErrors } from '../../diagnosis/errors.ts';
import { OptionsPage, UnreadPage } from '../../options/options-page.tsx';
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
    void changeSettings(changed).then((stored) => {
      // What is shown is what is stored.
      if (!stored) void readSettings().then(setSettings);
    });
  };
  return <OptionsPage settings={settings} shortcuts={keys} onChange={change} />;
}

watchErrors();
document.documentElement.lang = i18n.t('extension.language');
document.title = `${i18n.t('options.title')} – ${i18n.t('extension.name')}`;
const root = document.getElementById('options');
if (root) render(await start(), root);

async function start() {
  try {
    const [stored, shortcuts] = await Promise.all([readSettings(), readShortcuts()]);
    return <App stored={stored} shortcuts={shortcuts} />;
  } catch (error) {
    keepError(error);
    return <UnreadPage />;
  }
}
