import { useEffect } from 'preact/hooks';

/**
 * Leads whoever was on something in a view that goes, such as the button that was pressed, to the heading of what comes in its place:
 * else the focus would be nowhere. Who is elsewhere, in the header or in the page, stays there.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    /** What has the focus in the view, or had it when it was taken away. */
    let held: Element | undefined;
    const onFocusIn = ({ target }: FocusEvent) => {
      held = target instanceof Element && target.closest('main') ? target : undefined;
    };
    const onFocusOut = async ({ target }: FocusEvent) => {
      // Chromium tells it too of what is about to be taken away: by then it is gone.
      await undefined;
      if (target === held && held?.isConnected && held !== document.activeElement) held = undefined;
    };
    const changes = new MutationObserver(() => {
      if (held && !held.isConnected && document.activeElement === document.body)
        document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', onFocusOut);
    changes.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', onFocusOut);
      changes.disconnect();
    };
  }, []);
}
