import { method, practice, project } from '@slim-samenwerken/content';
import type { NamedOnPage, PageFacts } from '../messaging.ts';

/** A record that is named on the page. */
interface NamedRecord {
  readonly id: string;
  readonly name: string;
  /** What sort of thing it is, as `kind` in the locale files has it. */
  readonly sort: 'project' | NonNullable<ReturnType<typeof typed>>['type'];
  readonly count: number;
}

/** What the page itself tells: it can be shown before anything is worked out. */
export interface PageHead {
  /** Changes with the address, so that what was opened or counted on one page does not go on to the next. */
  readonly visit: string;
  readonly title: string;
  readonly lang: string;
  readonly named: readonly NamedRecord[];
}

export function pageHead(facts: PageFacts): PageHead {
  return {
    visit: `${facts.url} ${facts.visit}`,
    title: titleOf(facts),
    lang: facts.lang,
    named: facts.named.flatMap((named) => namedRecord(named) ?? []),
  };
}

function namedRecord({ kind, id, count }: NamedOnPage): NamedRecord | undefined {
  if (kind === 'project') {
    const found = project(id);
    return found && { id, name: found.shortName, sort: kind, count };
  }
  const found = typed(kind, id);
  return found && { id, name: found.name, sort: found.type, count };
}

const typed = (kind: 'method' | 'practice', id: string) => (kind === 'method' ? method(id) : practice(id));

/** The page's own heading where the title of the tab only adds the name of the site to it. */
function titleOf({ title, headings }: PageFacts): string {
  return headings.find((heading) => heading !== '' && title.startsWith(heading)) ?? title;
}
