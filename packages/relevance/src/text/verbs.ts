import { infinitives } from '../dutch.ts';

/** How forms end: most words end otherwise, and need no closer look. */
const ends = new Set(Array.from(infinitives.keys(), (form) => form.slice(-3)));

/** "Afgesproken" is "af", "ge" and "sproken"; "besproken" goes without "ge". */
const form =
  /^(aan|af|be|bij|binnen|door|her|in|langs|mee|na|om|ont|onder|op|over|rond|samen|tegen|terug|toe|uit|vast|ver|voor|weg)?(ge)?(.{2,8})$/;

/** The infinitive of a form that no ending gives away; undefined where it is none that we know. */
export function infinitiveOf(word: string): string | undefined {
  if (!ends.has(word.slice(-3))) return undefined;
  const whole = infinitives.get(word);
  const [, before = '', , rest = ''] = whole === undefined ? (form.exec(word) ?? []) : [];
  const base = infinitives.get(rest);
  const infinitive = whole ?? (base === undefined ? word : before + base);
  return infinitive === word ? undefined : infinitive;
}

/** The root of a participle, without "ge": that of "teruggebeld" is "terugbel". What only looks like one keeps it. */
export const withoutGe = (word: string, root: string): string =>
  noParticiple.test(word) ? root : root.replace(participle, '$1');

const participle =
  /^((?:aan|af|bij|binnen|door|in|langs|mee|na|om|op|over|rond|samen|tegen|terug|toe|uit|vast|voor|weg)?)ge(?=.{3})/;

/** Nouns, and verbs that have "ge" in all their forms. */
const noParticiple =
  /ge(?:ach|beur|bied|boor|bruik|dach|dich|duld|grond|hand|heim|lder|leide|lijk|loo|meen|mein|midd|nees|nere|niet|rech|rede|schik|schoo|sell|sprek|tuig|vech|weld|wich|woon|zich|zond)/;
