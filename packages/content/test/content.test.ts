import { describe, expect, it } from 'vitest';
import * as content from '../dist/index.js';
import { names } from '../dist/names.js';

const { audiences, elements, findings, methods, projects, sources, tips } = content;
const count = <Item>(items: readonly Item[], test: (item: Item) => boolean) => items.filter(test).length;
const relations = projects.flatMap((project) => project.elements);

describe('the core source, as printed', () => {
  it('has 12 numbered elements and two for municipalities', () => {
    expect(elements.flatMap(({ number }) => number ?? [])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(elements.filter(({ number }) => number === undefined).map(({ id }) => id)).toEqual([
      'samenwerkingsrelatie-met-de-gemeente',
      'schaalgrootte',
    ]);
  });

  it('has 14 projects, each with a message to each audience and somebody to ask', () => {
    expect(projects.map(({ number }) => number)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
    for (const project of projects) {
      for (const audience of audiences)
        expect(content.messageFor(project, audience), `${project.id} ${audience}`).toBeTruthy();
      expect(project.contacts.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['professional', 26],
    ['manager', 14],
    ['municipality', 14],
  ] as const)('links projects to elements on their own pages for %s: %i times', (audience, times) => {
    expect(count(relations, (relation) => relation.audience === audience && relation.basis === 'page')).toBe(
      times,
    );
  });

  it.each([
    ['professional', 30],
    ['manager', 18],
    ['municipality', 13],
  ] as const)('has tiles in the matrix for %s: %i', (audience, tiles) => {
    const rows = projects.flatMap(({ matrix }) => matrix.filter((row) => row.audience === audience));
    expect(rows.reduce((sum, row) => sum + row.tiles, 0)).toBe(tiles);
  });

  it('puts no project on its page under the elements 3, 11 and 12, and De Sterkste Schakels under none', () => {
    const unaddressed = elements
      .filter(({ number }) => number === 3 || number === 11 || number === 12)
      .map(({ id }) => id);
    expect(relations.filter(({ element }) => unaddressed.includes(element))).toEqual([]);
    expect(content.project('de-sterkste-schakels').elements).toEqual([]);
  });

  it('gives municipalities findings under its elements, and no tips of its own', () => {
    const own = tips.filter((tip) => tip.project === undefined && tip.audiences.includes('municipality'));
    expect(own).toEqual([]);
    for (const id of ['samenwerkingsrelatie-met-de-gemeente', 'schaalgrootte'] as const)
      expect(content.findingsFor(id, 'municipality').length).toBeGreaterThan(0);
  });

  it('has its links whole, over line ends', () => {
    const urls = new Set(projects.flatMap(({ links }) => links.map(({ url }) => url)));
    expect(urls).toContain(
      'https://www.nji.nl/nl/Databank/Gezamenlijk-Inschatten-van-Zorgbehoeften-(GIZ-methodiek)',
    );
    expect(urls).toContain('http://resolver.tudelft.nl/uuid:f0399cb9-f218-4fe9-af9b-7a0312b91e3e');
    expect(urls).toContain(
      'https://www.zonmw.nl/nl/onderzoek-resultaten/jeugd/programmas/project-detail/versterking-uitvoeringspraktijk-jeugdgezondheidszorg/effecten-en-validiteit-van-de-prespark-als-inrichting-van-het-prenataal-contactmoment/',
    );
  });
});

describe('every statement', () => {
  it('says in which source it stands, where, and of which year it is', () => {
    const statements = [
      ...elements,
      ...projects,
      ...methods,
      ...tips,
      ...findings,
      ...relations,
      ...projects.flatMap((p) => p.messages),
    ];
    const known = new Set<string>(sources.map(({ id }) => id));
    for (const { citation } of statements) {
      expect(known).toContain(citation.source);
      expect(citation.section).not.toBe('');
      expect(citation.year).toBeGreaterThan(2000);
    }
  });

  it('holds no personal mobile number', () => {
    expect(JSON.stringify(content)).not.toMatch(/\b06[\s-]?\d{2}/);
  });
});

describe('look-ups', () => {
  it('find records by id, and nothing for an id that does not exist', () => {
    expect(content.project('giz-methodiek').number).toBe(8);
    expect(content.element('nergens')).toBeUndefined();
    expect(content.method('toString')).toBeUndefined();
  });

  it("put an element's own tips before those of projects", () => {
    for (const { id } of elements)
      for (const audience of audiences) {
        const owners = content.tipsFor(id, audience).map(({ project }) => project !== undefined);
        expect(owners).toEqual([...owners].sort((a, b) => Number(a) - Number(b)));
      }
  });

  it('give the projects that a page prints under an element, for one role or for all', () => {
    const forProfessionals = content
      .projectsOfElement('effectieve-communicatie', 'professional')
      .map(({ number }) => number);
    expect(forProfessionals).toEqual([3, 7, 8, 13]);
  });

  it('give data that nobody can change', () => {
    expect(() => {
      (projects[0] as { title: string }).title = 'iets anders';
    }).toThrow(TypeError);
  });
});

describe('names', () => {
  it('are those of every project and method, by the same names', () => {
    for (const record of [...projects, ...methods]) {
      const named = names.find(({ id, kind }) => id === record.id && kind === record.kind);
      expect(named?.names.map(({ name }) => name)).toEqual(record.names);
    }
  });
});
