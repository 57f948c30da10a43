import { useEffect, useState } from 'preact/hooks';

/**
 * Whether something has been on the screen: for what can wait until then, because nobody sees it at first.
 *
 * @param what changes with what is shown; undefined while it is not
 */
export function useDrawn(what: string | undefined): boolean {
  const [drawn, setDrawn] = useState<string>();
  // Effects come after the frame.
  useEffect(() => setDrawn(what), [what]);
  return what !== undefined && drawn === what;
}
