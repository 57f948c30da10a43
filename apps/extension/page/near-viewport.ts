import { addTo } from './listed.ts';
import { elementAround } from './page-structure.ts';
import { inSteps, type Steps } from './steps.ts';

/** Of no more elements than this each is watched: to ask where they stand, a browser must lay out the page. */
const FEW = 300;

/** How far outside the viewport text counts as near: a screen above and one below, so that a reader who scrolls finds the marks there, and one more for what is watched together. */
const MARGIN = '200%';

/** Ranges, by whether their text is near the viewport. */
export interface NearRanges {
  /** Watches these instead of the ones before. */
  set(ranges: readonly StaticRange[]): Steps;
}

/**
 * Calls back with the ranges that are near the viewport, each time these may have become others: also in what scrolls inside the page, and
 * when hidden text is shown.
 *
 * @param signal ends the watching
 */
export function watchNear(signal: AbortSignal, callback: (near: readonly StaticRange[]) => void): NearRanges {
  let byElement = new Map<Element, StaticRange[]>();
  const observed = new Set<Element>();
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
    *set(ranges) {
      const latest = yield* byWatchedElement(ranges);
      byElement = latest;
      yield* inSteps(observed, (element) => {
        if (latest.has(element)) return;
        observer.unobserve(element);
        observed.delete(element);
        near.delete(element);
      });
      yield* inSteps(latest.keys(), (element) => {
        if (observed.has(element)) return;
        observer.observe(element);
        observed.add(element);
      });
      tell();
    },
  };
}

/**
 * Parts ranges by the element that is watched for them: their own; or where there are many, for a browser looks at each in every frame, the
 * first of those that begin within a screen of it.
 */
function* byWatchedElement(ranges: readonly StaticRange[]): Steps<Map<Element, StaticRange[]>> {
  const elements = new Map<Element, StaticRange[]>();
  yield* inSteps(ranges, (range) => {
    const element = elementAround(range.startContainer);
    if (element) addTo(elements, element, range);
  });
  if (elements.size <= FEW) return elements;
  const groups = new Map<Element, StaticRange[]>();
  let group: StaticRange[] = [];
  /** Where the text of the group begins. */
  let top = Number.NaN;
  yield* inSteps(elements, ([element, held]) => {
    const box = element.getBoundingClientRect();
    // What is hidden may be shown alone, and what is higher than the screen may be in sight alone.
    const here = box.height > 0 && box.height < innerHeight ? box.top + scrollY : Number.NaN;
    if (!(Math.abs(here - top) < innerHeight)) {
      group = [];
      groups.set(element, group);
      top = here;
    }
    for (const range of held) group.push(range);
  });
  return groups;
}
