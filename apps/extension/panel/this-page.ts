import {
  type Audience,
  type Element,
  element,
  type Finding,
  findingsFor,
  type Method,
  messageFor,
  method,
  type Project,
  practice,
  project,
  projectsOfElement,
  type Tip,
  tipsFor,
} from '@slim-samenwerken/content';
import type { Municipality } from '@slim-samenwerken/municipalities';
import { suggest } from '@slim-samenwerken/relevance';
import type { NamedOnPage, PageFacts } from '../messaging.ts';
import { placesOf } from '../page/find-words.ts';

/** A word of the page that speaks for a record. */
export interface PageWord {
  readonly word: string;
  /** Whether it stands in the text, where it can be shown; the title and the address have words too. */
  readonly inText: boolean;
}

interface Fitting {
  readonly because: readonly PageWord[];
}

/** An element that fits the page, with what the panel shows under it. */
export interface FittingElement extends Fitting {
  readonly element: Element;
  readonly tips: readonly Tip[];
  readonly findings: readonly Finding[];
  readonly projects: readonly Project[];
}

/** A project that fits the page. */
export interface FittingProject extends Fitting {
  readonly project: Project;
  readonly message: string | undefined;
}

/** A method that the page is about and none of the fitting projects speaks for. */
export interface FittingMethod extends Fitting {
  readonly method: Method;
  readonly message: string | undefined;
}

/** A record that is named on the page. */
interface Named extends NamedOnPage {
  readonly name: string;
}

/** What the panel shows of a page. */
export interface ThisPage {
  /** Changes with the address, so that what was opened or counted on one page does not go on to the next. */
  readonly visit: string;
  readonly title: string;
  readonly host: string;
  readonly lang: string;
  /** The municipality whose site it is on. */
  readonly municipality: Municipality | undefined;
  /** What it is about, in its own words. */
  readonly about: readonly PageWord[];
  readonly elements: readonly FittingElement[];
  readonly projects: readonly FittingProject[];
  readonly methods: readonly FittingMethod[];
  readonly named: readonly Named[];
  readonly isEmpty: boolean;
}

/** Enough to know the page by. */
const MOST_ABOUT = 3;

/**
 * Makes what the panel shows of a page, for a role.
 *
 * @param municipality whose site it is on
 */
export function thisPage(
  facts: PageFacts,
  audience: Audience,
  municipality: Municipality | undefined,
): ThisPage {
  const suggested = suggest({ ...facts, headings: [...facts.headings] }, { audience });
  const wordOf = (word: string): PageWord => ({ word, inText: !placesOf(word, facts.text).next().done });
  const fitting = {
    elements: suggested.elements.flatMap(({ id, because }) => {
      const found = element(id);
      return found ? [fittingElement(found, because.map(wordOf), audience)] : [];
    }),
    projects: suggested.projects.flatMap(({ id, because }) => {
      const found = project(id);
      const message = found && messageFor(found, audience);
      return found ? [{ project: found, because: because.map(wordOf), message }] : [];
    }),
    methods: suggested.methods.flatMap(({ id, because }) => {
      const found = method(id);
      const spokenFor = found?.projects.some((one) => suggested.projects.some((other) => other.id === one));
      return found && !spokenFor
        ? [{ method: found, because: because.map(wordOf), message: messageOf(found, audience) }]
        : [];
    }),
    named: facts.named.flatMap((named) => {
      const name = nameOf(named);
      return name ? { ...named, name } : [];
    }),
  };
  return {
    visit: `${facts.url} ${facts.visit}`,
    title: titleOf(facts),
    host: hostOf(facts.url),
    lang: facts.lang,
    municipality,
    about: aboutOf([...fitting.elements, ...fitting.projects]),
    ...fitting,
    isEmpty: Object.values(fitting).every((list) => list.length === 0),
  };
}

/** The best word of each record that fits, as long as they differ. */
function aboutOf(fitting: readonly Fitting[]): PageWord[] {
  const words = new Map<string, PageWord>();
  for (const { because } of fitting) {
    const best = because.find(({ word, inText }) => inText && !words.has(word.toLowerCase()));
    if (best) words.set(best.word.toLowerCase(), best);
  }
  return [...words.values()].slice(0, MOST_ABOUT);
}

function nameOf({ kind, id }: NamedOnPage): string | undefined {
  if (kind === 'project') return project(id)?.shortName;
  return (kind === 'method' ? method(id) : practice(id))?.name;
}

function fittingElement(found: Element, because: readonly PageWord[], audience: Audience): FittingElement {
  return {
    element: found,
    because,
    tips: tipsFor(found.id, audience),
    findings: findingsFor(found.id, audience),
    projects: projectsOfElement(found.id, audience),
  };
}

/** What the first of its projects that speaks to a role says. */
function messageOf({ projects }: Method, audience: Audience): string | undefined {
  return projects.map((id) => messageFor(project(id), audience)).find((message) => message !== undefined);
}

/** The page's own heading where the title of the tab only adds the name of the site to it. */
function titleOf({ title, headings }: PageFacts): string {
  return headings.find((heading) => heading !== '' && title.startsWith(heading)) ?? title;
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}
