import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { releaseDir, version } from './folder.ts';
import { writeSbom } from './supply.ts';

it('there is one bill of materials, of this version, after that of an earlier one', () => {
  mkdirSync(releaseDir, { recursive: true });
  writeFileSync(join(releaseDir, 'slim-samenwerken-0.0.1.cdx.json'), '{}');
  writeSbom();
  expect(globSync('*.json', { cwd: releaseDir })).toEqual([`slim-samenwerken-${version}.cdx.json`]);
}, 60_000);
