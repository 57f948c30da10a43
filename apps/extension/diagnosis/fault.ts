import { isFields, isText } from '../parse.ts';

/** An error as a diagnosis tells it: never what it says, because that can be text of a page. */
export interface Fault {
  /** The minute, as `2026-11-22T14:05`, in universal time. */
  readonly at: string;
  /** Which part of the extension it happened in, such as `sidepanel.html`. */
  readonly where: string;
  /** What kind of error, such as `TypeError`. */
  readonly name: string;
  /** Where in our own files, the innermost first, such as `chunks/panel.js:1:2045`. */
  readonly places: readonly string[];
}

const MOST_PLACES = 4;
const MOST_TEXT = 120;

/** A place in a file of ours, as both browsers write it in a stack: the host is our own id. */
const PLACE = /-extension:\/\/[\w-]+\/([\w./-]+:\d+:\d+)/g;

/**
 * @param path of the page or worker that it happened in
 * @param now when it happened
 */
export function faultOf(error: unknown, path: string, now: Date): Fault {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  // What can be thrown by browsers has such names; what has not could be anything.
  const name = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'unknown';
  return {
    at: now.toJSON().slice(0, 16),
    where: path.replace(/^\//, '').slice(0, MOST_TEXT),
    // The one thing in a message that tells the user's own trouble from ours.
    name: error instanceof Error && /quota/i.test(error.message) ? `${name} (quota)` : name,
    places: [...stack.slice(0, 4000).matchAll(PLACE)].slice(0, MOST_PLACES).map(([, place = '']) => place),
  };
}

/** Makes errors of whatever is stored: those that can be read. */
export function parseFaults(stored: unknown): Fault[] {
  return (Array.isArray(stored) ? stored : []).flatMap((entry: unknown): Fault[] => {
    if (!isFields(entry)) return [];
    const { at, where, name, places } = entry;
    const texts = Array.isArray(places) ? places.filter(isShort) : [];
    return isShort(at) && isShort(where) && isShort(name) ? [{ at, where, name, places: texts }] : [];
  });
}

function isShort(value: unknown): value is string {
  return isText(value) && value.length <= MOST_TEXT;
}
