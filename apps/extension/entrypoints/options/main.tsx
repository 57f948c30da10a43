import '@slim-samenwerken/ui/panel.css';
import '../../panel/panel.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { keepError, watchErrors } from '../../diagnosis/errors.ts';
import { OptionsPage, UnreadPage } from '../../options/options-page.tsx';
import { readShortcuts, type Shortcut } from '../../platform/shortcuts.ts';
import { readSettings, type Settings } from '../../storage/settings.ts';
import { useSettings } from '../../storage/use-settings.ts';

interface Props {
  stored: Settings;
  shortcuts: readonly Shortcut[];
}

function App({ stored, shortcuts }: Props) {
  const [settings, change] = useSettings(stored);
  const [keys, setKeys] = useState(shortcuts);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    // The browser changes shortcuts on a page of its own, and tells nobody.
    window.addEventListener('focus', () => void readShortcuts().then(setKeys), { signal });
    return () => controller.abort();
  }, []);
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
