/**
 * The names of the terms, apart: they are everyday words, and only recognised for who asks for that.
 *
 * @module
 */
import data from './generated/term-names.json' with { type: 'json' };
import type { NamedRecord } from './model.ts';

/** How each term is recognised by its names. */
export const termNames: readonly NamedRecord[] = data;

export type { NamedRecord, NameRule } from './model.ts';
