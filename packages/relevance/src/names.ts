/**
 * Names found in a text. Small and without dependencies: it runs on every page.
 *
 * @module
 */
import { names } from '@slim-samenwerken/content/names';
import { createNameFinder, type NameFinder } from './names/finder.ts';

export { createNameFinder, type Mention, type NameFinder } from './names/finder.ts';

/** Finds the names of all projects and methods in a text. */
export const findNames: NameFinder = /* @__PURE__ */ createNameFinder(names);
