import {
  type Audience,
  addressOf,
  audiences,
  type Element,
  elements,
  source,
  tipsFor,
} from '@slim-samenwerken/content';
import { nl } from '../locales/nl.ts';
import { addressTo, type Site } from '../site/site.ts';
import { apiFolder } from './paths.ts';

/** What a card with tips shows: small, and whole by itself. Strings are Dutch, ready to show. */
export interface TipsFile {
  readonly element: { readonly id: string; readonly number?: number; readonly name: string };
  readonly audience: Audience;
  /** "Als manager kun je:" */
  readonly intro: string;
  readonly tips: readonly { readonly id: string; readonly text: string; readonly source: string }[];
  /** "Bron": what stands before the sources of the tips that are shown. */
  readonly sourceLabel: string;
  /** The page of the element on this site: a whole address, or a path on the host of this file. */
  readonly page: string;
}

/** The tips of every element for every role, where there are any: `tips/4/manager.json`, and the same by the element's id. */
export function tipsFiles(site: Site): { path: string; data: TipsFile }[] {
  return elements.flatMap((element) =>
    audiences.flatMap((audience) => {
      const data = tipsFile(site, element, audience);
      return [element.id, element.number]
        .filter((key) => key !== undefined)
        .map((key) => ({ path: `${apiFolder}tips/${key}/${audience}.json`, data }));
    }),
  );
}

function tipsFile(site: Site, element: Element, audience: Audience): TipsFile {
  const tips = tipsFor(element.id, audience);
  return {
    element: { id: element.id, ...(element.number && { number: element.number }), name: element.name },
    audience,
    intro: tips.length > 0 ? nl.tips[audience] : nl.noTips,
    tips: tips.map(({ id, text, citation }) => ({
      id,
      text,
      source: `${source(citation.source).title} (${source(citation.source).year})`,
    })),
    sourceLabel: nl.source.label,
    page: addressTo(site, addressOf(element)),
  };
}

/** The schema of such a file. */
export const tipsFileSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'tips of one element for one role',
  type: 'object',
  required: ['element', 'audience', 'intro', 'tips', 'sourceLabel', 'page'],
  properties: {
    element: {
      type: 'object',
      required: ['id', 'name'],
      properties: { id: { type: 'string' }, number: { type: 'integer' }, name: { type: 'string' } },
    },
    audience: { enum: [...audiences] },
    intro: { type: 'string' },
    tips: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'text', 'source'],
        properties: { id: { type: 'string' }, text: { type: 'string' }, source: { type: 'string' } },
      },
    },
    sourceLabel: { type: 'string' },
    page: { type: 'string' },
  },
};
