import * as z from 'zod';

/** A record's id: kebab case, for ever. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower case words with hyphens between them: "mijn-tip"');

/** One line of text, as it should be shown. */
export const Line = z
  .string()
  .refine((text) => text.trim() === text && text !== '', 'must not be empty or have spaces at its ends')
  .refine((text) => !/[\n\r\t\u00ad]|<\/?[a-z]/i.test(text), 'must be one plain line, without markup')
  .refine(
    (text) => !/[\p{Cc}\p{Cf}]/u.test(text),
    'holds a character that nobody sees, such as one that turns the direction of reading',
  )
  .refine((text) => !/\b06[\s-]?\d{2}/.test(text), 'holds a personal mobile number: those are not published');

const MAX_WORDS = 25;

/**
 * Sentences of our own, in plain Dutch.
 *
 * @param maxLength the most characters it may have
 * @param maxSentences the most sentences it may have
 */
export const prose = (maxLength: number, maxSentences = Infinity) =>
  Line.refine((text) => text.length <= maxLength, {
    error: ({ input }) => `has ${String(input).length} characters, ${maxLength} is the most`,
  })
    .refine((text) => /[.!?]$/.test(text), 'must end as a sentence does')
    .refine((text) => !/['"]/.test(text), 'has a straight quote: write ‘so’, and ’ in collega’s')
    .superRefine((text, context) => {
      const sentences = sentencesOf(text);
      if (sentences.length > maxSentences)
        context.addIssue({
          code: 'custom',
          message: `has ${sentences.length} sentences, ${maxSentences} is the most`,
        });
      for (const sentence of sentences) {
        const words = sentence.split(/\s+/).length;
        if (words > MAX_WORDS)
          context.addIssue({
            code: 'custom',
            message: `a sentence has ${words} words, ${MAX_WORDS} is the most: "${sentence}"`,
          });
      }
    });

/** Splits prose into its sentences. Abbreviations with a full stop inside ("o.a.") do not end one. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?][’”)]?)\s+(?=[‘“(]?[\p{Lu}\p{N}])/u);
}
