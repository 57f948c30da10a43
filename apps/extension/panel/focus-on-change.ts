import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to the heading of a view when the view changes, so that a screen reader tells where one is. Not at the start:
 * the panel must not take the focus from the page.
 *
 * @param view changes when the view does
 */
export function useFocusOnChange(view: string): void {
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main :is(h1, h2)')?.focus({ preventScroll: true });
  }, [view]);
}
