/**
 * What reads a page and searches. It takes many times longer to get ready than everything else in the panel, so it is loaded after the
 * first frame; nothing else may import it but for its types.
 */
export { search } from '@slim-samenwerken/relevance';
export { nearest } from './nearest.ts';
export { thisPage } from './this-page.ts';
