import type { Collections } from '../api/collections.ts';

/** What whoever offers the site chooses. */
export interface SiteOptions {
  /** The path under which the site stands: `/` or `/klikwijzer/`. */
  readonly base: string;
  /** `https://klikwijzer.example`, without a slash at the end. Without it nothing is written that needs a whole address. */
  readonly origin?: string | undefined;
  /** An e-mail address or web address where visitors can say what is wrong. */
  readonly contact?: string | undefined;
}

/** Files whose names tell what is in them, by what they are: paths from the root of the site. */
interface Assets {
  readonly css: string;
  /** Runs before anything is drawn. */
  readonly early: string;
  readonly main: string;
  readonly search: string;
  readonly reflection: string;
  readonly searchIndex: string;
}

/** Everything the pages are made from, besides the content. */
export interface Site extends SiteOptions {
  readonly assets: Assets;
  /** The content as plain data. */
  readonly collections: Collections;
  /** The changelog of the content, as it is written. */
  readonly changelog: string;
  /** The programs on the page for developers, as they are written. */
  readonly examples: { readonly [name in ExampleName]: string };
}

export type ExampleName = 'tips-for-managers.mjs' | 'terms.ts' | 'spreadsheet.txt' | 'embed.html';

/** The path of a file on its server: `/klikwijzer/api/v1/tips.json`. */
export const pathTo = ({ base }: SiteOptions, file: string): string => `${base}${file}`;

/** The whole address of a file, or its path where the site does not know its own address. */
export const addressTo = (site: SiteOptions, file: string): string =>
  `${site.origin ?? ''}${pathTo(site, file)}`;
