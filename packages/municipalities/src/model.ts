import type { GgdRegion, Province } from './regions.ts';

/** One municipality, as it stood on the reference date. */
export interface Municipality {
  /** CBS code, such as `GM0344`. */
  readonly code: string;
  /** Name as CBS writes it. Where two have the same name, the province's letters follow: `Bergen (NH.)`. */
  readonly name: string;
  /** Other ways in which people write the name: `Den Bosch`, `Sudwest`. */
  readonly alsoKnownAs: readonly string[];
  readonly province: Province;
  /**
   * The municipality's own host names, the first that of its public site. Each stands for itself and for everything beneath it: a domain that the
   * municipality shares with others is not among them, only its own host on that domain.
   */
  readonly hosts: readonly string[];
  /**
   * Own hosts on which citizens arrange their affairs, as far as the sources mention them. Hosts of suppliers, which many municipalities share, are
   * left out.
   */
  readonly portalHosts: readonly string[];
  readonly ggdRegion: GgdRegion;
  /** The region that another source names, where sources contradict each other. */
  readonly otherGgdRegion?: GgdRegion | undefined;
}

/** A municipality that ended, or will. */
export interface Change {
  /** The first day on which it is no more, as `2027-01-01`. */
  readonly date: string;
  readonly code: string;
  readonly name: string;
  /** Codes of the municipalities that it went into: several where it was split. They may have ended since. */
  readonly into: readonly string[];
  /** What is not sure about it. */
  readonly note?: string | undefined;
}

/** Where facts come from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Day, month or year of the copy that was read, as `2026-05-16`, `2025-10` or `2024`. */
  readonly date: string;
  readonly licence: string;
  readonly usedFor: string;
}

export interface Edition {
  /** The day on which the list holds, as `2026-01-01`. */
  readonly referenceDate: string;
  readonly sources: readonly Source[];
}
