export { byCode, leadsTo } from './by-code.ts';
export { byHost } from './by-host.ts';
export { type FindOptions, find } from './find.ts';
export { hostPatterns } from './host-patterns.ts';
export type * from './model.ts';
export * from './records.ts';
export * from './regions.ts';
