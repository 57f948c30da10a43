import type { Audience } from '@slim-samenwerken/content';
import type { Settings } from '../../storage/settings.ts';
import type { Look } from '../follow.ts';
import type { Municipal } from '../municipal.ts';
import type { PageHead } from '../page-head.ts';
import type { Rest } from '../rest.ts';
import type { Route } from '../route.ts';
import type { ThisPage } from '../this-page.ts';
import { ElementsView } from './elements-view.tsx';
import { Elsewhere, Loading, NoAccess, Off, Pdf, Unreadable } from './empty-views.tsx';
import { PageView } from './page-view.tsx';

interface Props {
  /** Undefined until it is loaded. */
  rest: Rest | undefined;
  municipal: Municipal | undefined;
  route: Route;
  role: Audience;
  /** Says who the reader is, on whatever page. */
  onOwnRole: (role: Audience) => void;
  look: Look;
  /** What the page itself tells; undefined while it is not to be shown. */
  head: PageHead | undefined;
  /** What fits it; undefined until that is worked out. */
  page: ThisPage | undefined;
  /** Whether what is closed on that page is drawn too. */
  whole: boolean;
  settings: Settings;
  onWelcomed: () => void;
}

/** The view that an address asks for. */
export function RouteView({
  rest,
  municipal,
  route,
  role,
  onOwnRole,
  look,
  head,
  page,
  whole,
  settings,
  onWelcomed,
}: Props) {
  switch (route.view) {
    case 'page':
      return (
        <>
          {!settings.welcomed && municipal && (
            <municipal.Welcome settings={settings} onRole={onOwnRole} onDone={onWelcomed} />
          )}
          {municipal && <municipal.MissingAccess sites={municipal.sitesOf(settings)} />}
          <Looked
            municipal={municipal}
            look={look}
            head={head}
            page={page}
            whole={whole}
            role={role}
            settings={settings}
          />
        </>
      );
    case 'elements':
      return <ElementsView role={role} />;
    default:
      return rest && <rest.RestView route={route} role={role} />;
  }
}

/** The view of the page that is looked at, or why there is none. */
function Looked({
  municipal,
  look,
  head,
  page,
  whole,
  role,
  settings,
}: Pick<Props, 'municipal' | 'look' | 'head' | 'page' | 'whole' | 'role' | 'settings'>) {
  switch (look.at) {
    case 'loading':
      return <Loading />;
    case 'page':
      return head ? (
        <PageView
          head={head}
          page={page}
          whole={whole}
          municipality={municipal?.at(look.facts.url)}
          role={role}
          onShow={look.show}
        />
      ) : (
        <Loading />
      );
    case 'off':
      return <Off site={look.site} locked={settings.policy.offSites.includes(look.site)} />;
    case 'no-access':
      return <NoAccess />;
    case 'unsupported':
      if (look.why === 'elsewhere')
        return municipal && look.here ? (
          <municipal.Outside settings={settings} {...look.here} />
        ) : (
          <Elsewhere />
        );
      return look.why === 'pdf' ? <Pdf /> : <Unreadable />;
  }
}
