import {
  addressOf,
  addressOfStatement,
  type Citation,
  documentOf,
  element,
  type Finding,
  type Link,
  practice,
  project,
  type Question,
  source,
  type Tip,
} from '@slim-samenwerken/content';
import type { Kept } from '../../storage/list.ts';
import type { Route } from '../route.ts';
import { recordOf, statementOf } from '../target.ts';

/** A record in one line: what it says, where it stands and where there is more. */
export interface Brief {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  /** Source, section and year, as it reads. */
  readonly source: string;
  /** Whose source it is. */
  readonly publisher: string;
  /** Where the panel shows it: on its own page, or on that of what it belongs to. */
  readonly place: { readonly name: string; readonly route: Route } | undefined;
  /** Where it stands on the website of the same content, from its root. */
  readonly address: string;
  /** An address to read more at. */
  readonly link: Link | undefined;
}

/** A record in one line, or undefined when this version has no such record. */
export function briefOf(id: string): Brief | undefined {
  const statement = statementOf(id);
  if (statement) return ofStatement(statement);
  const found = recordOf(id);
  if (!found) return undefined;
  const { kind, citation } = found;
  const name = found.kind === 'project' ? found.shortName : found.name;
  const about =
    found.kind === 'project' ? found.theme : found.kind === 'term' ? found.meaning : found.summary;
  return {
    id,
    kind,
    text: `${name}: ${about}`,
    source: sourceText(citation),
    publisher: source(citation.source).publisher,
    place: { name, route: { view: found.kind, id } },
    address: addressOf(found),
    link: ('links' in found ? lasting(found.links) : undefined) ?? documentLink(citation),
  };
}

/** What the list keeps of a record. */
export function keptOf({ id, kind, text, source }: Brief): Kept {
  return { id, kind, text, source, note: '', done: false };
}

function ofStatement(statement: Tip | Finding | Question): Brief {
  const { id, kind, text, citation, elements } = statement;
  const ownProject = statement.project && project(statement.project);
  const ownPractice = statement.practice && practice(statement.practice);
  const [elementId] = elements;
  const owner = ownProject ?? ownPractice ?? (elementId && element(elementId));
  const links = (ownProject ?? ownPractice)?.links ?? [];
  return {
    id,
    kind,
    text,
    source: sourceText(citation),
    publisher: source(citation.source).publisher,
    place: owner && {
      name: owner.kind === 'project' ? owner.shortName : owner.name,
      route: { view: owner.kind, id: owner.id, at: id },
    },
    address: addressOfStatement(statement),
    link: lasting(links) ?? documentLink(citation),
  };
}

/** Where it stands, as it reads. */
function sourceText({ source: id, section, year }: Citation): string {
  return [source(id).title, section, year].filter(Boolean).join(', ');
}

/** Where the source itself can be read. */
function documentLink({ source: id }: Citation): Link | undefined {
  const link = documentOf(source(id));
  return link && lasting([link]);
}

/** The first address without a remark: one with a remark may be broken, or is something else than it seems. */
function lasting(links: readonly Link[]): Link | undefined {
  return links.find(({ note }) => note === undefined);
}
