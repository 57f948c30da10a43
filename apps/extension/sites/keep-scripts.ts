import type { WorkerToPage } from '../messaging.ts';
import { giveBackAccess, mayRead } from '../platform/access.ts';
import { tellAllPages } from '../platform/messages.ts';
import { loadPageScriptAt, readScriptPatterns, setScriptPatterns } from '../platform/scripts.ts';
import { readSettings } from '../storage/settings.ts';
import { unneeded } from './match.ts';
import { sitesOf, today } from './sites.ts';

/**
 * Makes the content script run on the chosen sites that the browser lets us read, and nowhere else: on pages that come, and on those
 * that are open now. What a municipality needed that has ended is given back. Run it when something may have changed; what is right already
 * stays as it is.
 */
export function keepScripts(): Promise<void> {
  // One at a time: each looks at what the one before it has left.
  return navigator.locks.request('chosen-sites', async () => {
    const chosen = sitesOf(await readSettings(), today());
    const allowed = await Promise.all(chosen.map(({ patterns }) => mayRead(patterns)));
    const sites = chosen.filter((_, index) => allowed[index]);
    const patterns = [...new Set(sites.flatMap((site) => site.patterns))];

    const before = await readScriptPatterns();
    await setScriptPatterns(patterns, [...new Set(sites.flatMap(({ notIn }) => notIn))]);
    const gone = before.filter((pattern) => !patterns.includes(pattern));
    if (gone.length > 0)
      await tellAllPages({
        type: 'worker→page:leave',
        patterns: gone,
        except: patterns,
      } satisfies WorkerToPage);
    const needed = chosen.flatMap((site) => site.patterns);
    const ended = chosen.flatMap(({ formerPatterns }) => formerPatterns);
    // Of what is read no more only this: the rest may come back as it was, by the browser's settings or the organisation.
    const given = gone.filter((pattern) => ended.includes(pattern));
    await giveBackAccess(unneeded(given, needed));
    const added = patterns.filter((pattern) => !before.includes(pattern));
    if (added.length > 0) await loadPageScriptAt(added);
  });
}
