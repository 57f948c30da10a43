const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** The first sentence of a text: enough for a line in a list. */
export function firstSentence(text: string): string {
  for (const { segment } of sentences.segment(text)) return segment.trim();
  return text;
}
