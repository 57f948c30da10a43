import { type Audience, type ElementId, type ProjectId, tips } from '@slim-samenwerken/content';
import type { Suggestion } from '../suggestion.ts';
import type { PageWords } from '../text/page-words.ts';
import { stem } from '../text/stem.ts';
import { words } from '../text/words.ts';
import { limits, weights } from '../weights.ts';
import { rarity } from './terms.ts';

const termsOfTips = new Map(
  tips.map((tip) => [
    tip,
    [...new Set(words(tip.text).map(({ word }) => stem(word)))].filter((key) => rarity(key) > 0),
  ]),
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
  return [...termsOfTips]
    .filter(([tip]) => tip.audiences.includes(audience))
    .flatMap(([tip, terms]) => {
      const carriers = [...tip.elements, tip.project ?? '']
        .flatMap((id) => byId.get(id) ?? [])
        .sort((a, b) => b.score - a.score);
      const [carrier] = carriers;
      if (!carrier) return [];
      const shared = terms.filter((key) => page.stems.has(key)).sort((a, b) => rarity(b) - rarity(a));
      const total = terms.reduce((sum, key) => sum + rarity(key), 0);
      const overlap = shared.reduce((sum, key) => sum + rarity(key), 0) / (total || 1);
      const score = carrier.score * (1 - weights.tipOverlap + weights.tipOverlap * overlap);
      const own = shared.flatMap((key) => page.stems.get(key)?.[0] ?? []);
      const because = [...own.map((place) => place.source.slice(place.start, place.end)), ...carrier.because];
      return [
        { kind: 'tip' as const, id: tip.id, score, because: [...new Set(because)].slice(0, limits.reasons) },
      ];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limits.tips);
}
