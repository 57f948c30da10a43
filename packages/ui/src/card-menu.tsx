import type { Action } from './action.tsx';
import { MoreIcon } from './icons.tsx';

export interface CardMenuProps {
  /** "Minder hiervan zien" */
  label: string;
  choices: readonly Action[];
}

/** A few seldom used choices behind three dots. */
export function CardMenu({ label, choices }: CardMenuProps) {
  return (
    <details
      class="slim-card__menu"
      onToggle={({ currentTarget }) => {
        // Where the card is as high as it can be, its choices open below what is seen of it.
        if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
      }}
    >
      <summary class="slim-card__dots">
        <span class="slim-card__dots-label">{label}</span>
        <MoreIcon />
      </summary>
      <ul class="slim-card__choices">
        {choices.map((choice) => (
          <li key={choice.label}>
            <button type="button" class="slim-card__choice" onClick={choice.onSelect}>
              {choice.label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
