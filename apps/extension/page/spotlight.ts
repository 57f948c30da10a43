import { rectanglesOf } from './marks.ts';
import { own } from './unclobbered.ts';

const SHOWN_MS = 2000;

/** What the style sheet calls it. */
const NAME = 'slim-samenwerken-shown';

/**
 * Makes what scrolls to a place and shows it for a moment.
 *
 * @param signal ends it: nothing is shown any more
 */
export function createSpotlight(signal: AbortSignal): (place: StaticRange) => void {
  let shown: Highlight | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    // By now another place may be shown, by another script of ours.
    if (CSS.highlights.get(NAME) === shown) CSS.highlights.delete(NAME);
  };
  signal.addEventListener('abort', hide);
  return (place) => {
    const { parentElement } = place.startContainer;
    if (parentElement) own(parentElement).scrollIntoView({ block: 'center', behavior: 'instant' });
    // An element may be higher than the window: then its middle says nothing of where the place is.
    const [line] = rectanglesOf({ range: place });
    if (line && (line.top < 0 || line.bottom > innerHeight))
      scrollBy({ top: line.top - innerHeight / 2, behavior: 'instant' });
    hide();
    shown = new Highlight(place);
    CSS.highlights.set(NAME, shown);
    timer = setTimeout(hide, SHOWN_MS);
  };
}
