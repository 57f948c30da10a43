/**
 * Only what recognising names needs: small, for it is loaded on every page.
 *
 * @module
 */
export { names } from './generated/names.ts';
export type { NamedRecord, NameRule } from './model.ts';
