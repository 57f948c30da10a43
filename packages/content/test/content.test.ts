import { describe, expect, it } from 'vitest';
import { details } from '../dist/details.js';
import * as content from '../dist/index.js';
import { names } from '../dist/names.js';

const { audiences, elements, findings, methods, practices, projects, questions, sources, terms, tips } =
  content;
const count = <Item>(items: readonly Item[], test: (item: Item) => boolean) => items.filter(test).length;
const relations = projects.flatMap((project) => project.elements);

describe('the core source, as printed', () => {
  it('has 12 numbered elements and the three that the research added', () => {
    expect(elements.flatMap(({ number }) => number ?? [])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(elements.filter(({ number }) => number === undefined).map(({ id }) => id)).toEqual([
      'jgz-en-wijkteam-in-een-team',
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
    const rows = projects.flatMap(({ id }) => details[id].matrix.filter((row) => row.audience === audience));
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
    const own = tips.filter(
      (tip) => tip.elementsBasis === 'source' && tip.audiences.includes('municipality'),
    );
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

describe('the other sources', () => {
  it('have what the research gives for each element: whether it was experienced as working, its parts, and questions', () => {
    for (const { id, experience } of elements) {
      expect(experience?.citation.source, id).toBe('sterkste-schakels');
      expect(details[id].subElements.length, id).toBeGreaterThan(0);
      expect(questions.filter((question) => question.elements.includes(id)).length, id).toBeGreaterThan(0);
    }
  });

  it('have 11 parels, 7 puzzels and 3 practices for newcomers that hold for 2018', () => {
    const ofType = (type: string) => practices.filter((practice) => practice.type === type);
    expect([ofType('pearl').length, ofType('puzzle').length, ofType('example').length]).toEqual([11, 7, 3]);
    for (const { asOf } of ofType('example')) expect(asOf).toBe(2018);
  });

  it('say whose view it is where a source is a view', () => {
    expect(content.source('kansrijk-partnerschap').viewOf).toBe('ActiZ');
  });

  it('are never shown as current where they are a snapshot', () => {
    const snapshots = methods.filter(({ citation }) => citation.source === 'ncj-jaarverslag-2020');
    expect(snapshots.length).toBeGreaterThan(100);
    for (const { id, asOf, citation } of snapshots) expect([asOf, citation.year], id).toEqual([2020, 2020]);
  });

  it('never call proven what was only experienced', () => {
    const research = findings.filter(({ citation }) => citation.source === 'sterkste-schakels');
    for (const { id, text } of research) expect(text, id).not.toMatch(/\bbewezen\b/);
  });
});

describe('the sections of the projects', () => {
  it('are there for every project, with where they stand', () => {
    for (const { id } of projects) {
      const { sections } = details[id];
      expect(Object.keys(sections).length, id).toBeGreaterThanOrEqual(5);
      for (const section of Object.values(sections)) expect(section.citation.section).toContain('Project');
    }
  });

  it('call an assumption an assumption', () => {
    const saved = details['zorgpad-e-consulten'].figures.filter(({ value }) => value.includes('50'));
    expect(saved.length).toBeGreaterThan(0);
    for (const { kind } of saved) expect(kind).toBe('assumption');
  });
});

describe('every statement', () => {
  it('says in which source it stands, where, and of which year it is', () => {
    const statements = [
      ...elements,
      ...projects,
      ...methods,
      ...practices,
      ...terms,
      ...tips,
      ...findings,
      ...questions,
      ...relations,
      ...projects.flatMap(({ messages }) => messages),
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
        const own = content.tipsFor(id, audience).map(({ elementsBasis }) => elementsBasis === 'source');
        expect(own).toEqual([...own].sort((a, b) => Number(b) - Number(a)));
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
  it('are those of every project, method and practice, by the same names', () => {
    for (const record of [
      ...projects,
      ...methods.filter(({ partOf }) => partOf === undefined),
      ...practices.filter((practice) => practice.names.length > 0),
    ]) {
      const named = names.find(({ id, kind }) => id === record.id && kind === record.kind);
      expect(named?.names.map(({ name }) => name)).toEqual(record.names);
    }
  });
});

describe('the address of a source', () => {
  it('is that of the document itself, never of something it refers to', () => {
    expect(sources.flatMap((source) => content.documentOf(source)?.label ?? [])).toEqual([
      'Het rapport (pdf)',
      'Slim Samenwerken (pdf)',
    ]);
  });
});

describe('the document of a statement', () => {
  it('is named under a record of another one, unless its project or whose view it is says enough', () => {
    const from = (document: string) => tips.filter(({ citation }) => citation.source === document);
    const [element] = content.elements;
    if (!element) throw new Error('no element');
    const named = (document: string) =>
      new Set(from(document).map((tip) => content.otherSource(tip, element)?.id));
    expect(element.citation.source).toBe('slim-samenwerken');
    expect(named('slim-samenwerken')).toEqual(new Set([undefined]));
    expect(named('kansrijk-partnerschap')).toEqual(new Set([undefined]));
    expect(named('jgz-nieuwkomers')).toEqual(new Set(['jgz-nieuwkomers']));
    const [ofProject] = content.tipsOfProject('giz-methodiek');
    const [schakels] = from('sterkste-schakels');
    if (!ofProject || !schakels) throw new Error('no tip');
    expect(content.otherSource(ofProject, schakels)).toBeUndefined();
  });

  it('has a short title too', () => {
    expect(sources.map(content.shortTitle)).toEqual([
      'JGZ voor nieuwkomers in Nederland',
      'Aan de slag met kansrijk partnerschap',
      'NCJ jaarverslag 2020',
      'Slim Samenwerken',
      'De Sterkste Schakels',
    ]);
  });
});

describe('an id that somebody kept', () => {
  it('stays what it is when it was never changed, or is none of ours', () => {
    for (const id of ['mazl-po', 'nergens', 'constructor', '__proto__', ''])
      expect(content.currentId(id)).toBe(id);
  });
});
