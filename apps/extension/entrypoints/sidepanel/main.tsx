import '@slim-samenwerken/ui/panel.css';
import '../../panel/panel.css';
import type { Audience } from '@slim-samenwerken/content';
import { render } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { keepError, watchErrors } from '../../diagnosis/errors.ts';
import { Broken, Guard } from '../../panel/broken.tsx';
import { followActiveTab, type Look } from '../../panel/follow.ts';
import { createKeeper, type Keeper } from '../../panel/keeper.ts';
import { loadRest } from '../../panel/loaded-part.ts';
import type { Municipal } from '../../panel/municipal.ts';
import { OwnProvider, readOwn } from '../../panel/own/own.tsx';
import { Panel } from '../../panel/panel.tsx';
import { goTo, isFirst, parseRoute } from '../../panel/route.ts';
import { answerToolbar } from '../../panel/toolbar-press.ts';
import { firstMunicipal, isOnMunicipal, isOutside, useMunicipal } from '../../panel/use-municipal.ts';
import { thisWindow } from '../../platform/tabs.ts';
import { readPanelState } from '../../storage/panel-state.ts';
import { onPanelTarget } from '../../storage/panel-target.ts';
import { readSettings, type Settings } from '../../storage/settings.ts';
import { useSettings } from '../../storage/use-settings.ts';

interface AppProps {
  stored: Settings;
  first: Municipal | undefined;
  keeper: Keeper;
}

function App({ stored, first, keeper }: AppProps) {
  const [look, setLook] = useState<Look>({ at: 'loading' });
  const [settings, change] = useSettings(stored);
  const latest = useRef(look);
  useEffect(() => {
    const controller = new AbortController();
    const lookAgain = followActiveTab(controller.signal, (now) => {
      latest.current = now;
      setLook(now);
    });
    answerToolbar(controller.signal, () => {
      if (!waitsForPress(latest.current)) return false;
      lookAgain();
      return true;
    });
    void followCards(controller.signal);
    return () => controller.abort();
  }, []);
  const municipal = useMunicipal(settings, look, first);
  const known: Look = isOutside(look) && !municipal ? { at: 'loading' } : look;
  const wasThere = useRef(false);
  const there = isOnMunicipal(known, municipal, wasThere.current);
  wasThere.current = there;
  // In which role it is read hangs on whose it is.
  const onRole = useCallback(
    (role: Audience) => change(there ? { municipalRole: role } : { role }),
    [change, there],
  );
  return (
    <Panel
      municipal={municipal}
      look={known}
      settings={settings}
      role={there ? settings.municipalRole : settings.role}
      onRole={onRole}
      onOwnRole={(role) => change({ role })}
      onWelcomed={() => change({ welcomed: true })}
      keeper={keeper}
    />
  );
}

/** Goes to each record that a card in this window wants shown. */
async function followCards(signal: AbortSignal): Promise<void> {
  const windowId = await thisWindow();
  if (windowId === undefined || signal.aborted) return;
  onPanelTarget(windowId, signal, async (id) => {
    const view = (await loadRest()).viewOf(id);
    if (view) goTo(view);
  });
}

/** Whether the panel says: press the button, and we know which page this is. */
function waitsForPress(look: Look): boolean {
  const elsewhere = look.at === 'unsupported' && look.why === 'elsewhere' && look.here === undefined;
  return elsewhere && parseRoute(location.hash).view === 'page';
}

watchErrors();
document.documentElement.lang = i18n.t('extension.language');
// The panel puts the reader back itself: the browser would do so before the view is there.
history.scrollRestoration = 'manual';
const root = document.getElementById('panel');
if (root) render(await start(), root);

async function start() {
  try {
    const [settings, state, own] = await Promise.all([readSettings(), readPanelState(), readOwn()]);
    if (location.hash === '' && state.address !== '') goTo(parseRoute(state.address), { replace: true });
    const first = await firstMunicipal(settings);
    // There must be no frame without the view that was asked for.
    if (!isFirst(parseRoute(location.hash))) await loadRest();
    return (
      <Guard>
        <OwnProvider stored={own}>
          <App stored={settings} first={first} keeper={createKeeper(state)} />
        </OwnProvider>
      </Guard>
    );
  } catch (error) {
    keepError(error);
    return <Broken />;
  }
}
