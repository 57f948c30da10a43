/** How far outside the viewport text counts as near: a screen above and one below, so that a reader who scrolls finds the marks there. */
const MARGIN = '100%';

/** Ranges, by whether their text is near the viewport. */
export interface NearRanges {
  /** Watches these instead of the ones before. */
  set(ranges: readonly StaticRange[]): void;
}

/**
 * Calls back with the ranges that are near the viewport, each time these may have become others: also in what scrolls inside the page, and
 * when hidden text is shown.
 *
 * @param signal ends the watching
 */
export function watchNear(signal: AbortSignal, callback: (near: readonly StaticRange[]) => void): NearRanges {
  let byElement = new Map<Element, StaticRange[]>();
  const near = new Set<Element>();
  const tell = () => callback([...near].flatMap((element) => byElement.get(element) ?? []));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      tell();
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    set(ranges) {
      const before = byElement;
      byElement = groupByElement(ranges);
      for (const element of before.keys()) {
        if (byElement.has(element)) continue;
        observer.unobserve(element);
        near.delete(element);
      }
      for (const element of byElement.keys()) if (!before.has(element)) observer.observe(element);
      tell();
    },
  };
}

function groupByElement(ranges: readonly StaticRange[]): Map<Element, StaticRange[]> {
  const byElement = new Map<Element, StaticRange[]>();
  for (const range of ranges) {
    const element = range.startContainer.parentElement;
    if (!element) continue;
    const there = byElement.get(element);
    if (there) there.push(range);
    else byElement.set(element, [range]);
  }
  return byElement;
}
