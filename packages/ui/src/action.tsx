import type { ComponentChildren } from 'preact';
import { classes, type Pass } from './pass.ts';

/** Something to choose: a link when it has an address, else a button. */
export interface Action extends Pass {
  label: string;
  href?: string | undefined;
  onSelect?: ((event: MouseEvent) => void) | undefined;
  /** It leads to what is shown now. */
  current?: boolean | undefined;
}

export interface TextButtonProps extends Omit<Action, 'label'> {
  children: ComponentChildren;
}

/** Looks like a link in running text; is a link or a button by what it does. */
export function TextButton({ href, onSelect, current, children, class: name, ...pass }: TextButtonProps) {
  const state = { ...pass, 'aria-current': current ? ('page' as const) : undefined };
  return href === undefined ? (
    <button {...state} type="button" class={classes('slim-text-button', name)} onClick={onSelect}>
      {children}
    </button>
  ) : (
    <a {...state} href={href} class={classes('nl-link', name)} onClick={onSelect}>
      {children}
    </a>
  );
}

/** The same, from data. */
export function ActionLink({ label, ...action }: Action) {
  return <TextButton {...action}>{label}</TextButton>;
}
