import type * as z from 'zod';

/** Something wrong in the data: where it stands, and what to do about it. */
export interface Problem {
  /** File and line or field, such as `municipalities.tsv:17 hosts`. */
  readonly where: string;
  readonly reason: string;
}

/** Thrown when data are not right. Its message lists every problem. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = `${problems.length} problem${problems.length === 1 ? '' : 's'} in the data:`;
    super([count, ...problems.map(({ where, reason }) => `  ${where}: ${reason}`)].join('\n'));
    this.name = 'DataError';
    this.problems = problems;
  }
}

/** The problems that a schema found, each with its place behind `where`. */
export function problemsOf(error: z.ZodError, where: string): Problem[] {
  return error.issues.map(({ path, message }) => ({
    where: [where, path.join('.')].filter(Boolean).join(' '),
    reason: message,
  }));
}

/** Runs a command: problems in the data are told without a stack, and anything else is thrown on. */
export function orTell(command: () => void): void {
  try {
    command();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
