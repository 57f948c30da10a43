import { TextButton } from './action.tsx';
import { classes, type Pass } from './pass.ts';

export interface SourceLineProps extends Pass {
  /** "Bron" */
  label: string;
  source: string;
  section?: string | undefined;
  year: number;
  /** Where the source can be read. */
  href?: string | undefined;
}

/** Where a statement comes from, small. */
export function SourceLine({ label, source, section, year, href, class: name, ...pass }: SourceLineProps) {
  return (
    <p {...pass} class={classes('slim-quiet', name)}>
      {label}: {href === undefined ? source : <TextButton href={href}>{source}</TextButton>}
      {section && `, ${section}`}, {year}
    </p>
  );
}
