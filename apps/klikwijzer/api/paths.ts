/** Everything of this version. Fields are added to it, and never taken away: that would be a `v2`. */
export const apiFolder = 'api/v1/';

/** The files that are no list of records. */
export const apiPaths = {
  index: `${apiFolder}index.json`,
  openapi: `${apiFolder}openapi.json`,
  feed: `${apiFolder}changes.json`,
  tips: `${apiFolder}tips/4/municipality.json`,
} as const;
