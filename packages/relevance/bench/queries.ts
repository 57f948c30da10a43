import { elements, findings, methods, projects, tips } from '@slim-samenwerken/content';
import { chance } from './texts.ts';

/** Two hundred queries: half typed, phrases, with a slip, with an ending cut off. */
export function twoHundredQueries(): string[] {
  const next = chance(3);
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? '';
  const names = [
    ...elements.map(({ name }) => name),
    ...projects.map(({ shortName }) => shortName),
    ...methods.map(({ name }) => name),
  ];
  const texts = [...tips, ...findings].map(({ text }) => text.replace(/[^\p{L}\s-]/gu, ''));
  const longWord = () => {
    for (;;) {
      const word = pick(pick(texts).split(/\s+/));
      if (word.length > 5) return word.toLowerCase();
    }
  };
  const phrase = () => {
    const all = pick(texts).split(/\s+/);
    const start = Math.floor(next() * Math.max(1, all.length - 3));
    return all.slice(start, start + 3).join(' ');
  };
  const slip = () => {
    const word = longWord();
    const place = 1 + Math.floor(next() * (word.length - 3));
    return word.slice(0, place) + word.slice(place + 1);
  };
  const many = (count: number, make: () => string) => Array.from({ length: count }, make);
  return [
    ...many(84, () => {
      const name = pick(names);
      return name.slice(0, 2 + Math.floor(next() * (name.length - 1)));
    }),
    ...many(56, phrase),
    ...many(30, slip),
    ...many(30, () => longWord().slice(0, -2)),
  ];
}
