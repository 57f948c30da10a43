import type { ElementId, MethodId, ProjectId } from '../generated/ids.ts';
import type { MethodType } from '../schema/method.ts';
import type { Cited, Link } from './cited.ts';

/** A named way of working or instrument that pages speak of. */
export interface Method extends Cited {
  readonly kind: 'method';
  readonly id: MethodId;
  readonly name: string;
  readonly type: MethodType;
  /** The method that this is a part of. On a page it is recognised as that one. */
  readonly partOf?: MethodId;
  /** The theme under which its source treats it. */
  readonly theme?: string;
  /** The year of a source that is only a snapshot: what is said held then. */
  readonly asOf?: number;
  readonly organisation?: string;
  readonly summary: string;
  readonly names: readonly string[];
  /** Elements it has to do with, in our own reading. */
  readonly elements: readonly ElementId[];
  /** The projects that are about it. */
  readonly projects: readonly ProjectId[];
  readonly links: readonly Link[];
}
