import type { ComponentChildren } from 'preact';
import { classes, type Pass } from '../pass.ts';

export interface LinkCard extends Pass {
  label: string;
  href: string;
  text: ComponentChildren;
}

export interface LinkCardsProps extends Pass {
  cards: readonly LinkCard[];
}

/** A few ways on that matter most: each a block of its own. */
export function LinkCards({ cards, class: name, ...pass }: LinkCardsProps) {
  return (
    <ul {...pass} class={classes('slim-link-cards', name)}>
      {cards.map(({ label, href, text, class: cardName, ...card }) => (
        <li key={href} {...card} class={classes('slim-link-card', cardName)}>
          <a class="nl-link slim-link-card__link" href={href}>
            {label}
          </a>
          <p class="nl-paragraph">{text}</p>
        </li>
      ))}
    </ul>
  );
}
