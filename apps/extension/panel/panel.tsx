import type { Audience } from '@slim-samenwerken/content';
import { ActionLink, PanelFrame } from '@slim-samenwerken/ui';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../storage/settings.ts';
import { useArrival } from './arrival.ts';
import { EditionLine } from './edition-line.tsx';
import type { Engine } from './engine.ts';
import type { Look } from './follow.ts';
import { hasOpened, type Keeper, keyOfPage } from './keeper.ts';
import { useKeptFocus } from './kept-focus.ts';
import { useEngine, useRest } from './loaded-part.ts';
import type { Municipal } from './municipal.ts';
import { FailedNotice } from './own/failed-notice.tsx';
import { type PageHead, pageHead } from './page-head.ts';
import type { Rest } from './rest.ts';
import { goBack, hrefOf, isFirst, type Route, subjectOf, useRoute } from './route.ts';
import { isAtTheTop, tabOf } from './tabs.ts';
import type { ThisPage } from './this-page.ts';
import { useDrawn } from './use-drawn.ts';
import { useHeader } from './use-header.tsx';
import { isEmpty } from './views/page-view.tsx';
import { RouteView } from './views/route-view.tsx';

interface Props {
  /** Undefined until it is needed and loaded. */
  municipal: Municipal | undefined;
  look: Look;
  role: Audience;
  onRole: (role: Audience) => void;
  settings: Settings;
  /** Who the reader is, on whatever page. */
  onOwnRole: (role: Audience) => void;
  onWelcomed: () => void;
  keeper: Keeper;
}

/** The whole side panel. */
export function Panel({ municipal, look, role, onRole, settings, onOwnRole, onWelcomed, keeper }: Props) {
  const { route, returned, replaced } = useRoute();
  const href = hrefOf(route);
  const engine = useEngine(look.at === 'page');
  const facts = look.at === 'page' ? look.facts : undefined;
  const head = useMemo(() => facts && pageHead(facts), [facts]);
  const page = useMemo(() => facts && engine?.thisPage(facts, role), [engine, facts, role]);
  const left = facts && keeper.placeOf(keyOfPage(facts.url));
  // Who was further down is put back there once all is there: what stands at the top would only jump away.
  const waits = !page && left && left.top > 0;
  const whole = useDrawn(page && head?.visit) || (left !== undefined && (left.top > 0 || hasOpened(left)));
  const state = stateOf(look, head, page, whole);
  // Once there is something to read: until then all that runs makes one wait for it.
  const rest = useRest(route.view !== 'page' || state !== 'loading');
  const tab = tabOf(route);
  const atTop = isAtTheTop(route);
  useLayoutEffect(() => keeper.keepAddress(href), [keeper, href]);
  const key = keyOf(route, look, engine, rest);
  useArrival(keeper, {
    key,
    href,
    returned,
    replaced,
    asLeft: atTop,
    whole,
    at: 'at' in route ? route.at : undefined,
  });
  useKeptFocus();
  const header = useHeader({ role, onRole, locked: settings.policy.role !== undefined, rest, route, keeper });
  return (
    <PanelFrame
      name={i18n.t('extension.name')}
      data-state={state}
      {...header}
      back={
        atTop ? undefined : { label: i18n.t('nav.back'), onSelect: () => goBack({ view: tab ?? 'page' }) }
      }
      // It comes with what it stands under: else it would be pushed away.
      footer={
        key &&
        !(route.view === 'page' && state === 'loading') && (
          <>
            <EditionLine />
            <ActionLink
              label={i18n.t('report.link')}
              href={hrefOf({ view: 'report', id: subjectOf(route) })}
            />
          </>
        )
      }
    >
      <FailedNotice />
      <RouteView
        rest={rest}
        municipal={municipal}
        route={route}
        role={role}
        onOwnRole={onOwnRole}
        look={look}
        head={waits ? undefined : head}
        page={page}
        whole={whole}
        settings={settings}
        onWelcomed={onWelcomed}
      />
    </PanelFrame>
  );
}

/** What the panel can say of the page. */
function stateOf(look: Look, head: PageHead | undefined, page: ThisPage | undefined, whole: boolean): string {
  if (look.at !== 'page') return look.at;
  if (!head || !page) return 'loading';
  if (isEmpty(head, page)) return 'empty';
  return whole ? 'ready' : 'loading';
}

/** What a view is called in the keeper; undefined while it is not all there. */
function keyOf(
  route: Route,
  look: Look,
  engine: Engine | undefined,
  rest: Rest | undefined,
): string | undefined {
  if (route.view !== 'page') return isFirst(route) || rest ? hrefOf(route) : undefined;
  if (look.at === 'page') return engine && keyOfPage(look.facts.url);
  return look.at === 'loading' ? undefined : hrefOf(route);
}
