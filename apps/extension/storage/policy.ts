import { type Audience, audiences } from '@slim-samenwerken/content';
import { type Fields, isFields, isText } from '../parse.ts';
import { onManaged, readManaged } from '../platform/managed.ts';
import { bareHost } from './site.ts';

/** What an organisation has set for its people. A user cannot change it; what is absent is theirs. */
export interface Policy {
  readonly role?: Audience;
  /** Whether names on pages are marked and have a card. */
  readonly cards?: boolean;
  /** Whether the first time starts with the welcome. */
  readonly welcome?: boolean;
  /** CBS codes, beside those that the user chose. */
  readonly municipalities: readonly string[];
  /** Host names that are read, beside those that the user added. */
  readonly ownSites: readonly string[];
  /** Host names that are not read, beside those that the user switched off; without `www.`. */
  readonly offSites: readonly string[];
}

/** Makes a policy of whatever the browser hands out: nothing holds an administrator to our schema in Firefox. */
export function parsePolicy(value: unknown): Policy {
  const fields: Fields = isFields(value) ? value : {};
  const { role: named, cards, welcome } = fields;
  const role = audiences.find((audience) => audience === named);
  return {
    ...(role && { role }),
    ...(typeof cards === 'boolean' && { cards }),
    ...(typeof welcome === 'boolean' && { welcome }),
    municipalities: texts(fields['municipalities']),
    ownSites: hosts(fields['ownSites']),
    offSites: hosts(fields['offSites']),
  };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.filter(isText).map((text) => text.trim()))] : [];
}

function hosts(value: unknown): string[] {
  return [...new Set(texts(value).map(bareHost))];
}

/** The policy as it is now. */
export async function readPolicy(): Promise<Policy> {
  return parsePolicy(await readManaged());
}

/** Calls back when the policy changes. */
export function onPolicy(signal: AbortSignal, callback: () => void): void {
  onManaged(signal, callback);
}
