// What readers of the package see. Ids are literal unions, made when the content is built.

export type * from './generated/ids.ts';
export type { Caveat, Citation, Cited, Link, RecordDetails, Source, SourceLink } from './model/cited.ts';
export type { Content, Details, FullContent, Stored, StoredList } from './model/content.ts';
export type { Element, ElementDetails, Experience, RelatedElement, SubElement } from './model/element.ts';
export type { Method } from './model/method.ts';
export type { Practice, PracticeDetails } from './model/practice.ts';
export type {
  ElementRelation,
  Figure,
  MatrixStatement,
  Message,
  Project,
  ProjectDetails,
  Publication,
  Section,
  SectionName,
} from './model/project.ts';
export type { NamedRecord, NameRule, RecordCues } from './model/recognition.ts';
export type { Finding, Question, Tip } from './model/statement.ts';
export type { Term } from './model/term.ts';
export type { Audience, MessageAudience } from './schema/audience.ts';
export type { Cues, Verdict } from './schema/element.ts';
export type { MethodType } from './schema/method.ts';
export type { Contact } from './schema/project.ts';
