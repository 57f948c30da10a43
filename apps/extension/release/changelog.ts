import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extension } from './folder.ts';

/** What one release changes, as CHANGELOG.md tells it to readers. */
export interface Release {
  readonly version: string;
  /** As it stands there, such as `22 November 2026`; what is still to be released has none. */
  readonly date: string | undefined;
  readonly text: string;
}

/**
 * The releases of a changelog, newest first.
 *
 * @param markdown with a heading `## 1.4.0 (22 November 2026)` over each; `## 1.4.0` over the one that is being worked on
 * @throws where a heading is of another form
 */
export function readChangelog(markdown: string): Release[] {
  const [, ...parts] = markdown.split(/^## /m);
  return parts.map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    const [, version, date] = /^(\d+\.\d+\.\d+)(?: \((\d{1,2} \w+ \d{4})\))?$/.exec(heading) ?? [];
    if (!version)
      throw new Error(
        `CHANGELOG.md: write "## ${heading}" as "## 1.4.0 (22 November 2026)", or without a date.`,
      );
    return { version, date, text: lines.join('\n').trim() };
  });
}

/** The extension's own. */
export const changelog = (): Release[] =>
  readChangelog(readFileSync(join(extension, 'CHANGELOG.md'), 'utf8'));
