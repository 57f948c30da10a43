export * from './address.ts';
export * from './by-id.ts';
export { currentId } from './current-id.ts';
export { contentDate } from './generated/edition.ts';
export type * from './model.ts';
export * from './records.ts';
export * from './related.ts';
