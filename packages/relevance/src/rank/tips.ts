import { type Audience, type ElementId, type ProjectId, tips } from '@slim-samenwerken/content';
import type { Suggestion } from '../suggestion.ts';
import type { PageWords } from '../text/page-words.ts';
import { stem } from '../text/stem.ts';
import { words } from '../text/words.ts';
import { limits, weights } from '../weights.ts';
import { rarity } from './terms.ts';

interface TipTerms {
  /** The rarest first. */
  readonly keys: readonly string[];
  readonly total: number;
}

const termsOfTips = new Map(
  tips.map((tip) => {
    const all = new Set(words(tip.text).map(({ word }) => stem(word)));
    const keys = [...all].filter((key) => rarity(key) > 0);
    const total = keys.reduce((sum, key) => sum + rarity(key), 0);
    return [tip, { keys: keys.sort((a, b) => rarity(b) - rarity(a)), total } satisfies TipTerms];
  }),
);

/**
 * The tips that go with what fits: those of a fitting element or project, for this role, and first of all the ones that
 * speak of what the page speaks of.
 */
export function rankTips(
  page: PageWords,
  audience: Audience,
  fitting: readonly Suggestion<string, ElementId | ProjectId>[],
): Suggestion<'tip', string>[] {
  const byId = new Map<string, Suggestion<string, string>>(
    fitting.map((suggestion) => [suggestion.id, suggestion]),
  );
  return tips
    .filter((tip) => tip.audiences.includes(audience))
    .flatMap((tip) => {
      let carrier: Suggestion<string, string> | undefined;
      for (const id of [...tip.elements, tip.project ?? '']) {
        const candidate = byId.get(id);
        if (candidate && candidate.score > (carrier?.score ?? 0)) carrier = candidate;
      }
      if (!carrier) return [];
      const { keys, total } = termsOfTips.get(tip) ?? { keys: [], total: 0 };
      const shared = keys.filter((key) => page.stems.has(key));
      const overlap = shared.reduce((sum, key) => sum + rarity(key), 0) / (total || 1);
      const score = carrier.score * (1 - weights.tipOverlap + weights.tipOverlap * overlap);
      return { tip, carrier, shared, score };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limits.tips)
    .map(({ tip, carrier, shared, score }) => {
      const own = shared.flatMap((key) => page.stems.get(key)?.[0] ?? []);
      const because = [...own.map((place) => place.source.slice(place.start, place.end)), ...carrier.because];
      return {
        kind: 'tip' as const,
        id: tip.id,
        score,
        because: [...new Set(because)].slice(0, limits.reasons),
      };
    });
}
