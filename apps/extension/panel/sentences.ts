const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** The first sentence of a text: enough for a line in a list. */
export function firstSentence(text: string): string {
  const { start, end } = sentenceAt(text, 0);
  return text.slice(start, end);
}

/** The sentence that holds a character: where it starts and ends in the text, without the space after it. */
export function sentenceAt(text: string, offset: number): { start: number; end: number } {
  const found = sentences.segment(text).containing(offset);
  if (!found) return { start: 0, end: text.length };
  return { start: found.index, end: found.index + found.segment.trimEnd().length };
}
