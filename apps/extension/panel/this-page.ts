import {
  type Audience,
  type Element,
  element,
  type Finding,
  findingsFor,
  messageFor,
  method,
  type Project,
  practice,
  project,
  projectsOfElement,
  type Tip,
  tipsFor,
} from '@slim-samenwerken/content';
import { suggest } from '@slim-samenwerken/relevance';
import type { NamedOnPage, PageFacts } from '../messaging.ts';

/** An element that fits the page, with what the panel shows under it. */
export interface FittingElement {
  readonly element: Element;
  readonly because: readonly string[];
  readonly tips: readonly Tip[];
  readonly findings: readonly Finding[];
  readonly projects: readonly Project[];
}

/** A project that fits the page. */
export interface FittingProject {
  readonly project: Project;
  readonly because: readonly string[];
  readonly message: string | undefined;
}

/** A record that is named on the page. */
export interface Named extends NamedOnPage {
  readonly name: string;
}

/** What the panel shows of a page. */
export interface ThisPage {
  /** Changes with the address, so that what was opened or counted on one page does not go on to the next. */
  readonly visit: string;
  readonly title: string;
  readonly host: string;
  readonly elements: readonly FittingElement[];
  readonly projects: readonly FittingProject[];
  readonly named: readonly Named[];
  readonly isEmpty: boolean;
}

/** Makes what the panel shows of a page, for a role. */
export function thisPage(facts: PageFacts, audience: Audience): ThisPage {
  const suggestions = suggest({ ...facts, headings: [...facts.headings] }, { audience });
  const fitting = {
    elements: suggestions.elements.flatMap(({ id, because }) => fittingElement(id, because, audience)),
    projects: suggestions.projects.flatMap(({ id, because }) => fittingProject(id, because, audience)),
    named: facts.named.flatMap((named) => {
      const name = nameOf(named);
      return name ? { ...named, name } : [];
    }),
  };
  return {
    visit: `${facts.url} ${facts.visit}`,
    title: titleOf(facts),
    host: hostOf(facts.url),
    ...fitting,
    isEmpty: Object.values(fitting).every((list) => list.length === 0),
  };
}

function nameOf({ kind, id }: NamedOnPage): string | undefined {
  if (kind === 'project') return project(id)?.shortName;
  return (kind === 'method' ? method(id) : practice(id))?.name;
}

function fittingElement(id: string, because: readonly string[], audience: Audience): FittingElement[] {
  const found = element(id);
  if (!found) return [];
  return [
    {
      element: found,
      because,
      tips: tipsFor(found.id, audience),
      findings: findingsFor(found.id, audience),
      projects: projectsOfElement(found.id, audience),
    },
  ];
}

function fittingProject(id: string, because: readonly string[], audience: Audience): FittingProject[] {
  const found = project(id);
  return found ? [{ project: found, because, message: messageFor(found, audience) }] : [];
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
