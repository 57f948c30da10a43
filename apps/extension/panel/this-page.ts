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
import { suggestNamed } from '@slim-samenwerken/relevance/suggest-named';
import type { PageFacts } from '../messaging.ts';
import { placesOf } from '../page/find-words.ts';

/** A record that fits the page, and the words of the page that speak for it. */
interface Fitting {
  readonly because: readonly string[];
}

/** An element that fits the page. */
export interface FittingElement extends Fitting {
  readonly element: Element;
  /** What the panel shows under it. Worked out when it is asked for: most cards are closed. */
  readonly under: () => ElementParts;
}

interface ElementParts {
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
  readonly about: readonly string[];
  readonly elements: readonly FittingElement[];
  readonly projects: readonly FittingProject[];
  readonly methods: readonly FittingMethod[];
  /** Whether a word stands in the text, where it can be shown; the title and the address have words too. */
  readonly isInText: (word: string) => boolean;
}

/** Enough to know the page by. */
const MOST_ABOUT = 3;

/** Works out what fits a page, for a role. */
export function thisPage(facts: PageFacts, audience: Audience): ThisPage {
  const suggested = suggestNamed(facts, facts.namedInText, { audience });
  const isInText = (word: string) => !placesOf(word, facts.text).next().done;
  const elements = suggested.elements.flatMap(({ id, because }) => {
    const found = element(id);
    return found ? [{ element: found, because, under: () => partsOf(found, audience) }] : [];
  });
  const projects = suggested.projects.flatMap(({ id, because }) => {
    const found = project(id);
    return found ? [{ project: found, because, message: messageFor(found, audience) }] : [];
  });
  const methods = suggested.methods.flatMap(({ id, because }) => {
    const found = method(id);
    const spokenFor = found?.projects.some((one) => suggested.projects.some((other) => other.id === one));
    return found && !spokenFor ? [{ method: found, because, message: messageOf(found, audience) }] : [];
  });
  return { about: aboutOf([...elements, ...projects], isInText), elements, projects, methods, isInText };
}

/** The best word of each record that fits, as long as they differ. */
function aboutOf(fitting: readonly Fitting[], isInText: (word: string) => boolean): string[] {
  const words = new Map<string, string>();
  for (const { because } of fitting) {
    if (words.size === MOST_ABOUT) break;
    const best = because.find((word) => !words.has(word.toLowerCase()) && isInText(word));
    if (best) words.set(best.toLowerCase(), best);
  }
  return [...words.values()];
}

function partsOf({ id }: Element, audience: Audience): ElementParts {
  return {
    tips: tipsFor(id, audience),
    findings: findingsFor(id, audience),
    projects: projectsOfElement(id, audience),
  };
}

/** What the first of its projects that speaks to a role says. */
function messageOf({ projects }: Method, audience: Audience): string | undefined {
  return projects.map((id) => messageFor(project(id), audience)).find((message) => message !== undefined);
}
