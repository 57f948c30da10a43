import { parseArgs } from 'node:util';
import { byHost, municipalities } from '../dist/index.js';

/** Finds the municipality of a host by looking at one after the other, quickly: what `byHost` is compared to. */
function scan(host: string) {
  for (const municipality of municipalities) {
    for (const own of municipality.hosts) if (isWithin(host, own)) return municipality;
    for (const own of municipality.portalHosts) if (isWithin(host, own)) return municipality;
  }
  return undefined;
}

function isWithin(host: string, own: string): boolean {
  return host.endsWith(own) && (host.length === own.length || host[host.length - own.length - 1] === '.');
}

const hosts = municipalities.flatMap((municipality) => [...municipality.hosts, ...municipality.portalHosts]);
const cases = {
  'hosts in the list': hosts,
  'hosts beneath them': hosts.map((host) => `nieuws.${host}`),
  'hosts of others': hosts.map((host) => `${host}.example.org`),
};

/** Nanoseconds for one look-up. */
function timeOf(lookUp: (host: string) => unknown, asked: readonly string[], times: number): number {
  let found = 0;
  const start = process.hrtime.bigint();
  for (let round = 0; round < times; round += 1)
    for (const host of asked) if (lookUp(host) !== undefined) found += 1;
  const taken = Number(process.hrtime.bigint() - start);
  // Using what was found keeps the compiler from leaving the work out.
  if (found !== 0 && found !== asked.length * times)
    throw new Error('Some hosts are found and some are not.');
  return taken / (asked.length * times);
}

const { values } = parseArgs({ options: { repetitions: { type: 'string', default: '30' } } });
const repetitions = Number(values.repetitions);
if (!Number.isInteger(repetitions) || repetitions < 1)
  throw new Error('--repetitions wants a whole number above 0.');

const middle = (list: readonly number[]) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
console.log('byHost beside a linear scan, times as fast (wanted: 50 or more)\n');
console.log(`${''.padEnd(20)} minimum  median  maximum  ours / scan, ns (medians)`);
for (const [name, asked] of Object.entries(cases)) {
  timeOf(byHost, asked, 200);
  timeOf(scan, asked, 2);
  // In turns, so that what slows the machine slows both.
  const rounds = Array.from({ length: repetitions }, () => ({
    ours: timeOf(byHost, asked, 50),
    scan: timeOf(scan, asked, 1),
  }));
  const ratios = rounds.map((round) => round.scan / round.ours);
  const figures = [Math.min(...ratios), middle(ratios), Math.max(...ratios)].map((ratio) =>
    ratio.toFixed(0).padStart(7),
  );
  const times = [middle(rounds.map(({ ours }) => ours)), middle(rounds.map((round) => round.scan))];
  console.log(
    `${name.padEnd(20)} ${figures.join(' ')}    ${times.map((time) => time.toFixed(0)).join(' / ')}`,
  );
}
