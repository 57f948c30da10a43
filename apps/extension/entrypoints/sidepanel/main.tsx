import '@slim-samenwerken/ui/panel.css';
import '../../panel/panel.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Engine } from '../../panel/engine.ts';
import { followActiveTab, type Look } from '../../panel/follow.ts';
import { createKeeper, type Keeper } from '../../panel/keeper.ts';
import { OwnProvider, readOwn } from '../../panel/own/own.tsx';
import { Panel } from '../../panel/panel.tsx';
import { goTo, parseRoute } from '../../panel/route.ts';
import { viewOf } from '../../panel/target.ts';
import { readPanelState } from '../../storage/panel-state.ts';
import { onPanelTarget } from '../../storage/panel-target.ts';
import { changeSettings, onSettings, readSettings, type Settings } from '../../storage/settings.ts';

function App({ stored, keeper }: { stored: Settings; keeper: Keeper }) {
  const [engine, setEngine] = useState<Engine>();
  const [look, setLook] = useState<Look>({ at: 'loading' });
  const [settings, setSettings] = useState(stored);
  useEffect(() => {
    const controller = new AbortController();
    // After the first frame. Nobody is asked about the page before there is something to read it with.
    void import('../../panel/engine.ts').then(({ engine: loaded }) => {
      setEngine(loaded);
      followActiveTab(controller.signal, setLook);
    });
    onSettings(controller.signal, setSettings);
    onPanelTarget(controller.signal, (id) => {
      const view = viewOf(id);
      if (view) goTo(view);
    });
    return () => controller.abort();
  }, []);
  const change = (changed: Partial<Settings>) => {
    setSettings({ ...settings, ...changed });
    void changeSettings(changed);
  };
  return (
    <Panel
      engine={engine}
      look={look}
      role={settings.role}
      onRole={(role) => change({ role })}
      welcomed={settings.welcomed}
      onWelcomed={() => change({ welcomed: true })}
      keeper={keeper}
    />
  );
}

document.documentElement.lang = i18n.t('extension.language');
// The panel puts the reader back itself: the browser would do so before the view is there.
history.scrollRestoration = 'manual';
const [settings, state, own] = await Promise.all([readSettings(), readPanelState(), readOwn()]);
if (location.hash === '' && state.address !== '') goTo(parseRoute(state.address), { replace: true });
const root = document.getElementById('panel');
if (root)
  render(
    <OwnProvider stored={own}>
      <App stored={settings} keeper={createKeeper(state)} />
    </OwnProvider>,
    root,
  );
