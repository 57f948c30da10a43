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
  project,
  projectsOfElement,
  type Tip,
  tipsFor,
} from '@slim-samenwerken/content';
import { suggestNamed } from '@slim-samenwerken/relevance';
import type { PageFacts } from '../messaging.ts';
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

/** What fits a page. */
export interface ThisPage {
  /** What it is about, in its own words. */
  readonly about: readonly PageWord[];
  readonly elements: readonly FittingElement[];
  readonly projects: readonly FittingProject[];
  readonly methods: readonly FittingMethod[];
}

/** Enough to know the page by. */
const MOST_ABOUT = 3;

/** Works out what fits a page, for a role. */
export function thisPage(facts: PageFacts, audience: Audience): ThisPage {
  const suggested = suggestNamed(facts, facts.namedInText, { audience });
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
  };
  return { about: aboutOf([...fitting.elements, ...fitting.projects]), ...fitting };
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
