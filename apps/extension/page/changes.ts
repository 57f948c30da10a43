import type { Steps } from './steps.ts';
import { ownDocument } from './unclobbered.ts';

/** Changes come in bursts: wait this long and take them together. */
const BURST_MS = 150;

/** Work at most this long before the page gets its turn. */
const SLICE_MS = 4;

/** The first reading begins at once, for at most this long: longer than an ordinary page takes, shorter than anybody feels. */
const FIRST_MS = 30;

/** A page that never stops changing gets at most this share of the time; it never waits longer than this. */
const SHARE = 1 / 30;
const LONGEST_PAUSE_MS = 2000;

/** With more changes than this it is quicker to read everything again than to keep them all. */
const MOST = 5000;

/** Changes that are being watched. */
export interface ChangeWatch {
  /** Begins: calls back at once, or as soon as somebody looks at the page. */
  start(): void;
  /** Watches one more tree, such as a shadow tree. */
  add(root: Node): void;
  /** Calls back soon, as after a change. */
  soon(): void;
  /** Calls back now, or as soon as what is being done is done. */
  now(): void;
}

/**
 * Calls back soon after changes of the page's text or address; never while nobody looks at the page.
 *
 * @param onChange does what the changes ask for; without records, after anything could have changed. It may be asked to do so by more than records
 * @param signal ends the watching
 */
export function watchChanges(
  onChange: (records: readonly MutationRecord[] | undefined, isAsked: boolean) => Steps,
  signal: AbortSignal,
): ChangeWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let records: MutationRecord[] | undefined;
  let steps: Steps | undefined;
  let isAsked = false;
  // The first reading is no change, and what comes right after it need not wait for it.
  let share = Infinity;
  let cost = 0;
  let quietUntil = 0;

  const work = (most: number) => {
    if (signal.aborted) return;
    const start = performance.now();
    if (!steps) {
      steps = onChange(records, isAsked);
      records = [];
      isAsked = false;
    }
    let done = false;
    do done = steps.next().done === true;
    while (!done && performance.now() - start < most);
    cost += performance.now() - start;
    if (!done) {
      schedule(0);
      return;
    }
    steps = undefined;
    quietUntil = performance.now() + Math.min(cost / share, LONGEST_PAUSE_MS);
    share = SHARE;
    cost = 0;
    if (!records || records.length > 0 || isAsked) schedule();
  };
  const schedule = (delay = Math.max(BURST_MS, quietUntil - performance.now())) => {
    if (ownDocument.hidden || signal.aborted) return;
    const begin = () => {
      timer = undefined;
      work(SLICE_MS);
    };
    timer ??= setTimeout(() => requestIdleCallback(begin, { timeout: 1000 }), delay);
  };
  const anything = () => {
    records = undefined;
    steps = undefined;
    schedule();
  };

  const observer = new MutationObserver((latest) => {
    if (records && records.length + latest.length > MOST) records = undefined;
    else if (records) for (const record of latest) records.push(record);
    schedule();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  const soon = () => {
    isAsked = true;
    schedule();
  };
  // Text in <details> comes and goes without a change to the tree.
  ownDocument.addEventListener('toggle', soon, { capture: true, signal });
  window.navigation.addEventListener('navigatesuccess', anything, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && anything(), { signal });
  ownDocument.addEventListener(
    'visibilitychange',
    () => {
      if (!ownDocument.hidden && (!records || records.length > 0 || steps || isAsked)) schedule();
    },
    { signal },
  );

  const watched = {
    childList: true,
    characterData: true,
    subtree: true,
    // What a page says so of an element decides whether it is read at all.
    attributeFilter: ['aria-hidden', 'contenteditable'],
  };
  const add = (root: Node) => observer.observe(root, watched);

  return {
    start() {
      add(document);
      if (!ownDocument.hidden) work(FIRST_MS);
    },
    add,
    soon,
    now() {
      isAsked = true;
      if (!steps && !ownDocument.hidden) work(FIRST_MS);
    },
  };
}
