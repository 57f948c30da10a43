import type { Route } from './route.ts';

/** The views at the top, in order. */
export const TABS = ['page', 'elements', 'projects', 'list'] as const;

type Tab = (typeof TABS)[number];

const PARENTS: Readonly<Partial<Record<Route['view'], Tab>>> = {
  element: 'elements',
  matrix: 'elements',
  project: 'projects',
  methods: 'projects',
  method: 'projects',
  practices: 'projects',
  practice: 'projects',
  terms: 'projects',
  term: 'projects',
  reflection: 'list',
  round: 'list',
};

/** The views that one goes to from the top: without a way back, and shown as they were left. */
const AT_THE_TOP: readonly Route['view'][] = [...TABS, 'methods', 'practices', 'terms', 'reflection'];

export const isAtTheTop = ({ view }: Route): boolean => AT_THE_TOP.includes(view);

/** The tab that a view lies under; a search lies under none. */
export function tabOf({ view }: Route): Tab | undefined {
  return TABS.find((tab) => tab === view) ?? PARENTS[view];
}
