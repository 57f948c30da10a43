import { useEffect, useState } from 'preact/hooks';
import { mayRead, onAccessChange } from '../platform/access.ts';
import type { Site } from './sites.ts';

/**
 * Which of the sites the browser lets us read, as it is now and each time that changes.
 *
 * @returns undefined until it is known
 */
export function useAllowed(sites: readonly Site[]): ReadonlySet<string> | undefined {
  const [allowed, setAllowed] = useState<ReadonlySet<string>>();
  const wanted = sites.map(({ patterns }) => patterns.join()).join();
  // The sites are made anew each time; their patterns say whether they differ.
  useEffect(() => {
    const controller = new AbortController();
    const look = async () => {
      const answers = await Promise.all(sites.map(({ patterns }) => mayRead(patterns)));
      if (controller.signal.aborted) return;
      setAllowed(new Set(sites.filter((_, index) => answers[index]).map(({ id }) => id)));
    };
    onAccessChange(controller.signal, () => void look());
    void look();
    return () => controller.abort();
  }, [wanted]);
  return allowed;
}
