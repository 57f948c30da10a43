import { storageItem } from '../platform/storage.ts';

/** How a view was left. */
export interface Place {
  /** Pixels from its top. */
  readonly top: number;
  /** What the reader opened or closed in it. */
  readonly open: Readonly<Record<string, boolean>>;
}

/** Where the reader is in the panel, so that it opens as it was left. */
export interface PanelState {
  /** The address of the view, as the panel's own address bar has it. Empty at the very first time. */
  readonly address: string;
  /** The address of the last search: its filters stay. */
  readonly search: string;
  /** The views that were seen last, by their addresses, the oldest first. */
  readonly places: readonly (readonly [address: string, place: Place])[];
}

/** More than anybody goes back to. */
const MOST_PLACES = 40;

const lasting = storageItem('local', 'panelState');
/** Only in memory: these addresses tell which pages were read, and that is nobody's business. */
const passing = storageItem('session', 'pagePlaces');

/** Makes a state of whatever is stored: what is damaged in it is left out. */
export function parsePanelState(value: unknown): PanelState {
  const { address, search, places } = fieldsOf(value);
  return {
    address: typeof address === 'string' ? address : '',
    search: typeof search === 'string' ? search : '',
    places: parsePlaces(places),
  };
}

function parsePlaces(value: unknown): [string, Place][] {
  if (!Array.isArray(value)) return [];
  return value.slice(-MOST_PLACES).flatMap((entry: unknown): [string, Place][] => {
    const [address, place]: unknown[] = Array.isArray(entry) ? entry : [];
    const { top, open } = fieldsOf(place);
    if (typeof address !== 'string' || typeof top !== 'number' || !Number.isFinite(top)) return [];
    const flags = Object.entries(fieldsOf(open)).filter(([, flag]) => typeof flag === 'boolean');
    return [[address, { top, open: Object.fromEntries(flags) as Record<string, boolean> }]];
  });
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The state as the panel was left, also in an earlier run of the browser. */
export async function readPanelState(): Promise<PanelState> {
  const [kept, pages] = await Promise.all([lasting.getValue(), passing.getValue()]);
  const state = parsePanelState(kept);
  return { ...state, places: [...parsePlaces(pages), ...state.places] };
}

/**
 * Keeps the state. Of two windows the last one to change counts.
 *
 * @param isOfPage which places belong to a page on the web: those are forgotten with the browser
 */
export async function keepPanelState(
  state: PanelState,
  isOfPage: (address: string) => boolean,
): Promise<void> {
  const places = state.places.slice(-MOST_PLACES);
  await Promise.all([
    lasting.setValue({ ...state, places: places.filter(([address]) => !isOfPage(address)) }),
    passing.setValue(places.filter(([address]) => isOfPage(address))),
  ]);
}
