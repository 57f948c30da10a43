import {
  addressOf,
  addressOfStatement,
  audiences,
  elements,
  methods,
  practices,
  projects,
  terms,
  tips,
} from '@slim-samenwerken/content';
import { allDocuments, cueWords } from '@slim-samenwerken/relevance';
import { stem } from '@slim-samenwerken/relevance/search';
import { type PackedDocument, partsIn, type SearchIndex, searchedKinds } from './packed-document.ts';

/**
 * What a browser needs to search: every record, and the tips. Findings and questions would make it twice as much to load before the first
 * answer, and stand with their element or project anyway.
 */
export function searchIndex(): SearchIndex {
  const addresses = new Map<string, string>([
    ...[...elements, ...projects, ...methods, ...practices, ...terms].map(
      (record) => [`${record.kind} ${record.id}`, addressOf(record)] as const,
    ),
    ...tips.map((tip) => [`tip ${tip.id}`, addressOfStatement(tip)] as const),
  ]);
  const documents = allDocuments().flatMap(({ kind, id, title, audiences: of, fields }): PackedDocument[] => {
    const address = addresses.get(`${kind} ${id}`);
    const place = (searchedKinds as readonly string[]).indexOf(kind);
    if (address === undefined || place === -1) return [];
    const texts = (field: string) => fields.filter((one) => one.field === field).map(({ text }) => text);
    const packed: PackedDocument = [
      place,
      address,
      title,
      // The text of a statement is its title: it need not stand there twice.
      texts('text').filter((text) => text !== title),
      otherNames(title, texts('alias')),
      newWords(texts('cue'), [title, ...texts('text'), ...texts('alias')]),
      audiences.reduce((bits, audience, bit) => bits | (!of || of.includes(audience) ? 1 << bit : 0), 0),
    ];
    return [packed];
  });
  const known = new Set(rootsIn(documents.flatMap(([, , , , , cues]) => cues)));
  const others = new Map(partsIn(cueWords()).map((word) => [stem(word), word]));
  const parts = [...others].filter(([root]) => !known.has(root)).map(([, word]) => word);
  return { documents, parts: parts.sort().join(' ') };
}

const rootsIn = (texts: readonly string[]) => partsIn(texts).map(stem);

/** The cues that somebody may type and that say something which the other texts, and those before it, do not. Longer ones are how a page tells it. */
function newWords(cues: readonly string[], texts: readonly string[]): string[] {
  const known = new Set(rootsIn(texts));
  return cues.filter((cue) => {
    if (cue.split(' ').length > 2) return false;
    const fresh = rootsIn([cue]).filter((root) => !known.has(root));
    for (const root of fresh) known.add(root);
    return fresh.length > 0;
  });
}

/** The names that are more than another way to write one that is there: search reads over hyphens and capitals. */
function otherNames(title: string, names: readonly string[]): string[] {
  const written = (name: string) =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}@°]+/u)
      .join(' ')
      .trim();
  const first = new Map([title, ...names].toReversed().map((name) => [written(name), name]));
  return names.filter((name) => name !== title && first.get(written(name)) === name);
}
