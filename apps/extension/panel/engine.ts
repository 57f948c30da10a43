import { thisPage } from './this-page.ts';

/**
 * What reads a page. It takes longer to get ready than everything before the first frame, so it is loaded after that; nothing else
 * may import it but for its type.
 */
export const engine = { thisPage };

export type Engine = typeof engine;
