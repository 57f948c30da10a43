import { describe, expect, it } from 'vitest';
import { countReport, countTask, sum } from '../src/count.ts';
import type { TaskRun } from '../src/turbo.ts';

const vitest = (passed: number, failed: number) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 2,
});
const playwright = (expected: number, unexpected: number, flaky: number) => ({
  stats: { expected, unexpected, flaky, skipped: 3 },
});

function ended(task: string, exitCode?: number): TaskRun {
  const execution = exitCode === undefined ? {} : { execution: { exitCode } };
  return { taskId: `ui#${task}`, task, directory: 'packages/ui', ...execution };
}

describe('countReport', () => {
  it('reads what vitest and Playwright write', () => {
    expect(countReport(vitest(5, 2))).toEqual({ passed: 5, failed: 2, skipped: 2 });
    expect(countReport(playwright(5, 2, 0))).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });

  it('counts a test that passed only the second time as failed', () => {
    expect(countReport(playwright(5, 0, 1))).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it.each([undefined, null, 'text', {}, { stats: {} }, { numPassedTests: '5' }])(
    'finds nothing in %j',
    (report) => {
      expect(countReport(report)).toEqual({ passed: 0, failed: 0, skipped: 0 });
    },
  );
});

describe('countTask', () => {
  it('counts a task without a report as one', () => {
    expect(countTask(ended('lint', 0), () => undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countTask(ended('lint', 1), () => undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a task that came to no end as failed', () => {
    expect(countTask(ended('typecheck'), () => undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it("takes the tests from the report in the task's package", () => {
    const files: Record<string, unknown> = { 'packages/ui/test-results/unit.json': vitest(7, 0) };
    expect(countTask(ended('test', 0), (path) => files[path])).toEqual({ passed: 7, failed: 0, skipped: 2 });
  });

  it('does not take success on trust when the report is missing or empty', () => {
    expect(countTask(ended('test', 0), () => undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countTask(ended('e2e', 0), () => playwright(0, 0, 0))).toEqual({
      passed: 0,
      failed: 1,
      skipped: 3,
    });
  });

  it('counts a failure outside the tests, and none twice', () => {
    expect(countTask(ended('test', 1), () => vitest(7, 0))).toEqual({ passed: 7, failed: 1, skipped: 2 });
    expect(countTask(ended('test', 1), () => vitest(7, 2))).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });
});

describe('sum', () => {
  it('adds up, from nothing', () => {
    expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
    expect(sum([vitestCount(3, 1), vitestCount(4, 0)])).toEqual({ passed: 7, failed: 1, skipped: 4 });
  });
});

function vitestCount(passed: number, failed: number) {
  return countReport(vitest(passed, failed));
}
