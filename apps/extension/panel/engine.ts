import { search } from '@slim-samenwerken/relevance';
import { nearest } from './nearest.ts';
import { thisPage } from './this-page.ts';

/**
 * What reads a page and searches. It takes longer to get ready than everything else in the panel, so it is loaded after the
 * first frame; nothing else may import it but for its type.
 */
export const engine = { search, nearest, thisPage };

export type Engine = typeof engine;
