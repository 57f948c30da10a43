import {
  type Audience,
  audiences,
  contentDate,
  element,
  method,
  practice,
  project,
} from '@slim-samenwerken/content';
import { Button, PanelFrame, RoleSelect, SettingsIcon, TabNav, Text } from '@slim-samenwerken/ui';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { openOptions } from '../platform/options.ts';
import { useFocusOnChange } from './focus-on-change.ts';
import type { Look } from './follow.ts';
import { goTo, hrefOf, type Route, useRoute } from './route.ts';
import { type ThisPage, thisPage } from './this-page.ts';
import { ElementView } from './views/element-view.tsx';
import { Elsewhere, NoAccess, Pdf, Unknown, Unreadable } from './views/empty-views.tsx';
import { ElementsView, ProjectsView } from './views/lists.tsx';
import { MethodView } from './views/method-view.tsx';
import { PageView } from './views/page-view.tsx';
import { PracticeView } from './views/practice-view.tsx';
import { ProjectView } from './views/project-view.tsx';

const TABS = ['page', 'elements', 'projects', 'list'] as const;

interface Props {
  look: Look;
  role: Audience;
  onRole: (role: Audience) => void;
}

/** The whole side panel. */
export function Panel({ look, role, onRole }: Props) {
  const route = useRoute();
  useFocusOnChange(hrefOf(route));
  const page = useMemo(() => (look.at === 'page' ? thisPage(look.facts, role) : undefined), [look, role]);
  const detail = 'id' in route;
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
      nav={
        <TabNav
          label={i18n.t('nav.label')}
          views={TABS.map((id) => ({ id, label: i18n.t(`nav.${id}`) }))}
          current={TABS.find((tab) => tab === route.view)}
          onSelect={(view) => goTo({ view })}
        />
      }
      back={detail ? { label: i18n.t('nav.back'), onSelect: () => history.back() } : undefined}
      footer={<Text look="quiet">{i18n.t('foot.date', [showDate(contentDate)])}</Text>}
    >
      {route.view === 'page' ? (
        <Looked look={look} page={page} role={role} />
      ) : (
        <Browsed route={route} role={role} />
      )}
    </PanelFrame>
  );
}

/** A view that is the same on every page. */
function Browsed({ route, role }: { route: Route; role: Audience }) {
  switch (route.view) {
    case 'elements':
      return <ElementsView role={role} />;
    case 'projects':
      return <ProjectsView />;
    case 'element': {
      const found = element(route.id);
      return found ? <ElementView element={found} role={role} /> : <Unknown />;
    }
    case 'project': {
      const found = project(route.id);
      return found ? <ProjectView project={found} role={role} /> : <Unknown />;
    }
    case 'practice': {
      const found = practice(route.id);
      return found ? <PracticeView practice={found} /> : <Unknown />;
    }
    case 'method': {
      const found = method(route.id);
      return found ? <MethodView method={found} role={role} /> : <Unknown />;
    }
    default:
      return <Unknown />;
  }
}

/** The view of the page that is looked at, or why there is none. */
function Looked({ look, page, role }: { look: Look; page: ThisPage | undefined; role: Audience }) {
  switch (look.at) {
    case 'loading':
      return <Text look="quiet">{i18n.t('page.loading')}</Text>;
    case 'page':
      return page && <PageView page={page} role={role} onShow={look.show} />;
    case 'no-access':
      return <NoAccess />;
    case 'unsupported': {
      const views = { elsewhere: <Elsewhere />, pdf: <Pdf />, unreadable: <Unreadable /> };
      return views[look.why];
    }
  }
}

function showDate(date: string): string {
  return new Date(date).toLocaleDateString('nl-NL', { month: 'long', year: 'numeric' });
}
