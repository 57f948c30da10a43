import { readExamples } from '../build/build-site.ts';
import { readContent } from '../build/read-content.ts';
import type { Site, SiteOptions } from '../site/site.ts';

/** A site that is made in memory: its assets have names, and nothing in them. */
export const siteWith = (options: Partial<SiteOptions> = {}): Site => ({
  base: '/',
  ...options,
  ...readContent(),
  examples: readExamples(),
  assets: {
    css: 'assets/site.css',
    early: 'assets/early.js',
    main: 'assets/main.js',
    search: 'assets/search.js',
    reflection: 'assets/reflection.js',
    searchIndex: 'assets/search.json',
  },
});
