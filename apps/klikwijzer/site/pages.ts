import type { Page } from './page.ts';
import { developersPage } from './pages/developers.tsx';
import { elementPages } from './pages/element.tsx';
import { homePage } from './pages/home.tsx';
import { listPages } from './pages/lists.tsx';
import { matrixPage } from './pages/matrix.tsx';
import { methodPages } from './pages/method.tsx';
import { notFoundPage } from './pages/not-found.tsx';
import { practicePages } from './pages/practice.tsx';
import { projectPages } from './pages/project.tsx';
import { prosePages } from './pages/prose.tsx';
import { reflectionPage } from './pages/reflection.tsx';
import { rolePages } from './pages/role.tsx';
import { searchPage } from './pages/search.tsx';
import { sourcePages } from './pages/source.tsx';
import { termPages } from './pages/term.tsx';
import type { View } from './view.ts';

/** Every page of the site, in one language. */
export const pagesOf = (view: View): Page[] => [
  homePage(view),
  ...rolePages(view),
  ...listPages(view),
  ...elementPages(),
  ...projectPages(),
  ...methodPages(),
  ...practicePages(),
  ...termPages(),
  ...sourcePages(),
  matrixPage(view),
  searchPage(view),
  reflectionPage(view),
  ...prosePages(view),
  developersPage(view),
  notFoundPage(view),
];
