import { join } from 'node:path';
import { emit } from './emit.ts';
import { load } from './load.ts';
import { orTell } from './problem.ts';

const root = join(import.meta.dirname, '..');
orTell(() => emit(root, load(root)));
