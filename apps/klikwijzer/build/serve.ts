// `npm run in klikwijzer preview`: what was built, on this machine. With the same --base and --out as it was built with.
import { readOptions } from './options.ts';
import { listen, serveSite } from './server.ts';

const options = readOptions(process.argv.slice(2));
const address = await listen(serveSite(options.out, options), 4173);
console.log(`${address}${options.base}`);
