import type { NameReader } from '@slim-samenwerken/relevance/name-reader';
import { ChangedSpans } from './changed-spans.ts';
import { watchChanges } from './changes.ts';
import { watchNear } from './near-viewport.ts';
import { createPageNames, type Mark, type Named, type PageNames } from './page-names.ts';
import { contentRoot, elementAround, isSeen } from './page-structure.ts';
import type { Steps } from './steps.ts';
import { ownDocument } from './unclobbered.ts';

/** A page that is read, and read again where it changes. */
export interface PageFollower {
  /** Reads the page, unless nobody looks at it: then as soon as somebody does. */
  start(): void;
  /** Calls back once more with what is known. */
  again(): void;
  /** The trees that are read: of the page, and its open shadow trees. */
  roots(): readonly Node[];
}

/**
 * Follows a page: what changes is read again, and nothing else.
 *
 * @param onNames told of the names that stand there, in a list for each section, at the start and after each change
 * @param signal ends it
 */
export function followPage(
  reader: NameReader<Named>,
  onNames: (sections: Mark[][]) => Steps,
  signal: AbortSignal,
): PageFollower {
  let names: PageNames | undefined;
  let root: Element | null = null;

  // Text that a page shows by a style alone changes nothing in its tree.
  const hidden = watchNear(signal, (near) => {
    if (near.some(({ startContainer }) => isSeen(elementAround(startContainer)))) watch.soon();
  });
  const watch = watchChanges(function* (records, isAsked) {
    const found = contentRoot(ownDocument);
    if (!records || !names || found !== root) {
      const all = createPageNames(reader, watch.add);
      if (found) yield* all.read(found);
      names = all;
      root = found;
    } else {
      const before = new ChangedSpans(names.roots());
      if (!isAsked && !records.some((record) => before.isRead(record))) return;
      yield* names.order();
      // A shadow tree that has gone meanwhile is not read in part.
      const changed = new ChangedSpans(names.roots());
      for (const record of records)
        for (const span of changed.of(record)) {
          yield* names.read(span.root, span);
          yield;
        }
    }
    yield;
    const sections = yield* names.sections();
    yield* hidden.set(names.hidden().map(({ range }) => range));
    yield* onNames(sections);
  }, signal);

  return {
    start: watch.start,
    again: watch.now,
    roots: () => names?.roots() ?? [],
  };
}
