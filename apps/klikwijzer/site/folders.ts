import { folders as recordFolders } from '@slim-samenwerken/content';

/** The parts of the site, by their path. Records have theirs from the content: other apps link to them. */
export const paths = {
  home: '',
  elements: `${recordFolders.element}/`,
  projects: `${recordFolders.project}/`,
  methods: `${recordFolders.method}/`,
  practices: `${recordFolders.practice}/`,
  terms: `${recordFolders.term}/`,
  sources: `${recordFolders.source}/`,
  professional: 'rollen/professional/',
  manager: 'rollen/manager/',
  municipality: 'rollen/gemeente/',
  matrix: 'matrix/',
  reflection: 'reflectie/',
  search: 'zoeken/',
  about: 'over/',
  accessibility: 'toegankelijkheid/',
  privacy: 'privacy/',
  developers: 'ontwikkelaars/',
  notFound: '404.html',
} as const;

/** A part of the site with a list of its own. */
export type Folder = 'elements' | 'projects' | 'methods' | 'practices' | 'terms' | 'sources';
