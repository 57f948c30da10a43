import { Heading, Intro, LinkNav, Section, Text } from '@slim-samenwerken/ui';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { hrefOf } from '../route.ts';

const LISTS = ['projects', 'methods', 'practices', 'terms'] as const;

interface Props {
  list: (typeof LISTS)[number];
  children: ComponentChildren;
}

/** One of the lists under the tab of projects; the others are beside it. */
export function Browse({ list, children }: Props) {
  return (
    <>
      <Intro>
        <LinkNav
          label={i18n.t('browse.label')}
          links={LISTS.map((view) => ({
            label: i18n.t(`nav.${view}`),
            href: hrefOf({ view }),
            current: view === list,
          }))}
        />
        <Heading level={1} focusable>
          {i18n.t(`nav.${list}`)}
        </Heading>
        <Text look="quiet">{i18n.t(`browse.${list}`)}</Text>
      </Intro>
      {children}
    </>
  );
}

const collator = new Intl.Collator('nl');

interface AlphabetProps<Item> {
  items: readonly Item[];
  nameOf: (item: Item) => string;
  /** The items under one letter. */
  render: (items: readonly Item[]) => ComponentChildren;
}

/** Records from A to Z, with the letters to go to. */
export function Alphabet<Item>({ items, nameOf, render }: AlphabetProps<Item>) {
  const sorted = items.toSorted((a, b) => collator.compare(nameOf(a), nameOf(b)));
  const letters = [...Map.groupBy(sorted, (item) => letterOf(nameOf(item)))];
  return (
    <>
      <LinkNav
        class="slim-nav--letters"
        label={i18n.t('browse.letters')}
        links={letters.map(([letter]) => ({ label: letter, onSelect: () => showLetter(letter) }))}
      />
      {letters.map(([letter, under]) => (
        <Section key={letter} id={idOf(letter)} heading={letter} level={2}>
          {render(under)}
        </Section>
      ))}
    </>
  );
}

/** Digits and signs go together, before A. */
function letterOf(name: string): string {
  const first = name.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '0–9';
}

const idOf = (letter: string) => `letter-${letter}`;

/** Not by a link: the address of the panel says which view it shows. */
function showLetter(letter: string): void {
  const heading = document.getElementById(idOf(letter))?.querySelector('h2');
  heading?.setAttribute('tabindex', '-1');
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
