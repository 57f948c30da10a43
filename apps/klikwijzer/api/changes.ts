import { addressTo, type Site } from '../site/site.ts';
import { apiPaths } from './paths.ts';

/** One edition of the content, as its changelog tells it. */
interface Edition {
  readonly version: string;
  /** The day, as in `2026-11-22`. */
  readonly date: string;
  readonly text: string;
}

const heading = /^## (\d+\.\d+\.\d+) \((\d{1,2} \w+ \d{4})\)$/m;

/** Reads the editions from a changelog: `## 0.1.0 (22 November 2026)`, and what changed under it. Throws where a heading says no date. */
export function readChangelog(markdown: string): Edition[] {
  const [, ...parts] = markdown.split(/^(?=## )/m);
  return parts.map((part) => {
    const [line = '', version = '', day = ''] = heading.exec(part) ?? [];
    // Noon, so that no time zone makes it the day before.
    const date = new Date(`${day} 12:00 UTC`);
    if (Number.isNaN(date.getTime()))
      throw new Error(
        `The changelog of the content has a heading "${part.split('\n')[0]}". Write it as "## 0.1.0 (22 November 2026)".`,
      );
    return { version, date: date.toISOString().slice(0, 10), text: part.replace(line, '').trim() };
  });
}

/** The editions of the content as a JSON Feed (version 1.1). It says what the changelog says, and no more. */
export function changesFeed(site: Site): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Slim Samenwerken: changes of the content',
    language: 'en',
    ...(site.origin && {
      home_page_url: addressTo(site, ''),
      feed_url: addressTo(site, apiPaths.feed),
    }),
    items: readChangelog(site.changelog).map(({ version, date, text }) => ({
      id: version,
      title: version,
      content_text: text,
      date_published: `${date}T12:00:00Z`,
    })),
  };
}
