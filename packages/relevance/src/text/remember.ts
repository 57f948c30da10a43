/** Pages of one site share most of their words; a page that is made to fill the memory finds a bound. */
const most = 20_000;

/**
 * Remembers what was worked out for the words of earlier pages, up to a bound.
 *
 * @param known what is known beforehand
 */
export function remembering<Key, Value>(
  workOut: (key: Key) => Value,
  known: Map<Key, Value> = new Map(),
): (key: Key) => Value {
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = workOut(key);
      if (known.size < most) known.set(key, found);
    }
    return found;
  };
}
