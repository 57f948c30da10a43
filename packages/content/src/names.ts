/**
 * Only what recognising names needs: small, for it is loaded on every page.
 *
 * @module
 */
import data from './generated/names.json' with { type: 'json' };
import type { NamedRecord } from './model.ts';

/** How each project, method and practice is recognised by its names. */
export const names: readonly NamedRecord[] = data;

export type { NamedRecord, NameRule } from './model.ts';
