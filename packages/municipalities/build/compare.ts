import { join } from 'node:path';
import { tableAsked } from './argument.ts';
import { differences, type Listed } from './differences.ts';
import { readEdition } from './edition-file.ts';
import { gathered } from './gathered.ts';
import { load } from './load.ts';
import { orTell } from './problem.ts';
import { listOf, type Row, readTable } from './tsv.ts';

/** A line of a newer list: what it has no column for is left out, and not compared. */
function listed(row: Row, sharedDomains: readonly string[]): Listed {
  const { code = '', name = '', province, website_host: site, ggd_region: ggdRegion } = row.fields;
  const fact = gathered(row, sharedDomains);
  return {
    code,
    name,
    province,
    ggdRegion,
    ...(site !== undefined && { hosts: [...listOf(fact.hosts), ...listOf(fact.portal_hosts)] }),
  };
}

// Prints how a newer list differs from ours. The README says which columns it may have.
orTell(() => {
  const root = join(import.meta.dirname, '..');
  const { sharedDomains } = readEdition(root);
  const { municipalities, changes, edition } = load(root);
  const newer = readTable(tableAsked('compare'), ['code', 'name']).map((row) => listed(row, sharedDomains));
  const ours = municipalities.map(({ hosts, portalHosts, ...rest }) => ({
    ...rest,
    hosts: [...hosts, ...portalHosts],
  }));
  const lines = differences(ours, newer, changes);
  console.log(`Ours: ${ours.length}, of ${edition.referenceDate}. The newer list: ${newer.length}.`);
  console.log(lines.length > 0 ? lines.join('\n') : 'No differences.');
});
