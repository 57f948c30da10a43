import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableAsked } from './argument.ts';
import { readEdition } from './edition-file.ts';
import { gathered, neededColumns } from './gathered.ts';
import { columns } from './load.ts';
import { orTell } from './problem.ts';
import { readTable } from './tsv.ts';

// Makes data/municipalities.tsv of a gathered table. The README says which columns it needs.
orTell(() => {
  const root = join(import.meta.dirname, '..');
  const { sharedDomains } = readEdition(root);
  const facts = readTable(tableAsked('facts'), neededColumns)
    .map((row) => gathered(row, sharedDomains))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const lines = [
    columns.join('\t'),
    ...facts.map((fact) => columns.map((column) => fact[column]).join('\t')),
  ];
  writeFileSync(join(root, 'data/municipalities.tsv'), `${lines.join('\n')}\n`);
  console.log(`data/municipalities.tsv: ${facts.length} municipalities. Now build: that checks them.`);
});
