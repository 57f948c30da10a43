import { findings, methods, projects, tips } from '@slim-samenwerken/content';

const plain = [...findings, ...tips].map(({ text }) => text);
const named = [...methods, ...projects].map(({ summary }) => summary);
const tags = ['a', 'strong', 'em', 'b', 'span'];

/** Numbers that look like chance and are the same in each run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/**
 * HTML of some length in our own words: paragraphs, lists, tables and headings, with inline tags round one word in fourteen.
 *
 * @param size characters of text
 * @param names `many` has our paragraphs as they are; in `few` hardly any name can be recognised
 */
export function htmlOf(size: number, names: 'many' | 'few'): string {
  const next = chance(7);
  const pick = <Item>(from: readonly Item[]) => from[Math.floor(next() * from.length)] as Item;
  const masked = (text: string) =>
    names === 'many' || next() < 0.02 ? text : text.replace(/\p{Lu}/gu, 'x').replaceAll('jgz', 'xxx');
  const inline = (text: string) =>
    text
      .split(' ')
      .map((word) => {
        const safe = word.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        const tag = pick(tags);
        return next() < 0.07 ? `<${tag}>${safe}</${tag}>` : safe;
      })
      .join(' ');
  const parts: string[] = [];
  let length = 0;
  const paragraph = () => {
    const text = masked(pick(next() < 0.2 ? named : plain));
    length += text.length;
    return inline(text);
  };
  while (length < size) {
    const sort = next();
    if (sort < 0.1) parts.push(`<h2>${inline(masked(pick(plain)).slice(0, 60))}</h2>`);
    else if (sort < 0.2) parts.push(`<ul>\n<li>${paragraph()}</li>\n<li>${paragraph()}</li>\n</ul>`);
    else if (sort < 0.25)
      parts.push(`<table><tr><td>${paragraph()}</td><td>${paragraph()}</td></tr></table>`);
    else parts.push(`<p>${paragraph()}</p>`);
  }
  return parts.join('\n');
}
