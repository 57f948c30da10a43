import type { ElementId, MethodId, ProjectId } from '@slim-samenwerken/content';
import type { Mention } from './names.ts';

/** A record that fits a page. */
export interface Suggestion<Kind extends string, Id extends string> {
  readonly kind: Kind;
  readonly id: Id;
  /** How well it fits: above 0, below 1. */
  readonly score: number;
  /** The words that carry it, as they stand on the page, best first. */
  readonly because: readonly string[];
}

/** What fits a page, each list best first; all are empty where nothing does. */
export interface Suggestions {
  /** The names in the text, with their places. */
  readonly mentions: readonly Mention[];
  readonly elements: readonly Suggestion<'element', ElementId>[];
  readonly projects: readonly Suggestion<'project', ProjectId>[];
  readonly methods: readonly Suggestion<'method', MethodId>[];
  readonly tips: readonly Suggestion<'tip', string>[];
}
