import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { extension } from './folder.ts';
import { scenes } from './pictures/scenes.ts';
import { languages, wordsIn } from './pictures/words.ts';

const textsIn = (language: string) => parse(readFileSync(join(extension, `store/${language}.yml`), 'utf8'));

describe.each(languages)('the texts for the stores (%s)', (language) => {
  const { name, description: short } = wordsIn(language).extension;
  const { summary, description, searchTerms, singlePurpose, pictures } = textsIn(language);

  it('fit in what the stores have room for', () => {
    expect(name.length, 'name, in Firefox').toBeLessThanOrEqual(45);
    expect(short.length, 'short description, in Chrome').toBeLessThanOrEqual(132);
    expect(summary.length, 'summary, in Firefox').toBeLessThanOrEqual(250);
    expect(description.length, 'description, at least, in Edge').toBeGreaterThanOrEqual(250);
    expect(description.length, 'description, in Edge').toBeLessThanOrEqual(10_000);
    expect(singlePurpose.length, 'single purpose, in Chrome').toBeLessThanOrEqual(1000);
    expect(searchTerms.length, 'search terms, in Edge').toBeLessThanOrEqual(7);
    for (const term of searchTerms) expect(term.length, `"${term}", in Edge`).toBeLessThanOrEqual(30);
  });

  it('say of every picture what it shows', () => {
    expect(Object.keys(pictures)).toEqual(scenes.map((scene) => scene.name));
  });

  it('say that those whose sites are read have no part in it', () => {
    expect(description).toMatch(/NCJ (en|and) ZonMw .*(niet goedgekeurd|not approved)/);
  });

  it('promise nothing that is not so', () => {
    expect(`${summary} ${description}`).not.toMatch(/bewezen|proven|garan/i);
  });
});
