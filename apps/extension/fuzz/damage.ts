import type { Chance } from './chance.ts';

/** What stands where it should not: what every object has, what runs as a script, what is too much, and what nobody sees. */
const STRANGE: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -1,
  1e308,
  Number.NaN,
  '',
  ' ',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '*://*/*',
  '../../etc',
  '%',
  '\u0000\u202e\u2066',
  '\ud800',
  'a'.repeat(3000),
  '-'.repeat(500),
  '/'.repeat(3000),
  '2026-02-31',
  'GM0355',
  [],
  {},
  [[[[[[[[]]]]]]]],
  { length: -1 },
  Array(40).fill(null),
];

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'id',
  'text',
  'then',
  'toJSON',
  'length',
  '',
];

type Node = Record<string, unknown>;

/** A copy of a value that is damaged in some places. What comes of JSON can hold `__proto__` as a key of its own: so can this. */
export function damage(value: unknown, { number, pick }: Chance): unknown {
  let damaged = structuredClone(value);
  for (let times = number(4); times >= 0; times -= 1) {
    const node = pick(nodesOf(damaged));
    if (!node) return structuredClone(pick(STRANGE));
    const keys = Object.keys(node);
    const isList = Array.isArray(node);
    const key = isList
      ? String(number(node.length + 1))
      : number(3) === 0 || !keys[0]
        ? pick(KEYS)
        : pick(keys);
    if (number(6) === 0) delete node[key];
    else if (number(5) === 0 && isList) node.push(...node.slice(0, 20));
    else setOwn(node, key, structuredClone(number(8) === 0 ? damaged : pick(STRANGE)));
    if (number(60) === 0) damaged = structuredClone(pick(STRANGE));
  }
  return damaged;
}

/** Every object and list within a value. */
function nodesOf(value: unknown, found: Node[] = []): Node[] {
  if (typeof value !== 'object' || value === null || found.length > 200) return found;
  found.push(value as Node);
  for (const inner of Object.values(value)) nodesOf(inner, found);
  return found;
}

/** As JSON does: a key `__proto__` is one like any other. */
function setOwn(node: Node, key: string, value: unknown): void {
  Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Text that is cut, doubled or changed in some places, as a file may be. */
export function damageText(text: string, { number, pick }: Chance): string {
  const at = number(text.length + 1);
  const to = at + number(40);
  const strange = String(pick(STRANGE));
  return pick([
    text.slice(0, at),
    text.slice(at),
    text.slice(0, at) + strange + text.slice(to),
    text.slice(0, to) + text.slice(at),
    strange,
  ]);
}
