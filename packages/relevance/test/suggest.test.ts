import { project, projects, tips } from '@slim-samenwerken/content';
import { describe, expect, it } from 'vitest';
import { findNames, type Page, suggest, suggestNamed } from '../src/index.ts';
import type { TestPage } from './pages/page.ts';
import { telling } from './pages/telling.ts';
import { unrelated } from './pages/unrelated.ts';

const read = ({ title, text, url = 'https://www.voorbeeldstad.nl/pagina' }: TestPage): Page => ({
  url,
  title,
  headings: [title],
  text: `${title}\u2029${text}`,
  lang: 'nl',
});
const suggestFor = (page: TestPage) => suggest(read(page), { audience: 'professional' });
const blank: Page = { url: '', title: '', headings: [], text: '', lang: '' };

describe('a page about one element in everyday words', () => {
  it.each(telling)('leads to it: $title', (page) => {
    expect(
      suggestFor(page)
        .elements.map(({ id }) => id)
        .slice(0, 2),
    ).toContain(page.about);
  });

  it.each(telling)('gives words of the page as reasons: $title', (page) => {
    const { elements, projects: found, tips: foundTips } = suggestFor(page);
    const text = `${page.title} ${page.text} ${page.url ?? ''}`;
    for (const { because } of [...elements, ...found, ...foundTips]) {
      expect(because.length).toBeLessThanOrEqual(6);
      for (const words of because) expect(text).toContain(words);
      expect(new Set(because).size).toBe(because.length);
    }
    expect(elements.every(({ because }) => because.length > 0)).toBe(true);
  });
});

describe('a page about something else', () => {
  it.each(unrelated)('shows nothing: $title', (page) => {
    expect(suggestFor(page)).toEqual({ mentions: [], elements: [], projects: [], methods: [], tips: [] });
  });
});

describe('a short page', () => {
  it.each([
    ['Wie doet wat? Jeugdarts, wijkteam en school maken afspraken', true],
    ['Contact | Wijkteam Noord', false],
    ['Jeugdarts', false],
  ])('of one title, %j: something fits is %j', (title, fits) => {
    const { elements } = suggest({ ...blank, title, lang: 'nl' }, { audience: 'professional' });
    expect(elements.length > 0).toBe(fits);
  });

  it.each([
    ['Warme overdracht van kinderopvang naar school', 'Jeugdarts aan tafel bij zorgoverleg', true],
    ['Wijkteam gesloten met Pasen', 'Nieuwe schoolpleinen geopend', false],
  ])('of headlines, %j and %j: something fits is %j', (first, second, fits) => {
    const text = [first, 'Nieuwe website gelanceerd', second, 'Huisartsenpost verhuist'].join('\u2029');
    const { projects: found } = suggest(
      { ...blank, title: 'Nieuws', text, lang: 'nl' },
      { audience: 'manager' },
    );
    expect(found.length > 0).toBe(fits);
  });
});

it('who has found the names already gets the same', () => {
  const title = 'VoorZorg en M@ZL op school';
  const page = { ...blank, title, headings: [title], text: 'Met M@ZL en m@zl werken.', lang: 'nl' };
  const options = { audience: 'manager' } as const;
  const { mentions, tips: _, ...fitting } = suggest(page, options);
  const named = findNames([title, title, page.text].join('\u2029'));
  expect(named.length).toBeGreaterThan(1);
  expect(mentions.length).toBeGreaterThan(0);
  expect(suggestNamed(page, named, options)).toMatchObject(fitting);
});

describe('a name on the page', () => {
  it('is a mention with its place in the text, and leads to its project', () => {
    const page = { ...blank, title: 'Verzuim', text: 'Wij werken met M@ZL op school.', lang: 'nl' };
    const { mentions, methods, projects: found } = suggest(page, { audience: 'manager' });
    expect(mentions).toMatchObject([{ id: 'mazl', start: 15, end: 19 }]);
    expect(methods).toMatchObject([{ id: 'mazl', because: ['M@ZL'] }]);
    expect(found[0]).toMatchObject({ kind: 'project', id: 'mazl-po' });
    expect(found[0]?.because).toContain('M@ZL');
  });

  it('in the title counts, though it is no mention in the text', () => {
    const { mentions, projects: found } = suggest(
      { ...blank, title: 'M@ZL', lang: 'nl' },
      { audience: 'manager' },
    );
    expect(mentions).toEqual([]);
    expect(found[0]?.id).toBe('mazl-po');
  });

  it('counts in another language, where nothing else does', () => {
    const english = {
      ...blank,
      lang: 'en',
      text: 'Youth nurses and schools work together: samenwerking, vertrouwen, rolverdeling, wijkteam, jeugdarts.',
    };
    expect(suggest(english, { audience: 'professional' }).elements).toEqual([]);
    const named = suggest(
      { ...english, text: `${english.text} They use M@ZL.` },
      { audience: 'professional' },
    );
    expect(named.projects.map(({ id }) => id)).toEqual(['mazl-po']);
  });

  it('goes before words that only resemble another project', () => {
    const text = 'De JGZ gebruikt SPARK bij peuters. Het wijkteam en de school werken samen met ouders.';
    expect(suggest({ ...blank, text, lang: 'nl' }, { audience: 'professional' }).projects[0]?.id).toBe(
      'spark-en-balansmeter',
    );
  });
});

it("the project's own page is a sure sign", () => {
  const own = projects
    .flatMap(({ id, links }) => links.map(({ url }) => ({ id, url })))
    .find(({ url }) => /\.nl\/.{5}/.test(url));
  const found = suggest(
    { ...blank, url: `${own?.url}#top`, lang: 'nl' },
    { audience: 'professional' },
  ).projects;
  expect(found.map(({ id }) => id)).toContain(own?.id);
});

it('a page about working together as such leads to De Sterkste Schakels', () => {
  for (const page of telling) {
    const [first, second] = suggestFor(page).projects;
    expect([first?.id, second?.id]).toContain(project('de-sterkste-schakels').id);
  }
});

it.each(['professional', 'manager', 'municipality'] as const)('tips are for the reader: %s', (audience) => {
  for (const page of telling.slice(0, 14)) {
    const found = suggest(read(page), { audience });
    const shown = new Set<string | undefined>([...found.elements, ...found.projects].map(({ id }) => id));
    for (const { id } of found.tips) {
      const tip = tips.find((candidate) => candidate.id === id);
      expect(tip?.audiences).toContain(audience);
      expect([tip?.project, ...(tip?.elements ?? [])].some((carrier) => shown.has(carrier))).toBe(true);
    }
  }
});
