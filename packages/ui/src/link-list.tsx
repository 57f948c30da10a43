import { ExternalIcon } from './icons.tsx';
import { classes, type Pass } from './pass.ts';

export interface OutgoingLink extends Pass {
  url: string;
  label: string;
  /** Said beside it: "uit 2021, misschien verouderd". */
  note?: string | undefined;
  /** The language of the label and the note. */
  linkLang?: string | undefined;
}

export interface LinkListProps extends Pass {
  links: readonly OutgoingLink[];
  /** "opent in nieuw tabblad" */
  newTabLabel: string;
}

/** Links that leave for the web. */
export function LinkList({ links, newTabLabel, class: name, ...pass }: LinkListProps) {
  return (
    <ul {...pass} class={classes('slim-links', name)}>
      {links.map(({ url, label, note, linkLang, class: itemName, ...item }) => (
        <li key={url} {...item} class={itemName}>
          <ExternalLink url={url} newTabLabel={newTabLabel} lang={linkLang}>
            {label}
          </ExternalLink>
          {note && (
            <span class="slim-quiet" lang={linkLang}>
              {note}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

export interface ExternalLinkProps {
  url: string;
  newTabLabel: string;
  /** The language of the words, not of the label. */
  lang?: string | undefined;
  children: string;
}

/** One link that leaves for the web. It tells the page it opens nothing about us. */
export function ExternalLink({ url, newTabLabel, lang, children }: ExternalLinkProps) {
  return (
    <a class="nl-link" href={url} target="_blank" rel="external noopener noreferrer">
      <span lang={lang}>{children}</span>
      <span class="slim-hidden"> ({newTabLabel})</span>
      <ExternalIcon />
    </a>
  );
}
