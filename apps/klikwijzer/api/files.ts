import { contentDate } from '@slim-samenwerken/content';
import { addressTo, type Site } from '../site/site.ts';
import { changesFeed, readChangelog } from './changes.ts';
import { collectionNames } from './collections.ts';
import { openApi } from './openapi.ts';
import { apiFolder, apiPaths } from './paths.ts';
import { tables } from './tables.ts';
import { tipsFileSchema, tipsFiles } from './tips.ts';

/** A file of the site: its path from the root, and what is in it. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** All open data. */
export function apiFiles(site: Site): TextFile[] {
  const version = readChangelog(site.changelog)[0]?.version ?? '0.0.0';
  const jsonFile = (path: string, data: unknown): TextFile => ({ path, text: `${JSON.stringify(data)}\n` });
  const inFolder = (name: string) => `${apiFolder}${name}`;
  return [
    jsonFile(apiPaths.index, overview(site, version)),
    jsonFile(apiPaths.openapi, openApi(site, version)),
    jsonFile(apiPaths.feed, changesFeed(site)),
    ...collectionNames.flatMap((name) => [
      jsonFile(inFolder(`${name}.json`), site.collections[name].records),
      jsonFile(inFolder(`schema/${name}.json`), site.collections[name].schema),
    ]),
    jsonFile(inFolder('schema/tips-of-element.json'), tipsFileSchema),
    ...Object.entries(tables(site)).map(([name, text]) => ({ path: inFolder(`${name}.csv`), text })),
    ...tipsFiles(site).map(({ path, data }) => jsonFile(path, data)),
  ];
}

/** Where to begin: what there is, of when, and what one may do with it. */
function overview(site: Site, version: string): object {
  const csv = tables(site);
  const address = (name: string) => addressTo(site, `${apiFolder}${name}`);
  return {
    title: 'Slim Samenwerken',
    version,
    contentDate,
    language: 'nl',
    licence: {
      id: 'CC-BY-4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      attribution: 'Slim Samenwerken, and the source that stands with each statement',
    },
    openapi: address('openapi.json'),
    changes: address('changes.json'),
    collections: Object.fromEntries(
      collectionNames.map((name) => [
        name,
        {
          count: site.collections[name].records.length,
          json: address(`${name}.json`),
          schema: address(`schema/${name}.json`),
          ...(csv[name] !== undefined && { csv: address(`${name}.csv`) }),
        },
      ]),
    ),
    tipsOfElement: address('tips/{element}/{audience}.json'),
  };
}
