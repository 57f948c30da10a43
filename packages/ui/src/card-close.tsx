import type { Action } from './action.tsx';
import { Button } from './button.tsx';
import { CloseIcon } from './icons.tsx';

/** The cross in the corner of a card. */
export function CardClose({ label, onSelect }: Action) {
  return (
    <Button
      look="subtle"
      iconOnly
      icon={<CloseIcon />}
      class="slim-card__close"
      {...(onSelect && { onClick: onSelect })}
    >
      {label}
    </Button>
  );
}
