import * as z from 'zod';
import { Audience } from './audience.ts';
import { Citation, CitationFile, Year } from './citation.ts';
import { Cues } from './element.ts';
import { NameFile } from './name.ts';
import { CaveatFile, LinkFile, MessageFile, statementLists } from './statement.ts';
import { Id, Line, prose } from './text.ts';

/** A relation between a project and an element, as printed on the project's own page. */
const PrintedElement = z.strictObject({
  element: Id,
  audience: Audience,
  /** The words printed there, such as "Leiderschap t.a.v. de samenwerking met ouders en gezinnen". */
  label: Line,
  note: prose(240).optional(),
});

/**
 * What the matrix of one audience says: how many tiles the project has there. A tile's row (element) is only known from the order
 * in which the tiles stand, so `elements` holds what that order points to, and `note` what does not fit.
 */
const MatrixRow = z.strictObject({
  audience: Audience,
  tiles: z.int().min(1),
  elements: z.array(Id).default([]),
  note: prose(280).optional(),
});

/** Somebody to ask. Work numbers only. */
export const Contact = z.strictObject({
  name: Line,
  role: Line.optional(),
  organisation: Line,
  email: z.email({ error: 'is not an e-mail address' }).optional(),
  phone: Line.optional(),
});
export type Contact = z.infer<typeof Contact>;

/** One section of a project's page: short paragraphs of our own. A section that the source lacks is left out. */
const Section = z.strictObject({ text: z.array(prose(600)).min(1), citation: CitationFile });

const Sections = z.strictObject({
  /** Visie en doelen */
  aim: Section.optional(),
  /** Beknopte beschrijving */
  description: Section.optional(),
  /** Werkwijze */
  approach: Section.optional(),
  /** Doelgroep */
  targetGroup: Section.optional(),
  /** Effect: what came of it, and the limits of that */
  effect: Section.optional(),
  /** Borging: what became of it */
  continuation: Section.optional(),
  /** Hoe is het gefinancierd? */
  funding: Section.optional(),
  /** Samenwerkingspartners */
  partners: Section.optional(),
  /** Competenties */
  competences: Section.optional(),
});

/** A figure, and what it is: something measured, how the study was set up, an assumption, or a request. */
const Figure = z.strictObject({
  /** As it is said: "meer dan 700", "38,09 minuten", "15% tot 50%". */
  value: Line,
  /** What it counts, so that value and text read as one: "jeugdigen kregen hulp". */
  of: Line,
  kind: z.enum(['result', 'design', 'assumption', 'request', 'fact']),
  year: Year.optional(),
  /** What the figure does not say. */
  limits: prose(240).optional(),
  citation: CitationFile,
});

/** Something to read that has no address. */
const Publication = z.strictObject({ title: Line, note: Line.optional() });

/** `projects/*.yaml`: one of the 14 ZonMw projects. */
export const ProjectFile = z.strictObject({
  id: Id,
  number: z.int().min(1).max(14),
  /** The full title, as printed. */
  title: Line,
  /** What people call it. */
  shortName: Line,
  /** What it is about, in one sentence. */
  theme: prose(200, 1),
  /** What was done and what came of it. */
  summary: prose(360, 2),
  names: z.array(NameFile).min(1),
  cues: Cues,
  /** The methods it is about. */
  methods: z.array(Id).default([]),
  elements: z.array(PrintedElement).default([]),
  matrix: z.array(MatrixRow).default([]),
  messages: z.array(MessageFile).min(1),
  sections: Sections.prefault({}),
  figures: z.array(Figure).default([]),
  /** Organisations that took part. */
  organisations: z.array(Line).default([]),
  ...statementLists,
  links: z.array(LinkFile).default([]),
  /** The reading list, as far as it has no address. */
  publications: z.array(Publication).default([]),
  contacts: z.array(Contact).min(1),
  caveats: z.array(CaveatFile).default([]),
  citation: Citation,
});
export type ProjectFile = z.infer<typeof ProjectFile>;
