import type { ComponentChildren } from 'preact';
import { Disclosure } from './disclosure.tsx';
import { classes, type Pass } from './pass.ts';
import { Text } from './text.tsx';

/** A word of the page, as it stands there. */
export interface Reason {
  word: string;
  /** Goes to its place on the page. Left out where it has none, such as a word of the page's address. */
  onSelect?: (() => void) | undefined;
}

export interface ReasonsProps extends Pass {
  /** The question: "Waarom zie ik dit?" */
  label: string;
  /** What comes before the words: "Omdat hier staat:" */
  intro: string;
  reasons: readonly Reason[];
  /** The language of the page. */
  wordsLang?: string | undefined;
  open?: boolean;
  /** What more there is to say, such as how the ranking works. */
  children?: ComponentChildren;
}

/** Why a suggestion is shown, in the page's own words. */
export function Reasons(props: ReasonsProps) {
  const { label, intro, reasons, wordsLang, children, class: name, ...rest } = props;
  return (
    <Disclosure {...rest} label={label} class={classes('slim-reasons', name)}>
      <Text look="quiet">{intro}</Text>
      <ul class="slim-words" lang={wordsLang}>
        {reasons.map(({ word, onSelect }) => (
          <li key={word}>
            {onSelect ? (
              <button type="button" class="slim-word" onClick={onSelect}>
                <mark class="nl-mark">{word}</mark>
              </button>
            ) : (
              <mark class="nl-mark">{word}</mark>
            )}
          </li>
        ))}
      </ul>
      {children}
    </Disclosure>
  );
}
