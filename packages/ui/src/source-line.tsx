import { ExternalLink } from './link-list.tsx';
import { classes, type Pass } from './pass.ts';

export interface SourceLineProps extends Pass {
  /** "Bron" */
  label: string;
  source: string;
  /** The language of the source's title and of what is said of its address. */
  sourceLang?: string | undefined;
  section?: string | undefined;
  year: number;
  /** Where the source can be read, with what there is to know about that address. */
  link?: { url: string; newTabLabel: string; note?: string | undefined } | undefined;
}

/** Where a statement comes from, small. */
export function SourceLine(props: SourceLineProps) {
  const { label, source, sourceLang, section, year, link, class: name, ...pass } = props;
  return (
    <p {...pass} class={classes('slim-quiet', name)}>
      {label}:{' '}
      {link ? (
        <ExternalLink url={link.url} newTabLabel={link.newTabLabel} lang={sourceLang}>
          {source}
        </ExternalLink>
      ) : (
        <span lang={sourceLang}>{source}</span>
      )}
      {section && <span lang={sourceLang}>, {section}</span>}, {year}
      {link?.note && <span lang={sourceLang}>. {link.note}</span>}
    </p>
  );
}
