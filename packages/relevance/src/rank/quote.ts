/** Words of a page: where they stand. Cutting them out of it waits until somebody reads them. */
export interface Quote {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a quote, on one line. */
export const wordsOf = ({ source, start, end }: Quote): string =>
  source.slice(start, end).replace(/\s+/g, ' ');
