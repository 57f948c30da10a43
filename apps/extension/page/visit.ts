import { pageNames } from '@slim-samenwerken/content/page-names';
import { createNameReader } from '@slim-samenwerken/relevance/name-reader';
import { followPage, type PageFollower } from './follow-page.ts';
import type { Mark, Marks } from './marks.ts';
import type { OpenPage } from './open-page.ts';
import type { Named } from './page-names.ts';
import type { PageSettings } from './page-settings.ts';
import { atOnce, type Steps } from './steps.ts';
import { loadTerms } from './terms.ts';
import { whichMarks } from './which-marks.ts';

/** A page that is watched. */
export interface PageWatch extends Pick<OpenPage, 'reader' | 'onNames'> {
  /** Does as the user has set, at once. Nothing is read before the first time. */
  apply(settings: PageSettings): void;
}

const reader = createNameReader<Named>(pageNames);

/**
 * Reads the page and follows its changes, and marks the names it finds. Nothing is read before settings are applied.
 *
 * @param marks where the names are marked
 * @param signal ends it
 */
export function watchPage(marks: Marks, signal: AbortSignal): PageWatch {
  let settings: PageSettings | undefined;
  let follower: PageFollower | undefined;
  let end = new AbortController();
  let mentions: readonly Mark[] | undefined;
  let tell: ((mentions: readonly Mark[]) => Steps) | undefined;

  function* show(sections: readonly Mark[][]): Steps {
    if (!settings || !follower) return;
    yield* marks.set(yield* whichMarks(sections, settings), follower.roots());
    mentions = sections.flat();
    if (tell) yield* tell(mentions);
  }
  const follow = (by: typeof reader) => {
    end.abort();
    end = new AbortController();
    follower = followPage(by, show, AbortSignal.any([signal, end.signal]));
    follower.start();
  };

  return {
    reader,
    onNames(callback) {
      tell = callback;
      follower?.again();
    },
    apply(latest) {
      const before = settings;
      settings = latest;
      if (!latest.on) {
        end.abort();
        follower = undefined;
        atOnce(marks.set([], []));
      } else if (!follower || before?.terms !== latest.terms) {
        follow(reader);
        if (latest.terms)
          void loadTerms().then((terms) => {
            if (settings?.on && settings.terms && !signal.aborted)
              follow(createNameReader<Named>([...pageNames, ...terms]));
          });
      } else follower.again();
    },
  };
}
