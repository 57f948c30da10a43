import type { ComponentChildren } from 'preact';
import { Heading, type Level } from './heading.tsx';
import { ChevronIcon } from './icons.tsx';
import { classes, type Pass } from './pass.ts';

export interface SuggestionCardProps extends Pass {
  title: string;
  /** The language of the title. */
  titleLang?: string | undefined;
  level: Level;
  /** The record's own number, for who knows them by number. */
  number?: number | undefined;
  /** What the number counts, for who only hears it: "element 7". Without it the number is not read out. */
  numberLabel?: string | undefined;
  /** The best fit: set apart by the accent. One in a list. */
  best?: boolean | undefined;
  open?: boolean | undefined;
  /** Called after it opened or closed; browsers also say so of one that starts open. */
  onToggle?: ((open: boolean) => void) | undefined;
  /** A badge beside the title. */
  badge?: ComponentChildren;
  children: ComponentChildren;
}

/** A suggestion: its name as one line, what it says when opened. */
export function SuggestionCard(props: SuggestionCardProps) {
  const {
    title,
    titleLang,
    level,
    number,
    numberLabel,
    best,
    open,
    onToggle,
    badge,
    children,
    class: name,
    ...pass
  } = props;
  return (
    <details
      {...pass}
      open={open}
      class={classes('slim-suggestion', best && 'slim-suggestion--best', name)}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary class="slim-suggestion__summary">
        <div class="slim-suggestion__name">
          <Heading level={level} look={best ? 2 : 4} class="slim-suggestion__title" lang={titleLang}>
            {title}
          </Heading>
          {badge}
        </div>
        <RecordNumber value={number} label={numberLabel} />
        <ChevronIcon />
      </summary>
      <div class="slim-suggestion__content slim-stack">{children}</div>
    </details>
  );
}

function RecordNumber({ value, label }: { value: number | undefined; label: string | undefined }) {
  if (value === undefined) return null;
  return (
    <span class="slim-number">
      <span aria-hidden="true">{value}</span>
      {label && <span class="slim-hidden">{label}</span>}
    </span>
  );
}
