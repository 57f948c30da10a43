import type { TaskRun } from './turbo.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Those that this machine or this browser has not what they need for: neither passed nor failed. */
  readonly skipped: number;
}

export const NONE: Count = { passed: 0, failed: 0, skipped: 0 };

/** The report that a task leaves in its package. Tasks without one (build, lint, types) count as one each. */
export const reports: Readonly<Record<string, string>> = {
  test: 'test-results/unit.json',
  e2e: 'test-results/e2e.json',
};

/**
 * How much of a task passed and failed.
 * @param readReport the parsed report at a path from the root; undefined where there is none
 */
export function countTask(run: TaskRun, readReport: (path: string) => unknown): Count {
  const succeeded = run.execution?.exitCode === 0;
  const file = reports[run.task];
  if (file === undefined) return succeeded ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };

  const { passed, failed, skipped } = countReport(readReport(`${run.directory}/${file}`));
  // A report that is missing or holds no test proves nothing; a task can also fail outside its tests.
  const isProof = succeeded && passed > 0;
  return { passed, failed: failed === 0 && !isProof ? 1 : failed, skipped };
}

/** The tests in a report of vitest or Playwright; none for anything else. */
export function countReport(report: unknown): Count {
  if (isRecord(report)) {
    const { numPassedTests, numFailedTests, numPendingTests, stats } = report;
    if (isNumber(numPassedTests) && isNumber(numFailedTests) && isNumber(numPendingTests)) {
      return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
    }
    if (isRecord(stats)) {
      const { expected, unexpected, flaky, skipped } = stats;
      // A test that passes only now and then has failed.
      if (isNumber(expected) && isNumber(unexpected) && isNumber(flaky) && isNumber(skipped)) {
        return { passed: expected, failed: unexpected + flaky, skipped };
      }
    }
  }
  return NONE;
}

/** All counts as one. */
export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    NONE,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
