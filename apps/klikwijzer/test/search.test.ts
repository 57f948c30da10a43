import { addressOf, elements, methods, practices, projects, terms } from '@slim-samenwerken/content';
import { compoundSplitter, createSearch, partsOf } from '@slim-samenwerken/relevance/search';
import { expect, it } from 'vitest';
import { partsIn, unpack } from '../api/packed-document.ts';
import { searchIndex } from '../api/search-index.ts';

// As it travels, and as the browser reads it.
const { documents, parts } = JSON.parse(JSON.stringify(searchIndex())) as ReturnType<typeof searchIndex>;
const search = createSearch(
  documents.map(unpack),
  compoundSplitter(partsOf([...parts.split(' '), ...documents.flatMap(([, , , , , cues]) => partsIn(cues))])),
);
const first = (query: string) =>
  search(query)
    .slice(0, 3)
    .map(({ id }) => id);

it.each([
  ['giz', 'methoden/giz/'],
  ['wie doet wat', 'elementen/rollen-en-verantwoordelijkheden/'],
  ['toestmming', 'elementen/delen-van-informatie/'],
  ['privacy', 'elementen/delen-van-informatie/'],
  ['vertrouw', 'elementen/vertrouwen-en-respect/'],
  ['cjg', 'begrippen/cjg/'],
])('"%s" has its page among the first three', (query, wanted) => expect(first(query)).toContain(wanted));

it('finds every record by its name', () => {
  const all = [...elements, ...projects, ...methods, ...practices, ...terms];
  const lost = all.filter((record) => {
    const name = record.kind === 'project' ? record.shortName : record.name;
    return !search(name).some(({ id }) => id === addressOf(record));
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});

it('keeps for a role what is for that role or for everybody', () => {
  const found = search('afspraken', { audience: 'manager' });
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(search('afspraken').length);
});
