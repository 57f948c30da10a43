import type { ComponentChildren } from 'preact';
import { KindBadge } from './kind-badge.tsx';
import { classes, type Pass } from './pass.ts';

export interface Result extends Pass {
  href: string;
  title: ComponentChildren;
  /** What kind of record it is. */
  kind: string;
  /** It was found for what it says: its title is a sentence. */
  sentence?: boolean | undefined;
  /** A line of it, in which the words that were asked for stand. */
  text?: ComponentChildren;
}

export interface ResultListProps extends Pass {
  results: readonly Result[];
  /** The language of what was found. */
  resultsLang?: string | undefined;
  /** Arrow up from the first result. */
  onLeave: () => void;
}

/** What a search found. The arrow keys walk through it, as they do from the search box. */
export function ResultList({ results, resultsLang, onLeave, class: name, ...pass }: ResultListProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const links = [...(event.currentTarget as Element).querySelectorAll('a')];
    const here = links.indexOf(document.activeElement as HTMLAnchorElement);
    const targets: Record<string, number> = {
      ArrowDown: Math.min(here + 1, links.length - 1),
      ArrowUp: here - 1,
      Home: 0,
      End: links.length - 1,
    };
    const target = targets[event.key];
    if (here < 0 || target === undefined) return;
    event.preventDefault();
    if (target < 0) onLeave();
    else links[target]?.focus();
  };
  return (
    <ol {...pass} class={classes('slim-results', name)} onKeyDown={onKeyDown}>
      {results.map(({ href, title, kind, sentence, text, class: itemName, ...item }) => (
        <li
          key={href}
          {...item}
          class={classes('slim-result', sentence && 'slim-result--sentence', itemName)}
        >
          <div class="slim-result__top">
            <a class="nl-link slim-result__title" href={href} lang={resultsLang}>
              {title}
            </a>
            <KindBadge>{kind}</KindBadge>
          </div>
          {text && (
            <p class="slim-quiet" lang={resultsLang}>
              {text}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
