import { type Audience, type ElementId, type ProjectId, tips } from '@slim-samenwerken/content';
import { model } from '../model.ts';
import type { Suggestion } from '../suggestion.ts';
import type { PageWords } from '../text/page-words.ts';
import { limits, weights } from '../weights.ts';
import { knownStem } from './known-stems.ts';
import { rarity } from './likeness.ts';
import { wordsOf } from './quote.ts';

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
  const termsOf = model.tips.split(';');
  return tips
    .flatMap((tip, place) => {
      if (!tip.audiences.includes(audience)) return [];
      let carrier: Suggestion<string, string> | undefined;
      for (const id of [...tip.elements, tip.project ?? '']) {
        const candidate = byId.get(id);
        if (candidate && candidate.score > (carrier?.score ?? 0)) carrier = candidate;
      }
      if (!carrier) return [];
      const shared: string[] = [];
      let total = 0;
      let overlap = 0;
      for (const term of termsOf[place]?.match(/\d+/g)?.map(Number) ?? []) {
        const known = knownStem(term);
        const worth = rarity(known);
        total += worth;
        if (!page.stems.has(known.stem)) continue;
        overlap += worth;
        shared.push(known.stem);
      }
      const score = carrier.score * (1 - weights.tipOverlap + (weights.tipOverlap * overlap) / (total || 1));
      return { tip, carrier, shared, score };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limits.tips)
    .map(({ tip, carrier, shared, score }) => {
      const own = shared.flatMap((key) => page.stems.get(key)?.[0] ?? []);
      const because = [...own.map(wordsOf), ...carrier.because];
      return {
        kind: 'tip' as const,
        id: tip.id,
        score,
        because: [...new Set(because)].slice(0, limits.reasons),
      };
    });
}
