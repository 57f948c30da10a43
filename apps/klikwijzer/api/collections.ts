/** The kinds of record that are open data, each a list of its own. */
export const collectionNames = [
  'elements',
  'projects',
  'methods',
  'practices',
  'terms',
  'tips',
  'findings',
  'questions',
  'sources',
] as const;

export type CollectionName = (typeof collectionNames)[number];

/** The lists as the content package gives them to whoever is no TypeScript. */
export type Collections = Readonly<
  Record<CollectionName, { readonly records: readonly object[]; readonly schema: object }>
>;
