import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { budgets } from '@slim-samenwerken/toolchain/budgets';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const manifestOf = (build: string) => JSON.parse(read(`.output/${build}/manifest.json`));

/** The first two cells of each row of the table, without the signs for code. */
const table = [
  ...read('docs/permissions.md').matchAll(/^\| `(\S+)`\s*\| ([^|]+?)\s*\| ([^|]+?)\s*\|$/gm),
].map(([, permission = '', browsers = '', reason = '']) => ({ permission, browsers, reason }));

describe.each([
  ['Chrome', 'chrome-mv3', 'permissions in Chrome and Edge'],
  ['Firefox', 'firefox-mv3', 'permissions in Firefox'],
] as const)('the manifest for %s', (browser, build, budget) => {
  const { version, ...manifest } = manifestOf(build);

  it('is as it was, unless somebody meant to change it', async () => {
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(
      `manifests/${build}.json.snap`,
    );
  });

  it('has a version that every store takes', () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('asks for no more than docs/permissions.md gives a reason for, and that page tells of nothing else', () => {
    const { permissions, optional_permissions = [], host_permissions, optional_host_permissions } = manifest;
    const optional = [...optional_permissions, ...optional_host_permissions];
    const here = table.filter(({ browsers }) => browsers.startsWith('all') || browsers.includes(browser));
    const isOptional = ({ browsers }: (typeof table)[number]) => browsers.endsWith('optional');
    const named = (rows: typeof table) => rows.map(({ permission }) => permission).toSorted();
    expect(named(here.filter((row) => !isOptional(row)))).toEqual(
      [...permissions, ...host_permissions].toSorted(),
    );
    expect(named(here.filter(isOptional))).toEqual(optional.toSorted());
    expect(here.filter(({ reason }) => reason.length < 20)).toEqual([]);
  });

  it('stays within its budget of permissions', () => {
    expect(manifest.permissions.length).toBeLessThanOrEqual(budgets[budget].most);
  });
});
