import { isFields, isText, listOf } from '../parse.ts';

/** A record that the card names and leads to. */
interface CardReference {
  readonly id: string;
  readonly name: string;
}

/** A page on the web. */
interface CardLink {
  readonly url: string;
  readonly label: string;
}

/** What a card shows. The worker makes it: a page needs no content but the names. */
export interface CardRecord extends CardReference {
  readonly kind: string;
  readonly summary: string;
  readonly message?: { readonly label: string; readonly text: string };
  /** Other things that the name can mean, in words. */
  readonly alsoMeans?: string;
  readonly elements: readonly CardReference[];
  readonly link?: CardLink;
  /** Records of a similar name, for who meant something else. */
  readonly similar: readonly CardReference[];
  /** Whether the name as it stands there is also used for other things than we know of. */
  readonly doubtful: boolean;
  readonly source: string;
  /** The tips to read in the card, where no click leads to the panel. Absent where one does. */
  readonly tips?: readonly string[];
}

/** The record that a worker sent, or undefined when any of it is not what it should be. */
export function parseCardRecord(value: unknown): CardRecord | undefined {
  const reference = parseReference(value);
  if (!reference || !isFields(value)) return undefined;
  const { kind, summary, message, alsoMeans, elements, link, similar, doubtful, source, tips } = value;
  if (!isText(kind) || !isText(summary) || !isText(source) || typeof doubtful !== 'boolean') return undefined;
  const lists = { elements: listOf(elements, parseReference), similar: listOf(similar, parseReference) };
  if (!lists.elements || !lists.similar) return undefined;
  const parts = { message: parseMessage(message), link: parseLink(link) };
  if ((message !== undefined && !parts.message) || (link !== undefined && !parts.link)) return undefined;
  if (alsoMeans !== undefined && !isText(alsoMeans)) return undefined;
  if (tips !== undefined && !(Array.isArray(tips) && tips.every(isText))) return undefined;
  return {
    ...reference,
    kind,
    summary,
    doubtful,
    source,
    ...(tips !== undefined && { tips }),
    elements: lists.elements,
    similar: lists.similar,
    ...(parts.message && { message: parts.message }),
    ...(parts.link && { link: parts.link }),
    ...(alsoMeans !== undefined && { alsoMeans }),
  };
}

function parseReference(value: unknown): CardReference | undefined {
  if (!isFields(value)) return undefined;
  const { id, name } = value;
  return isText(id) && isText(name) ? { id, name } : undefined;
}

function parseMessage(value: unknown): CardRecord['message'] {
  if (!isFields(value)) return undefined;
  const { label, text } = value;
  return isText(label) && isText(text) ? { label, text } : undefined;
}

function parseLink(value: unknown): CardLink | undefined {
  if (!isFields(value)) return undefined;
  const { url, label } = value;
  // An address of another scheme could run as a script in the page.
  return isText(url) && /^https?:\/\//i.test(url) && isText(label) ? { url, label } : undefined;
}
