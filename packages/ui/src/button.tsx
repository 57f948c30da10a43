import type { ComponentChildren } from 'preact';
import { classes, type Pass } from './pass.ts';

// Written out, because the theme build keeps the rules of the class names it can read.
const looks = {
  primary: 'nl-button--primary',
  secondary: 'nl-button--secondary',
  subtle: 'nl-button--subtle',
};

export interface ButtonProps extends Pass {
  /** One primary in a view at most. */
  look?: keyof typeof looks;
  type?: 'button' | 'submit';
  /** Shown before the label. */
  icon?: ComponentChildren;
  /** Shows the icon only; the children stay its name for those who do not see it. */
  iconOnly?: boolean;
  /** For a button that is a switch. */
  pressed?: boolean | undefined;
  onClick?: (event: MouseEvent) => void;
  children: ComponentChildren;
}

export function Button({
  look = 'secondary',
  type = 'button',
  icon,
  iconOnly,
  pressed,
  children,
  class: name,
  ...pass
}: ButtonProps) {
  return (
    <button
      {...pass}
      type={type}
      aria-pressed={pressed}
      class={classes(
        'nl-button',
        looks[look],
        iconOnly && 'nl-button--icon-only',
        pressed && 'nl-button--pressed',
        name,
      )}
    >
      {icon && <span class="nl-button__icon-start">{icon}</span>}
      <span class="nl-button__label">{children}</span>
    </button>
  );
}
