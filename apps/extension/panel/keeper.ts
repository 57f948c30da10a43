import { keepError } from '../diagnosis/errors.ts';
import { keepPanelState, type PanelState, type Place } from '../storage/panel-state.ts';

/** Changes come in bursts, such as scrolling: they are stored together, this long after the first. */
const STORE_MS = 300;

/** Remembers where the reader is, for as long as the panel lives and longer. */
export interface Keeper {
  /** The address of the last search. */
  readonly lastSearch: string;
  /** How a view was left, or undefined. */
  placeOf(key: string): Place | undefined;
  keepPlace(key: string, change: Partial<Place>): void;
  /** @param address the view that is open now */
  keepAddress(address: string): void;
}

/** The key of the place in the view of a page on the web. */
export function keyOfPage(url: string): string {
  return `page ${url}`;
}

/** Whether the reader opened something there. */
export const hasOpened = ({ open }: Place): boolean => Object.values(open).includes(true);

/** @param state how the panel was left the last time */
export function createKeeper(state: PanelState): Keeper {
  const places = new Map(state.places);
  let { address, search } = state;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const store = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    // Where the reader was is no loss that they need to hear of.
    keepPanelState({ address, search, places: [...places] }, (key) => key.startsWith('page ')).catch(
      keepError,
    );
  };
  const changed = () => {
    timer ??= setTimeout(store, STORE_MS);
  };
  window.addEventListener('pagehide', store);

  return {
    get lastSearch() {
      return search;
    },
    placeOf: (key) => places.get(key),
    keepPlace(key, change) {
      const place = { top: 0, open: {}, ...places.get(key), ...change };
      // Put back at the end: the oldest are forgotten first.
      places.delete(key);
      places.set(key, place);
      changed();
    },
    keepAddress(latest) {
      address = latest;
      if (latest.startsWith('#/search')) search = latest;
      changed();
    },
  };
}
