import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import { LockedNote } from './locked-note.tsx';
import { classes, type Pass } from './pass.ts';

export interface ListedSite {
  readonly id: string;
  readonly name: string;
  /** The language of the name, where the interface speaks another. */
  readonly lang?: string | undefined;
  /** What is known of it, under its name. */
  readonly note?: ComponentChildren;
  /** Why it cannot be removed. */
  readonly locked?: string | undefined;
  /** Absent for what is always there. */
  readonly onRemove?: (() => void) | undefined;
}

export interface SiteListProps extends Pass {
  /** What each button does: "Weghalen" */
  action: string;
  sites: readonly ListedSite[];
}

/** Sites, each with what is known of it, and a button to remove it. */
export function SiteList({ action, sites, class: name, ...pass }: SiteListProps) {
  return (
    <ul {...pass} class={classes('slim-actions', name)}>
      {sites.map(({ id, name: siteName, lang, note, locked, onRemove }) => (
        <li key={id} class="slim-actions__item" data-site={id}>
          <div class="slim-actions__text">
            <span class="slim-strong" lang={lang}>
              {siteName}
            </span>
            {note && <p class="slim-quiet">{note}</p>}
            {locked && <LockedNote>{locked}</LockedNote>}
          </div>
          {onRemove && !locked && (
            <Button onClick={onRemove}>
              {action}
              <span class="slim-hidden"> {siteName}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
