import { type Audience, audiences, contentDate } from '@slim-samenwerken/content';
import { Button, PanelFrame, RoleSelect, SettingsIcon, TabNav, Text } from '@slim-samenwerken/ui';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { openOptions } from '../platform/options.ts';
import { useArrival } from './arrival.ts';
import type { Look } from './follow.ts';
import { type Keeper, keyOfPage } from './keeper.ts';
import { filtersOf, goBack, goTo, hrefOf, useRoute } from './route.ts';
import { SearchBox } from './search-box.tsx';
import { isAtTheTop, TABS, tabOf } from './tabs.ts';
import { thisPage } from './this-page.ts';
import { RouteView } from './views/route-view.tsx';

interface Props {
  look: Look;
  role: Audience;
  onRole: (role: Audience) => void;
  /** Whether the welcome has been seen. */
  welcomed: boolean;
  onWelcomed: () => void;
  keeper: Keeper;
}

/** The whole side panel. */
export function Panel({ look, role, onRole, welcomed, onWelcomed, keeper }: Props) {
  const { route, returned } = useRoute();
  const href = hrefOf(route);
  const page = useMemo(() => (look.at === 'page' ? thisPage(look.facts, role) : undefined), [look, role]);
  const tab = tabOf(route);
  const atTop = isAtTheTop(route);
  useLayoutEffect(() => keeper.keepAddress(href), [keeper, href]);
  useArrival(keeper, {
    key: route.view === 'page' ? (look.at === 'page' ? keyOfPage(look.facts.url) : undefined) : href,
    href,
    returned,
    asLeft: atTop,
    at: 'at' in route ? route.at : undefined,
  });
  return (
    <PanelFrame
      name={i18n.t('extension.name')}
      data-state={page ? (page.isEmpty ? 'empty' : 'ready') : look.at}
      roleSelect={
        <RoleSelect
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
      search={<SearchBox route={route} filters={filtersOf(route, keeper.lastSearch)} />}
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
      footer={<Text look="quiet">{i18n.t('foot.date', [showDate(contentDate)])}</Text>}
    >
      <RouteView
        route={route}
        role={role}
        onRole={onRole}
        look={look}
        page={page}
        welcome={!welcomed}
        onWelcomed={onWelcomed}
      />
    </PanelFrame>
  );
}

function showDate(date: string): string {
  return new Date(date).toLocaleDateString(i18n.t('extension.language'), { month: 'long', year: 'numeric' });
}
