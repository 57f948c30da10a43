/** Stands for one or more of the spaces that a page may have for one. */
const SPACE = '\\s+';
const SOFT_HYPHEN = '\\u00ad?';
/** Of the Latin alphabet alone, whatever the capitals: all of Unicode would take longer to make ready, for each words anew, than to look for them. */
const LETTER_OR_DIGIT = '[\\da-z\\u00df-\\u02af]';

/**
 * Where a page says some words, whatever the capitals; soft hyphens and line breaks within them do not matter.
 *
 * @param text the text of one block of the page
 * @returns from the first to the last: offsets in `text`
 */
export function* placesOf(words: string, text: string): Generator<{ start: number; end: number }> {
  const pattern = patternOf(words);
  if (!pattern) return;
  for (const { index, 0: found } of text.matchAll(pattern)) yield { start: index, end: index + found.length };
}

/** What finds some words; undefined where there are none. */
export function patternOf(words: string): RegExp | undefined {
  const letters = Array.from(words.trim().replace(/\s+/g, ' '), (letter) =>
    letter === ' ' ? SPACE : letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'),
  );
  if (letters.length === 0) return undefined;
  const pattern = `(?<!${LETTER_OR_DIGIT})${letters.join(SOFT_HYPHEN)}(?!${LETTER_OR_DIGIT})`;
  return new RegExp(pattern, 'giu');
}
