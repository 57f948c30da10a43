import { type Audience, audiences } from '@slim-samenwerken/content';
import { Button, RoleSelect, SettingsIcon, TabNav } from '@slim-samenwerken/ui';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { openOptions } from '../platform/options.ts';
import type { Keeper } from './keeper.ts';
import type { Rest } from './rest.ts';
import { filtersOf, goTo, hrefOf, type Route } from './route.ts';
import { SearchBox } from './search-box.tsx';
import { TABS, tabOf } from './tabs.ts';

interface Props {
  role: Audience;
  onRole: (role: Audience) => void;
  /** Whether the organisation has chosen the role. */
  locked: boolean;
  rest: Rest | undefined;
  route: Route;
  keeper: Keeper;
}

/** What stands in the header. Each part is drawn anew only where it changes: a page that comes changes none of them. */
export function useHeader({ role, onRole, locked, rest, route, keeper }: Props) {
  const roleSelect = useMemo(
    () => (
      <RoleSelect
        locked={locked ? i18n.t('policy.locked') : undefined}
        label={i18n.t('role.label')}
        options={audiences.map((value) => ({ value, label: i18n.t(`role.${value}`) }))}
        value={role}
        onChange={onRole}
      />
    ),
    [locked, role, onRole],
  );
  const tools = useMemo(
    () => (
      <Button look="subtle" iconOnly icon={<SettingsIcon />} onClick={() => void openOptions()}>
        {i18n.t('nav.settings')}
      </Button>
    ),
    [],
  );
  const search = useMemo(
    () => <SearchBox rest={rest} route={route} filters={filtersOf(route, keeper.lastSearch)} />,
    // The route is another object in each render.
    [rest, hrefOf(route), keeper],
  );
  const tab = tabOf(route);
  const nav = useMemo(
    () => (
      <TabNav
        label={i18n.t('nav.label')}
        views={TABS.map((id) => ({ id, label: i18n.t(`nav.${id}`) }))}
        current={tab}
        onSelect={(view) => goTo({ view })}
      />
    ),
    [tab],
  );
  return { roleSelect, tools, search, nav };
}
