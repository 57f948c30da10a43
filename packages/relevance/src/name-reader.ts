/**
 * Names found in a page that is read in parts. Brings no names: it runs on every page.
 *
 * @module
 */
export { createNameReader, type Found, type NameReader } from './names/reader.ts';
