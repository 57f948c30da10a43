import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/names.ts';

const found = (text: string) => findNames(text).map(({ id, text: words }) => `${id}: ${words}`);

describe('the names of our own content', () => {
  it.each([
    ['Scholen en JGZ gebruiken MAZL.', 'mazl: MAZL'],
    ['Zij werkt als VoorZorgverpleegkundige.', 'voorzorg: VoorZorg'],
    ['De jeugdverpleegkundige houdt een SPARK-gesprek.', 'spark: SPARK'],
    ['GIZ-gesprekken met ouders bij de jeugdgezondheidszorg', 'giz: GIZ'],
    ['De JGZ voert M@ZL in het primair onderwijs in.', 'mazl: M@ZL'],
    ['De coalitie Kansrijke\nStart', 'kansrijke-start: Kansrijke\nStart'],
  ])('are found in %j', (text, mention) => {
    expect(found(text)).toEqual([mention]);
  });

  it.each([
    'Kook uw drinkwater uit voorzorg. Voorzorg is beter dan genezen.',
    'Apache Spark en SPARK-clusters voor data van de jeugdgezondheidszorg',
    'De sterkste schakels in de logistiek van uw leverancier',
    'De Duitse GIZ helpt scholen en ouders in Afrika.',
    'Deutsche Gesellschaft für Internationale Zusammenarbeit (GIZ)',
    'Mail naar M@ZL@ncj.nl of kijk op www.ncj.nl/VoorZorg',
  ])('are not seen in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
