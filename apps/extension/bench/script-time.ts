import type { Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Time of the thread itself, in microseconds: what else the machine does is no part of it. */
  readonly tts?: number;
  readonly tdur?: number;
}

const FIRST_CONTENT = 'first content';
/** A record, a name that stands on the page and what it is, or that nothing fits. */
const CONTENT = 'main [data-kind], main [data-named], [data-state="empty"]';
/** What the browser calls the running and compiling of script. */
const SCRIPT =
  /^(EvaluateScript|v8\.(compile|run|evaluate|produce)\w*|V8\.GC\w*|FunctionCall|RunMicrotasks|TimerFire)$/;

/** Tells, in a page that is opened later, when there is something to read. */
export async function markFirstContent(panel: Page): Promise<void> {
  await panel.addInitScript(
    ([mark = '', content = '']) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(content)) return;
        observer.disconnect();
        performance.mark(mark);
      }).observe(document, { attributes: true, childList: true, subtree: true });
    },
    [FIRST_CONTENT, CONTENT],
  );
}

/** Milliseconds of script, compilation included, from an address to the first that can be read there. */
export async function scriptTime(panel: Page, url: string): Promise<number> {
  const browser = panel.context().browser();
  if (!browser) throw new Error('The browser is gone.');
  await browser.startTracing(panel, {
    categories: [
      'devtools.timeline',
      'disabled-by-default-v8.compile',
      'v8',
      'v8.execute',
      'blink.user_timing',
    ],
  });
  await panel.goto(url, { waitUntil: 'commit' });
  await panel.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, FIRST_CONTENT);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return beforeFirstContent(traceEvents) / 1000;
}

function beforeFirstContent(events: readonly TraceEvent[]): number {
  const mark = events.find(({ name }) => name === FIRST_CONTENT);
  if (mark?.tts === undefined) throw new Error('The trace does not say when there was something to read.');
  const end = mark.tts;
  const stretches = events
    .filter(
      ({ name, ph, pid, tid }) => ph === 'X' && pid === mark.pid && tid === mark.tid && SCRIPT.test(name),
    )
    .map(({ tts = 0, tdur = 0 }) => ({ from: tts, to: Math.min(tts + tdur, end) }))
    .toSorted((a, b) => a.from - b.from);
  // They lie within each other: each moment counts once.
  let sum = 0;
  let counted = 0;
  for (const { from, to } of stretches) {
    sum += Math.max(0, to - Math.max(from, counted));
    counted = Math.max(counted, to);
  }
  return sum;
}
