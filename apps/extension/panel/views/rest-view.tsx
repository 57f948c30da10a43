import { type Audience, element, method, practice, project, term } from '@slim-samenwerken/content';
import type { RestRoute } from '../route.ts';
import { ElementView } from './element-view.tsx';
import { Unknown } from './empty-views.tsx';
import { ListView } from './list-view.tsx';
import { MatrixView } from './matrix-view.tsx';
import { MethodView } from './method-view.tsx';
import { MethodsView } from './methods-view.tsx';
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
  route: RestRoute;
  role: Audience;
}

/** The view that an address asks for, of those that are loaded after the first ones. Each record has its own: what was opened in one is closed in the next. */
export function RestView({ route, role }: Props) {
  switch (route.view) {
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
      return <SearchView query={route.query} filters={route.filters} all={route.all === true} role={role} />;
    case 'element': {
      const found = element(route.id);
      return found ? <ElementView key={route.id} element={found} role={role} /> : <Unknown />;
    }
    case 'project': {
      const found = project(route.id);
      return found ? <ProjectView key={route.id} project={found} role={role} /> : <Unknown />;
    }
    case 'method': {
      const found = method(route.id);
      return found ? <MethodView key={route.id} method={found} role={role} /> : <Unknown />;
    }
    case 'practice': {
      const found = practice(route.id);
      return found ? <PracticeView key={route.id} practice={found} /> : <Unknown />;
    }
    case 'term': {
      const found = term(route.id);
      return found ? <TermView key={route.id} term={found} /> : <Unknown />;
    }
    case 'list':
      return <ListView />;
    case 'reflection':
      return <ReflectionView />;
    case 'round':
      return <RoundView key={route.id} id={route.id} role={role} />;
    case 'report':
      return <ReportView key={route.id} about={route.id} />;
  }
}
