import type { NamedRecord } from '@slim-samenwerken/content/names';

const spelling = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/’/g, "'")
    .replace(/\u2011/g, '-')
    .replace(/[ \u00A0\n]+/g, ' ');

const wordAtEnd = /[\p{L}\p{N}\p{M}_][\u00AD\u200B]*$/u;
const wordAhead = /^[\u00AD\u200B]*[\p{L}\p{N}\p{M}_]/u;
// Of the known tails the generated texts only hold this one.
const pluralAhead = /^[\u00AD\u200B]*s[\u00AD\u200B]*(?![\u00AD\u200B]*[\p{L}\p{N}\p{M}_])/u;
const tailAhead =
  /^[\u00AD\u200B]*(\p{Ll}[\p{Ll}\p{M}\u00AD\u200B]*|[\p{Nd}\u00AD\u200B]+)(?![\u00AD\u200B]*[\p{L}\p{N}\p{M}_])/u;

/** The finder without any thought for time: every start, every end, every name. Context and addresses are left out. */
export function slowlyFound(text: string, records: readonly NamedRecord[]): string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = wordAtEnd.test(text.slice(0, start)) ? -1 : longestEnd(text, start, records);
    if (end >= 0) found.push(`${start}-${end}`);
    start = end >= 0 ? end : start + 1;
  }
  return found;
}

function longestEnd(text: string, start: number, records: readonly NamedRecord[]): number {
  let best = { length: 0, end: -1 };
  for (const { name, anyCase } of records.flatMap((record) => record.names)) {
    for (let end = start + 1; end <= text.length; end += 1) {
      const words = text.slice(start, end);
      const same = (value: string) => (anyCase ? spelling(value).toLowerCase() : spelling(value));
      const fits =
        same(words) === same(name) && !/^[\u00AD\u200B]|[\u00AD\u200B]$|\n[ \u00A0]*\n/.test(words);
      if (fits && rightEdge(words, text.slice(end)) && name.length > best.length)
        best = { length: name.length, end };
    }
  }
  return best.end;
}

const rightEdge = (words: string, rest: string) =>
  !wordAhead.test(rest) ||
  pluralAhead.test(rest) ||
  (/.\p{Lu}/su.test(spelling(words)) && tailAhead.test(rest));
