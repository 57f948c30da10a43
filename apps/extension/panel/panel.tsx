import { type Audience, audiences, contentDate } from '@slim-samenwerken/content';
import { ActionLink, Button, PanelFrame, RoleSelect, SettingsIcon, TabNav, Text } from '@slim-samenwerken/ui';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { openOptions } from '../platform/options.ts';
import type { Settings } from '../storage/settings.ts';
import { useArrival } from './arrival.ts';
import type { Look } from './follow.ts';
import { type Keeper, keyOfPage } from './keeper.ts';
import type { Municipal } from './municipal.ts';
import { FailedNotice } from './own/failed-notice.tsx';
import { type PageHead, pageHead } from './page-head.ts';
import { filtersOf, goBack, goTo, hrefOf, type Route, useRoute } from './route.ts';
import { SearchBox } from './search-box.tsx';
import { isAtTheTop, TABS, tabOf } from './tabs.ts';
import type { ThisPage } from './this-page.ts';
import { useEngine } from './use-engine.ts';
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
  const { route, returned } = useRoute();
  const href = hrefOf(route);
  const engine = useEngine(look.at !== 'loading' || route.view !== 'page');
  const facts = look.at === 'page' ? look.facts : undefined;
  const head = useMemo(() => facts && pageHead(facts), [facts]);
  const page = useMemo(() => facts && engine?.thisPage(facts, role), [engine, facts, role]);
  // Who was further down is put back there once all is there: what stands at the top would only jump away.
  const waits = !page && facts && (keeper.placeOf(keyOfPage(facts.url))?.top ?? 0) > 0;
  const tab = tabOf(route);
  const atTop = isAtTheTop(route);
  useLayoutEffect(() => keeper.keepAddress(href), [keeper, href]);
  const key = keyOf(route, look, engine !== undefined);
  useArrival(keeper, {
    key,
    href,
    returned,
    asLeft: atTop,
    at: 'at' in route ? route.at : undefined,
  });
  return (
    <PanelFrame
      name={i18n.t('extension.name')}
      data-state={stateOf(look, head, page)}
      roleSelect={
        <RoleSelect
          locked={settings.policy.role && i18n.t('policy.locked')}
          label={i18n.t('role.label')}
          options={audiences.map((value) => ({ value, label: i18n.t(`role.${value}`) }))}
          value={role}
          onChange={onRole}
        />
      }
      tools={
        <Button look="subtle" iconOnly icon={<SettingsIcon />} onClick={() => void openOptions()}>
          {i18n.t('nav.settings')}
        </Button>
      }
      search={<SearchBox engine={engine} route={route} filters={filtersOf(route, keeper.lastSearch)} />}
      nav={
        <TabNav
          label={i18n.t('nav.label')}
          views={TABS.map((id) => ({ id, label: i18n.t(`nav.${id}`) }))}
          current={tab}
          onSelect={(view) => goTo({ view })}
        />
      }
      back={
        atTop ? undefined : { label: i18n.t('nav.back'), onSelect: () => goBack({ view: tab ?? 'page' }) }
      }
      // It comes with what it stands under: else it would be pushed away.
      footer={
        key && (
          <>
            <Text look="quiet">{i18n.t('foot.date', [showDate(contentDate)])}</Text>
            <ActionLink
              label={i18n.t('report.link')}
              href={hrefOf({ view: 'report', id: 'id' in route ? route.id : route.view })}
            />
          </>
        )
      }
    >
      <FailedNotice />
      <RouteView
        engine={engine}
        municipal={municipal}
        route={route}
        role={role}
        onOwnRole={onOwnRole}
        look={look}
        head={waits ? undefined : head}
        page={page}
        settings={settings}
        onWelcomed={onWelcomed}
      />
    </PanelFrame>
  );
}

/** What the panel can say of the page. */
function stateOf(look: Look, head: PageHead | undefined, page: ThisPage | undefined): string {
  if (look.at !== 'page') return look.at;
  if (!head || !page) return 'loading';
  return isEmpty(head, page) ? 'empty' : 'ready';
}

/** What a view is called in the keeper; undefined while it is not all there. */
function keyOf(route: Route, look: Look, hasEngine: boolean): string | undefined {
  if (route.view === 'search' && !hasEngine) return undefined;
  if (route.view !== 'page') return hrefOf(route);
  if (look.at === 'page') return hasEngine ? keyOfPage(look.facts.url) : undefined;
  return look.at === 'loading' ? undefined : hrefOf(route);
}

function showDate(date: string): string {
  return new Date(date).toLocaleDateString(i18n.t('extension.language'), { month: 'long', year: 'numeric' });
}
