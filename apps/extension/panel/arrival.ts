import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Keeper } from './keeper.ts';
import { parseRoute } from './route.ts';

interface Arrival {
  /** What the view is called in the keeper; undefined while there is nothing to show. */
  readonly key: string | undefined;
  /** The address of the view. */
  readonly href: string;
  /** Whether the reader came back to it. */
  readonly returned: boolean;
  /** Whether it came in the place of the one before it. */
  readonly replaced: boolean;
  /** Whether it is shown as it was left, also when the reader goes on to it. */
  readonly asLeft: boolean;
  /** Whether all is there, also what is closed. */
  readonly whole: boolean;
  /** The statement that the reader came for. */
  readonly at: string | undefined;
}

/**
 * Puts the reader in the right place when a view comes: where they were, at the statement they came for, or at the top. The focus goes
 * along, so that a screen reader tells where one is; not at the start, for the panel must not take it from the page, and never out of the
 * search box while somebody types. Who only changes what a view says stays where they are. Then remembers how far they scroll and what they open.
 */
export function useArrival(
  keeper: Keeper,
  { key, href, returned, replaced, asLeft, whole, at }: Arrival,
): void {
  const before = useRef(href);
  const asKnown = useRef(new WeakMap<HTMLDetailsElement, boolean>());
  // Once more when all is there: `whole` changes what the view holds.
  useLayoutEffect(() => {
    const open = key !== undefined && (returned || asLeft) ? keeper.placeOf(key)?.open : undefined;
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) {
      details.open = open?.[nameOf(details)] ?? details.open;
      asKnown.current.set(details, details.open);
    }
  }, [keeper, key, returned, asLeft, whole]);
  useLayoutEffect(() => {
    const main = document.querySelector('main');
    if (!main || key === undefined) return;
    const from = before.current;
    before.current = href;
    if (replaced && from !== href && viewOf(from) === viewOf(href)) {
      // It says something else, such as more of what is found. What is left at its top needs no keeping.
      if (window.scrollY > 0) keeper.keepPlace(key, { top: window.scrollY });
    } else {
      const place = returned || asLeft ? keeper.placeOf(key) : undefined;
      window.scrollTo(0, place?.top ?? 0);
      const statement =
        at === undefined ? null : main.querySelector<HTMLElement>(`[data-id="${CSS.escape(at)}"]`);
      if (statement && !place) show(statement);
      if (from !== href) {
        const start = viewOf(href) === 'search' ? null : (statement ?? main.querySelector('h1'));
        ((returned && linkTo(main, from)) || start)?.focus({ preventScroll: true });
      }
    }

    const controller = new AbortController();
    const { signal } = controller;
    const onToggle = ({ target }: Event) => {
      // Browsers also tell of one that starts open: that is nothing the reader did.
      if (!(target instanceof HTMLDetailsElement) || asKnown.current.get(target) === target.open) return;
      asKnown.current.set(target, target.open);
      const open = { ...keeper.placeOf(key)?.open, [nameOf(target)]: target.open };
      keeper.keepPlace(key, { open });
    };
    main.addEventListener('toggle', onToggle, { capture: true, signal });
    window.addEventListener('scroll', () => keeper.keepPlace(key, { top: window.scrollY }), { signal });
    return () => controller.abort();
  }, [keeper, key, href, returned, replaced, asLeft, at]);
}

/** Tells a disclosure from the others in its view: what it belongs to, and what it says. */
function nameOf(details: HTMLDetailsElement): string {
  const outer = details.parentElement?.closest('details');
  const owner = details.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? '';
  const label = details.querySelector('summary')?.textContent ?? '';
  return `${outer ? `${nameOf(outer)} > ` : ''}${owner} ${label}`.trim();
}

/** Opens what a statement lies in, and lets it be seen. */
function show(statement: Element): void {
  for (let outer = statement.closest('details'); outer; ) {
    outer.open = true;
    outer = outer.parentElement?.closest('details') ?? null;
  }
  statement.classList.add('slim-shown');
  statement.setAttribute('tabindex', '-1');
  statement.scrollIntoView({ block: 'center' });
}

/** The link by which a reader left this view. */
function linkTo(main: Element, href: string): HTMLElement | null {
  return main.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`);
}

const viewOf = (href: string) => parseRoute(href).view;
