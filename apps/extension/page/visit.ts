import { pageNames } from '@slim-samenwerken/content/page-names';
import { createNameReader } from '@slim-samenwerken/relevance/name-reader';
import type { NamedOnPage, PageFacts } from '../messaging.ts';
import { followPage, type PageFollower } from './follow-page.ts';
import type { Mark, Marks } from './marks.ts';
import type { Named } from './page-names.ts';
import type { PageSettings } from './page-settings.ts';
import { readPageText } from './page-text.ts';
import { loadTerms } from './terms.ts';
import { ownDocument } from './unclobbered.ts';
import { whichMarks } from './which-marks.ts';

/** The most text that is told to the panel: enough to know what a page is about. */
const MOST_TEXT = 200_000;

/** A page that is watched. */
export interface PageWatch {
  /** Does as the user has set, at once. Nothing is read before the first time. */
  apply(settings: PageSettings): void;
}

const reader = createNameReader<Named>(pageNames);

/**
 * Reads the page and follows its changes, and marks the names it finds. Nothing is read before settings are applied.
 *
 * @param marks where the names are marked
 * @param onFacts told what the page holds, each time that may have changed
 * @returns applies settings, now and each time they change
 */
export function watchPage(marks: Marks, onFacts: (facts: PageFacts) => void, signal: AbortSignal): PageWatch {
  let settings: PageSettings | undefined;
  let follower: PageFollower | undefined;
  let end = new AbortController();
  let visit = 0;
  let address = '';

  const show = (sections: readonly Mark[][]) => {
    if (!settings || !follower) return;
    const all = sections.flat();
    marks.set(all, whichMarks(sections, settings), follower.roots());
    const here = location.href.split('#')[0] ?? '';
    if (here !== address) {
      address = here;
      visit += 1;
    }
    onFacts(factsOf(visit, all));
  };
  const follow = (by: typeof reader) => {
    end.abort();
    end = new AbortController();
    follower = followPage(by, show, AbortSignal.any([signal, end.signal]));
    follower.start();
  };

  return {
    apply(latest) {
      const before = settings;
      settings = latest;
      if (!latest.on) {
        end.abort();
        follower = undefined;
        marks.set([], [], []);
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

/** What is told to the panel. The text is read when it is asked for: mostly no panel is open. */
function factsOf(visit: number, mentions: readonly Mark[]): PageFacts {
  let read: ReturnType<typeof readPageText> | undefined;
  const page = () => {
    read ??= readPageText(ownDocument);
    return read;
  };
  return {
    visit,
    url: location.href,
    title: ownDocument.title,
    lang: ownDocument.documentElement?.lang ?? '',
    named: countById(mentions),
    get headings() {
      return page().headings;
    },
    get text() {
      return page().text.slice(0, MOST_TEXT);
    },
  };
}

function countById(mentions: readonly Mark[]): NamedOnPage[] {
  const counts = new Map<string, NamedOnPage>();
  for (const {
    mention: { id, kind },
  } of mentions)
    if (kind !== 'term') counts.set(id, { id, kind, count: (counts.get(id)?.count ?? 0) + 1 });
  return [...counts.values()];
}
