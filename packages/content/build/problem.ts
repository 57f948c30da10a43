/** Something wrong in an authored file: what, and where. */
export interface Problem {
  /** Path below the package, such as `projects/08-giz.yaml`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The place in the record, such as `tips[2].text`; empty for the file as a whole. */
  readonly path: string;
  readonly reason: string;
}

/** Thrown when authored files are not right. Its message lists every problem with file, place and reason. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      [
        `${problems.length} problem${problems.length === 1 ? '' : 's'} in the content:`,
        ...problems.map(
          ({ file, line, column, path, reason }) =>
            `  ${file}:${line}:${column}  ${path ? `${path}: ` : ''}${reason}`,
        ),
      ].join('\n'),
    );
    this.name = 'ContentError';
    this.problems = problems;
  }
}
