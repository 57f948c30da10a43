import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@slim-samenwerken/toolchain/turbo';
import { it } from 'vitest';
import { rebuild } from './rebuild.ts';
import { makeZips } from './zips.ts';

// Unpacked sources are no repository: there is nothing to make sources of.
it.skipIf(!existsSync(join(root, '.git')))(
  'the sources, unpacked and built in another folder, give the same bytes for every store',
  async () => {
    makeZips();
    await rebuild();
  },
  300_000,
);
