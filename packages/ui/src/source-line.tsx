import { TextButton } from './action.tsx';
import { classes, type Pass } from './pass.ts';

export interface SourceLineProps extends Pass {
  /** "Bron" */
  label: string;
  source: string;
  /** The language of the source's title. */
  sourceLang?: string | undefined;
  section?: string | undefined;
  year: number;
  /** Where the source can be read. */
  href?: string | undefined;
}

/** Where a statement comes from, small. */
export function SourceLine(props: SourceLineProps) {
  const { label, source, sourceLang, section, year, href, class: name, ...pass } = props;
  return (
    <p {...pass} class={classes('slim-quiet', name)}>
      {label}:{' '}
      <span lang={sourceLang}>
        {href === undefined ? source : <TextButton href={href}>{source}</TextButton>}
        {section && `, ${section}`}
      </span>
      , {year}
    </p>
  );
}
