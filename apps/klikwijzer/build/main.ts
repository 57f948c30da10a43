// `npm run in klikwijzer build`
import { buildSite } from './build-site.ts';
import { readOptions, usage } from './options.ts';

const args = process.argv.slice(2);
if (args.includes('--help')) console.log(usage);
else
  try {
    const options = readOptions(args);
    const start = performance.now();
    await buildSite(options);
    console.log(`The site stands in ${options.out} (${((performance.now() - start) / 1000).toFixed(1)} s).`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
