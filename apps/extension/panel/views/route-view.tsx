import { type Audience, element, method, practice, project, term } from '@slim-samenwerken/content';
import type { Settings } from '../../storage/settings.ts';
import type { Engine } from '../engine.ts';
import type { Look } from '../follow.ts';
import type { Municipal } from '../municipal.ts';
import type { PageHead } from '../page-head.ts';
import type { Route } from '../route.ts';
import type { ThisPage } from '../this-page.ts';
import { ElementView } from './element-view.tsx';
import { ElementsView } from './elements-view.tsx';
import { Elsewhere, Loading, NoAccess, Off, Pdf, Unknown, Unreadable } from './empty-views.tsx';
import { ListView } from './list-view.tsx';
import { MatrixView } from './matrix-view.tsx';
import { MethodView } from './method-view.tsx';
import { MethodsView } from './methods-view.tsx';
import { PageView } from './page-view.tsx';
import { PracticeView } from './practice-view.tsx';
import { PracticesView } from './practices-view.tsx';
import { ProjectView } from './project-view.tsx';
import { ProjectsView } from './projects-view.tsx';
import { ReflectionView } from './reflection-view.tsx';
import { ReportView } from './report-view.tsx';
import { RoundView } from './round-view.tsx';
import { SearchView } from './search-view.tsx';
import { TermView } from './term-view.tsx';
import { TermsView } from './terms-view.tsx';

interface Props {
  engine: Engine | undefined;
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
  settings: Settings;
  onWelcomed: () => void;
}

/** The view that an address asks for. */
export function RouteView({
  engine,
  municipal,
  route,
  role,
  onOwnRole,
  look,
  head,
  page,
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
          <Looked municipal={municipal} look={look} head={head} page={page} role={role} settings={settings} />
        </>
      );
    case 'elements':
      return <ElementsView role={role} />;
    case 'projects':
      return <ProjectsView />;
    case 'methods':
      return <MethodsView />;
    case 'practices':
      return <PracticesView />;
    case 'terms':
      return <TermsView />;
    case 'matrix':
      return <MatrixView audience={route.audience ?? role} />;
    case 'search':
      return <SearchView engine={engine} query={route.query} filters={route.filters} role={role} />;
    case 'element': {
      const found = element(route.id);
      return found ? <ElementView element={found} role={role} /> : <Unknown />;
    }
    case 'project': {
      const found = project(route.id);
      return found ? <ProjectView project={found} role={role} /> : <Unknown />;
    }
    case 'method': {
      const found = method(route.id);
      return found ? <MethodView method={found} role={role} /> : <Unknown />;
    }
    case 'practice': {
      const found = practice(route.id);
      return found ? <PracticeView practice={found} /> : <Unknown />;
    }
    case 'term': {
      const found = term(route.id);
      return found ? <TermView term={found} /> : <Unknown />;
    }
    case 'list':
      return <ListView />;
    case 'reflection':
      return <ReflectionView />;
    case 'round':
      return <RoundView key={route.id} id={route.id} role={role} />;
    case 'report':
      return <ReportView about={route.id} />;
  }
}

/** The view of the page that is looked at, or why there is none. */
function Looked({
  municipal,
  look,
  head,
  page,
  role,
  settings,
}: Pick<Props, 'municipal' | 'look' | 'head' | 'page' | 'role' | 'settings'>) {
  switch (look.at) {
    case 'loading':
      return <Loading />;
    case 'page':
      return head ? (
        <PageView
          head={head}
          page={page}
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
