import type { Mark } from './answer.ts';
import type { ExpectedMention, JudgedPage } from './judged-page.ts';

/** How the marks on a page compare with the names that stand there. */
export interface NameScore {
  readonly right: number;
  /** Marks on something else: each with the text around it. */
  readonly wrong: readonly string[];
  /** Names that are not marked. */
  readonly missed: readonly string[];
}

interface Place {
  readonly mention: ExpectedMention;
  readonly start: number;
  readonly end: number;
}

/**
 * Compares the marks on the text of a page with what was judged. A mark is right when it starts where a name does and
 * lies within it: only GIZ in "GIZ-gesprekken" will do.
 */
export function scoreNames(judged: JudgedPage, text: string, marks: readonly Mark[]): NameScore {
  const places = placesOf(judged.expected_mentions, text);
  const optional = placesOf(
    judged.optional_mentions.map((term) => ({ term, project_or_method: '', also_ok: [], count: Infinity })),
    text,
  );
  const left = new Map(judged.expected_mentions.map((mention) => [mention, mention.count]));
  const wrong: string[] = [];
  let right = 0;
  for (const { labels, start, end } of marks) {
    // A programme of the NCJ, for one: nobody judged it.
    if (labels.length === 0) continue;
    const place = places.find((candidate) => candidate.start === start && end <= candidate.end);
    const claims = place ? [place.mention.project_or_method, ...place.mention.also_ok] : [];
    const open = place ? (left.get(place.mention) ?? 0) : 0;
    if (place && open > 0 && labels.some((label) => claims.includes(label))) {
      left.set(place.mention, open - 1);
      right += 1;
    } else if (!optional.some((candidate) => candidate.start <= start && end <= candidate.end)) {
      wrong.push(`${labels.join('/')} “${around(text, start, end)}”`);
    }
  }
  const missed = [...left].flatMap(([{ term, project_or_method }, open]) =>
    Array.from({ length: open }, () => `${project_or_method} “${term}”`),
  );
  return { right, wrong, missed };
}

/** Where the terms stand, the longest first: within "GIZ-gesprekken" stands no other "GIZ". */
function placesOf(mentions: readonly ExpectedMention[], text: string): Place[] {
  const places: Place[] = [];
  for (const mention of mentions.toSorted((a, b) => b.term.length - a.term.length))
    for (const { 0: match, index: start } of text.matchAll(spellings(mention.term))) {
      const end = start + match.length;
      if (!places.some((other) => other.start < end && start < other.end))
        places.push({ mention, start, end });
    }
  return places;
}

/** Finds a term as a page may spell it: with soft hyphens, other spaces, hyphens and quotes, but not across blocks. */
function spellings(term: string): RegExp {
  const invisible = '[\\u00AD\\u200B-\\u200D\\u2060]*';
  const characters = Array.from(term.normalize('NFC'), (character) => {
    if (/\s/.test(character)) return '[^\\S\\u2029]+';
    if (/['’]/.test(character)) return "['’‘]";
    if (character === '-') return '[-\\u2010-\\u2013]';
    return character.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])${characters.join(invisible)}(?!${invisible}[\\p{L}\\p{N}])`, 'gu');
}

const around = (text: string, start: number, end: number) =>
  text
    .slice(Math.max(0, start - 20), end + 20)
    .replace(/\s+/g, ' ')
    .trim();
