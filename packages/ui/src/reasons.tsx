import type { ComponentChildren } from 'preact';
import { Disclosure } from './disclosure.tsx';
import type { Pass } from './pass.ts';
import { Text } from './text.tsx';

export interface ReasonsProps extends Pass {
  /** The question: "Waarom zie ik dit?" */
  label: string;
  /** What comes before the words: "Omdat hier staat:" */
  intro: string;
  /** Words of the page, as they stand there. */
  words: readonly string[];
  open?: boolean;
  /** What more there is to say, such as how the ranking works. */
  children?: ComponentChildren;
}

/** Why a suggestion is shown, in the page's own words. */
export function Reasons({ label, intro, words, children, ...rest }: ReasonsProps) {
  return (
    <Disclosure {...rest} label={label}>
      <Text look="quiet">{intro}</Text>
      <ul class="slim-words">
        {words.map((word) => (
          <li key={word}>
            <mark class="nl-mark">{word}</mark>
          </li>
        ))}
      </ul>
      {children}
    </Disclosure>
  );
}
