import * as z from 'zod';
import { Audience, MessageAudience } from './audience.ts';
import { CitationFile } from './citation.ts';
import { Id, Line, prose } from './text.ts';

const NOT_AN_INSTRUCTION =
  /^(de|het|een|er|deze|dit|die|dat|je|jij|u|we|wij|ze|zij|men|als|door|met|in|op|bij|voor|uit|om|wie|wat|welke|hoe|is|zijn|wordt|worden|kan|kunnen|moet|moeten|veel|ouders|professionals|managers|gemeenten)\s/i;

/** One thing to do: one sentence, an instruction, at most 160 characters. */
export const TipFile = z.strictObject({
  id: Id,
  text: prose(160, 1).refine(
    (text) => !NOT_AN_INSTRUCTION.test(text),
    'a tip tells what to do: start with a verb ("Spreek af …"); what was seen is a finding',
  ),
  audiences: z.array(Audience).min(1),
  /** Under which elements it falls. In an element's own file this is left out: it is that element. */
  elements: z.array(Id).optional(),
  /** The audience as the source prints it, where that is another one: "JGZ", "Aanbieders in zorg en welzijn". */
  printedFor: Line.optional(),
  citation: CitationFile,
});
export type TipFile = z.infer<typeof TipFile>;

/** What research or practice saw. No instruction. */
export const FindingFile = z.strictObject({
  id: Id,
  text: prose(320, 3),
  audiences: z.array(Audience).min(1),
  elements: z.array(Id).optional(),
  /** What it tells: what was seen (left out), what stands in the way, what it takes, or one example. */
  about: z.enum(['obstacle', 'condition', 'example']).optional(),
  citation: CitationFile,
});
export type FindingFile = z.infer<typeof FindingFile>;

/** One question to reflect on with your team. */
export const QuestionFile = z.strictObject({
  id: Id,
  text: prose(200, 2).refine((text) => text.endsWith('?'), 'must end with a question mark'),
  audiences: z.array(Audience).min(1),
  elements: z.array(Id).optional(),
  citation: CitationFile,
});
export type QuestionFile = z.infer<typeof QuestionFile>;

/** What can stand under any record. */
export const statementLists = {
  tips: z.array(TipFile).default([]),
  findings: z.array(FindingFile).default([]),
  questions: z.array(QuestionFile).default([]),
};

/** A project's message (boodschap) to one audience. */
export const MessageFile = z.strictObject({
  audience: MessageAudience,
  text: prose(320, 3),
  /** What a reader must know about it, such as that the source addresses two audiences at once. */
  note: prose(240).optional(),
  citation: CitationFile,
});
export type MessageFile = z.infer<typeof MessageFile>;

/** Where a source contradicts itself or leaves something open, said to the reader. */
export const CaveatFile = z.strictObject({ text: prose(320), citation: CitationFile });
export type CaveatFile = z.infer<typeof CaveatFile>;

/** An address to read more at. */
export const LinkFile = z.strictObject({
  url: z.url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'is not an address: write https://…',
  }),
  label: Line,
  /** What a reader must know, such as another way to read a broken address. */
  note: Line.optional(),
});
export type LinkFile = z.infer<typeof LinkFile>;
