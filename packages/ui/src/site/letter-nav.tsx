import { classes, type Pass } from '../pass.ts';

export interface LetterNavProps extends Pass {
  /** "Ga naar een letter" */
  label: string;
  /** A letter, and the id of its section on this page. */
  letters: readonly { letter: string; id: string }[];
}

/** Jumps within a long alphabetical list. */
export function LetterNav({ label, letters, class: name, ...pass }: LetterNavProps) {
  return (
    <nav {...pass} class={classes('slim-letters', name)} aria-label={label}>
      <ul class="slim-letters__list">
        {letters.map(({ letter, id }) => (
          <li key={id}>
            <a class="nl-link slim-letters__letter" href={`#${id}`}>
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
