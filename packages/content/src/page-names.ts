/**
 * The names of projects, methods and practices as a page needs them: without titles, and as small as can be, for they are loaded everywhere.
 *
 * @module
 */
import packed from './generated/page-names.json' with { type: 'json' };
import { type PageName, unpackNames } from './unpack-names.ts';

/** How each project, method and practice is recognised by its names: where `names` of the other entry finds one, so do these. */
export const pageNames: readonly PageName[] = unpackNames(packed);

export type { PageName } from './unpack-names.ts';
