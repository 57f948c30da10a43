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
  /** For a button that opens something below it. */
  expanded?: boolean | undefined;
  /** It does nothing now. It can still be reached, so that the focus is not lost while it comes and goes. */
  unavailable?: boolean | undefined;
  onClick?: (event: MouseEvent) => void;
  onBlur?: () => void;
  children: ComponentChildren;
}

export function Button({
  look = 'secondary',
  type = 'button',
  icon,
  iconOnly,
  pressed,
  expanded,
  unavailable,
  onClick,
  children,
  class: name,
  ...pass
}: ButtonProps) {
  return (
    <button
      {...pass}
      type={type}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-disabled={unavailable || undefined}
      onClick={unavailable ? undefined : onClick}
      class={classes(
        'nl-button',
        looks[look],
        iconOnly && 'nl-button--icon-only',
        pressed && 'nl-button--pressed',
        unavailable && 'nl-button--disabled',
        name,
      )}
    >
      {icon && <span class="nl-button__icon-start">{icon}</span>}
      <span class="nl-button__label">{children}</span>
    </button>
  );
}
