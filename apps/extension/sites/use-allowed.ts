import { useEffect, useState } from 'preact/hooks';
import { mayRead, onAccessChange } from '../platform/access.ts';
import type { Site } from './sites.ts';

/**
 * Which of the sites the browser lets us read, as it is now and each time that changes. A site that came since the browser was asked is
 * among them until it says otherwise: it is mostly there because the browser has just allowed it.
 *
 * @returns undefined until something is known
 */
export function useAllowed(sites: readonly Site[]): ReadonlySet<string> | undefined {
  const [answers, setAnswers] = useState<ReadonlyMap<string, boolean>>();
  const wanted = sites.map(askedFor).join();
  // The sites are made anew each time; their patterns say whether they differ.
  useEffect(() => {
    const controller = new AbortController();
    const look = async () => {
      const asked = sites.map(async (site) => [askedFor(site), await mayRead(site.patterns)] as const);
      const answered = new Map(await Promise.all(asked));
      if (!controller.signal.aborted) setAnswers(answered);
    };
    onAccessChange(controller.signal, () => void look());
    void look();
    return () => controller.abort();
  }, [wanted]);
  return (
    answers && new Set(sites.filter((site) => answers.get(askedFor(site)) !== false).map(({ id }) => id))
  );
}

const askedFor = ({ patterns }: Site) => patterns.join();
