import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../src/turbo.ts';

const files = globSync('.github/workflows/*.yml', { cwd: root });

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: unknown;
  readonly jobs: Record<string, { permissions?: unknown; steps: readonly { uses?: string; run?: string }[] }>;
}

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const { on, permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('may read the repository and nothing else', () => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(jobs)) expect(job.permissions).toBeUndefined();
    // A proposal from outside must never run with what the repository itself may do.
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(text).not.toMatch(/secrets\./);
  });

  it('pins each action by the hash of a commit', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^[\w./-]+@[0-9a-f]{40}$/);
  });

  it('puts nothing that a proposal can write into a command', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
});

it('there is a workflow that runs what everybody runs', () => {
  expect(files.some((file) => readFileSync(join(root, file), 'utf8').includes('.ci/run'))).toBe(true);
});
