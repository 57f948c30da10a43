// `npm run in klikwijzer preview`: what was built, on this machine. With the same --base as it was built with.
import { join } from 'node:path';
import { readOptions } from './options.ts';
import { listen, serveSite } from './server.ts';

const options = readOptions(process.argv.slice(2));
const address = await listen(serveSite(join(import.meta.dirname, '..', options.out), options), 4173);
console.log(`${address}${options.base}`);
