/** A text with another one under it; what it says already is not said twice. */
export function withText(text: string, more: string, between = '\n'): string {
  if (text.includes(more)) return text;
  return text === '' ? more : `${text}${between}${more}`;
}

/**
 * Both of two texts that were written at once, in two windows: nobody can say which of them was meant.
 *
 * @param theirs what the other window has stored meanwhile
 * @param before what stood here until now
 * @param typed what stands here now
 * @param between what comes between the two where neither goes on from the other
 */
export function bothTexts(theirs: string, before: string, typed: string, between: string): string {
  if (before !== '' && theirs.startsWith(before)) return typed + theirs.slice(before.length);
  if (before !== '' && theirs.endsWith(before)) return theirs.slice(0, -before.length) + typed;
  return withText(theirs, typed, between);
}
