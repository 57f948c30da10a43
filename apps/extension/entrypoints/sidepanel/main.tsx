import '@slim-samenwerken/ui/panel.css';
import '../../panel/panel.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { followActiveTab, type Look } from '../../panel/follow.ts';
import { Panel } from '../../panel/panel.tsx';
import { hrefOf } from '../../panel/route.ts';
import { viewOf } from '../../panel/target.ts';
import { onPanelTarget } from '../../storage/panel-target.ts';
import { changeSettings, onSettings, readSettings, type Settings } from '../../storage/settings.ts';

function App({ stored }: { stored: Settings }) {
  const [look, setLook] = useState<Look>({ at: 'loading' });
  const [settings, setSettings] = useState(stored);
  useEffect(() => {
    const controller = new AbortController();
    followActiveTab(controller.signal, setLook);
    onSettings(controller.signal, setSettings);
    onPanelTarget(controller.signal, (id) => {
      const view = viewOf(id);
      if (view) location.hash = hrefOf(view);
    });
    return () => controller.abort();
  }, []);
  const setRole = (role: Settings['role']) => {
    setSettings({ ...settings, role });
    void changeSettings({ role });
  };
  return <Panel look={look} role={settings.role} onRole={setRole} />;
}

const stored = await readSettings();
const root = document.getElementById('panel');
if (root) render(<App stored={stored} />, root);
