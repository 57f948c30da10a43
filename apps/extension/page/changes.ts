/** Changes come in bursts: wait this long and take them together. */
const BURST_MS = 300;

/** A page that never stops changing gets at most this share of the time. */
const SHARE = 1 / 30;

/**
 * Calls back now, and soon after each change of the page's text or address; never while nobody looks at the page.
 *
 * @param signal ends the watching
 */
export function onPageChange(signal: AbortSignal, callback: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;
  let missed = false;

  const run = () => {
    timer = undefined;
    if (signal.aborted) return;
    const start = performance.now();
    callback();
    cost = performance.now() - start;
  };
  const schedule = () => {
    if (document.hidden) missed = true;
    else
      timer ??= setTimeout(
        () => requestIdleCallback(run, { timeout: 1000 }),
        Math.max(BURST_MS, cost / SHARE),
      );
  };

  const observer = new MutationObserver(schedule);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  // Text in <details> comes and goes without a change to the tree.
  document.addEventListener('toggle', schedule, { capture: true, signal });
  window.navigation.addEventListener('navigatesuccess', schedule, { signal });
  if (document.hidden) missed = true;
  else run();
  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden && missed) {
        missed = false;
        schedule();
      }
    },
    { signal },
  );
}
