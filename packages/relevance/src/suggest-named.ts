/**
 * What fits a page, for who has found the names on it already: without what finds them, and without search.
 *
 * @module
 */
import type { Audience, ElementId, MethodId, ProjectId } from '@slim-samenwerken/content';
import { model } from './model.ts';
import { cuesHere } from './rank/cues-here.ts';
import { stemsHere } from './rank/known-stems.ts';
import { Ledger } from './rank/ledger.ts';
import { weighAddress, weighNames } from './rank/names-weighed.ts';
import { weighRelations } from './rank/relations-weighed.ts';
import { weighWords } from './rank/words-weighed.ts';
import { worldOf } from './rank/world.ts';
import type { Suggestions } from './suggestion.ts';
import { addressOf } from './text/address.ts';
import { compoundSplitter } from './text/compounds.ts';
import { isDutch } from './text/language.ts';
import { type Page, type PageWords, pageWords } from './text/page-words.ts';
import { remembering } from './text/remember.ts';
import { ourHosts } from './vocabulary.ts';
import { limits, weights } from './weights.ts';

/** The project that is about working together as such: it fits every page that is. */
const framework: ProjectId = 'de-sterkste-schakels';
const compoundParts = remembering(compoundSplitter(model.parts));

/** A place in a text where a record is named, and the words that stand there. */
export interface NamedInText {
  readonly id: string;
  readonly text: string;
}

/** What fits a page, and the words by which that was found. */
interface Weighed extends Pick<Suggestions, 'elements' | 'projects' | 'methods'> {
  readonly known: PageWords;
}

/**
 * Says which records fit a page, for who has found the names on it already.
 *
 * @param page what the reader sees; menus, forms and hidden text are left out by whoever reads it
 * @param named the names in its title, its headings and its text
 * @param options the role of the reader: it decides which relations count in full
 * @returns the records that fit it; none on a page about something else
 */
export function suggestNamed(
  page: Page,
  named: readonly NamedInText[],
  { audience }: { audience: Audience },
): Weighed {
  const elements = new Ledger<'element', ElementId>('element', limits.least.element);
  const projects = new Ledger<'project', ProjectId>('project', limits.least.project);
  const methods = new Ledger<'method', MethodId>('method', 0);
  weighNames(named, projects, methods);
  weighAddress(page.url, projects, methods);
  const sure = projects.best();
  // A method that no project is about may be any programme with a name: it says who speaks, not what of.
  let fits = sure > 0;

  const known = pageWords({ ...page, text: page.text.slice(0, limits.characters) }, compoundParts);
  if (isDutch(page.lang, known)) {
    const here = stemsHere(known);
    const cues = cuesHere(here);
    weighWords(known, here, cues, elements, projects);
    const ours = named.length > 0 || ourHosts.includes(addressOf(page.url)?.host ?? '');
    const { depth, together, words } = worldOf(known, cues, ours);
    const { best, opens, substance } = weights.gate;
    const deep = depth !== undefined && depth + best * (elements.best() + projects.best()) >= opens;
    if (deep && together + elements.best() >= substance) {
      fits = true;
      const { base, together: more } = weights.framework;
      projects.add(framework, (1 - sure) * (base + more * together), words);
    }
  }
  if (!fits) return { known, elements: [], projects: [], methods: [] };

  weighRelations(audience, projects, elements);
  return {
    known,
    elements: elements.suggestions(),
    projects: projects.suggestions(),
    methods: methods.suggestions(),
  };
}
