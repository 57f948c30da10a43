import { findings, methods, projects, tips } from '@slim-samenwerken/content';

const plain = [...findings, ...tips].map(({ text }) => text);
const named = [...methods, ...projects].map(({ summary }) => summary);

/** Numbers that look like chance and are the same in each run. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** A Dutch text of some length, of our own paragraphs; one in `namedEvery` speaks of a method or project by name. */
export function textOf(length: number, namedEvery: number): string {
  const next = chance(7);
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? '';
  const parts: string[] = [];
  for (let size = 0; size < length; ) {
    const part = pick(next() * namedEvery < 1 ? named : plain);
    parts.push(part);
    size += part.length + 1;
  }
  return parts.join('\u2029').slice(0, length);
}
