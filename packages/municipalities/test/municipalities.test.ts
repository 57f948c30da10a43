import { describe, expect, it } from 'vitest';
import {
  byCode,
  changes,
  ggdRegions,
  municipalities,
  provinces,
  referenceDate,
  sources,
} from '../src/index.ts';

describe('the list', () => {
  it('has the 342 municipalities of 1 January 2026', () => {
    expect(referenceDate).toBe('2026-01-01');
    expect(municipalities.length).toBe(342);
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(342);
  });

  it.each([
    ['Drenthe', 12],
    ['Flevoland', 6],
    ['Fryslân', 18],
    ['Gelderland', 51],
    ['Groningen', 10],
    ['Limburg', 31],
    ['Noord-Brabant', 56],
    ['Noord-Holland', 44],
    ['Overijssel', 25],
    ['Utrecht', 26],
    ['Zeeland', 13],
    ['Zuid-Holland', 50],
  ])('has those of %s: %i', (province, count) => {
    expect(municipalities.filter((each) => each.province === province).length).toBe(count);
  });

  it('has somebody in every province and in each of the 25 GGD regions', () => {
    expect(new Set(municipalities.map(({ province }) => province))).toEqual(new Set(provinces));
    expect(new Set(municipalities.map(({ ggdRegion }) => ggdRegion))).toEqual(new Set(ggdRegions));
    expect(ggdRegions.length).toBe(25);
  });

  it.each([
    ['GGD Zuid Limburg', 16],
    ['GGD regio Utrecht', 26],
    ['GGD Haaglanden', 9],
    ['GGD Limburg-Noord', 15],
  ])('has those of %s: %i', (region, count) => {
    expect(municipalities.filter(({ ggdRegion }) => ggdRegion === region).length).toBe(count);
  });

  it('is by name, as a Dutch reader looks for it', () => {
    const names = municipalities.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Aa en Hunze', 'Aalsmeer']);
    expect(names.filter((name) => /^(Sud|Súd|Stic|Terneuz)/.test(name))).toEqual([
      'Stichtse Vecht',
      'Súdwest-Fryslân',
      'Terneuzen',
    ]);
  });

  it('tells where sources contradict each other', () => {
    const contradicted = municipalities.filter(({ otherGgdRegion }) => otherGgdRegion !== undefined);
    expect(
      contradicted.map(({ name, ggdRegion, otherGgdRegion }) => [name, ggdRegion, otherGgdRegion]),
    ).toEqual([['Mook en Middelaar', 'GGD Limburg-Noord', 'GGD Gelderland-Zuid']]);
  });

  it('names its sources, with day and licence', () => {
    expect(sources.find(({ id }) => id === 'CBS')).toMatchObject({
      date: '2026-01-01',
      licence: 'CC BY 4.0',
    });
  });

  it('is nobody’s to change', () => {
    const first = municipalities[0] as unknown as { name: string; hosts: string[] };
    expect(() => {
      first.name = 'Nergenshuizen';
    }).toThrow(TypeError);
    expect(() => first.hosts.push('evil.example')).toThrow(TypeError);
    expect(() => (municipalities as unknown[]).pop()).toThrow(TypeError);
  });
});

describe('the changes', () => {
  it('are by date, and none of those that ended is in the list', () => {
    const dates = changes.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    const ended = changes.filter(({ date }) => date <= referenceDate);
    expect(ended.length).toBe(18);
    for (const { name } of ended)
      expect(
        municipalities.some((each) => each.name === name),
        name,
      ).toBe(false);
  });

  it('have Wijdemeren going into Hilversum on 1 January 2027, and say what is not sure', () => {
    const change = changes.find(({ name }) => name === 'Wijdemeren');
    expect(change).toMatchObject({
      date: '2027-01-01',
      code: byCode('GM1696')?.code,
      into: [byCode('GM0402')?.code],
    });
    expect(change?.note).toContain('No source says');
  });
});
