import { describe, expect, it } from 'vitest';
import { search } from '../../src/index.ts';

/** What people at work type, and the records of which one must be among the first three. */
const asked: readonly (readonly [query: string, ...wanted: string[]])[] = [
  // A subject in one word.
  ['verzuim', 'mazl', 'mazl-po'],
  ['schoolverzuim', 'aanpak-schoolverzuim', 'mazl-po'],
  ['wijkteam', 'jgz-en-wijkteam-in-een-team'],
  ['huisarts', 'poh-jeugd', 'soh', 'cena-team'],
  ['vertrouwen', 'vertrouwen-en-respect'],
  ['rolverdeling', 'rollen-en-verantwoordelijkheden'],
  ['evalueren', 'samenwerken-is-een-proces'],
  ['financiering', 'randvoorwaarden'],
  ['personeelstekort', 'randvoorwaarden'],
  ['manager', 'leiderschap-en-management'],
  ['wethouder', 'samenwerkingsrelatie-met-de-gemeente'],
  ['casusoverleg', 'planning-structuren-en-procedures'],
  ['scholing', 'vaardigheden-en-attitudes'],
  ['statushouders', 'jgz-vluchtelingenkinderen', 'statushouder'],
  ['tolk', 'tolkentelefoon', 'jgz-vluchtelingenkinderen'],
  ['zwanger', 'alpha-nl-validatie', 'prespark-prenataal'],
  ['laaggeletterd', 'giz-methodiek'],
  ['monitoring', 'zicht-op-effect'],
  // A few words.
  ['privacy delen gegevens', 'delen-van-informatie'],
  ['mag ik informatie delen', 'delen-van-informatie'],
  ['hoe deel ik gegevens met het wijkteam', 'delen-van-informatie'],
  ['regie gezin', 'rollen-en-verantwoordelijkheden', 'betrokkenheid'],
  ['wie doet wat', 'rollen-en-verantwoordelijkheden'],
  ['visie gemeente', 'gezamenlijke-visie-en-doelen'],
  ['korte lijnen', 'effectieve-communicatie'],
  ['elkaar kennen', 'vertrouwen-en-respect'],
  ['warme overdracht', 'warme-overdracht', 'effectieve-communicatie'],
  ['ouders betrekken', 'betrokkenheid'],
  ['een gezin een plan', 'een-gezin-een-plan'],
  ['leerling vaak ziek', 'mazl', 'mazl-po'],
  ['draagkracht ouders', 'spark-en-balansmeter'],
  ['onder een dak', 'randvoorwaarden'],
  // A name or its letters.
  ['giz', 'giz'],
  ['GIZ training', 'giz-basistraining'],
  ['m@zl', 'mazl'],
  ['mazl', 'mazl'],
  ['stevig ouderschap', 'stevig-ouderschap'],
  ['kansrijke start', 'kansrijke-start'],
  ['samen starten', 'samenstarten'],
  ['cjg', 'cjg'],
  ['AVG', 'avg'],
  ['isk', 'isk', 'isk-tilburg'],
  // A compound, written together or not.
  ['samenwerkingsafspraken', 'randvoorwaarden'],
  ['informatiedeling', 'delen-van-informatie'],
  // Half typed.
  ['stevig oud', 'stevig-ouderschap'],
  ['toestem', 'delen-van-informatie'],
  ['integrale vroeg', 'integrale-vroeghulp'],
  // With a slip, also half typed.
  ['toestmming', 'delen-van-informatie'],
  ['gezamelijke visie', 'gezamenlijke-visie-en-doelen'],
  ['vertouwen', 'vertrouwen-en-respect'],
  ['vertou', 'vertrouwen-en-respect'],
  ['voorzrg', 'voorzorg'],
  ['huisarsten', 'poh-jeugd', 'soh', 'cena-team'],
];

describe('what people type has an answer among the first three', () => {
  it.each(asked)('%s', (query, ...wanted) => {
    const found = search(query)
      .slice(0, 3)
      .map(({ id }) => id as string);
    expect(
      wanted.some((id) => found.includes(id)),
      `${query}: ${found.join(', ')}`,
    ).toBe(true);
  });
});
