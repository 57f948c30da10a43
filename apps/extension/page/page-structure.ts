import { own } from './unclobbered.ts';

/** What an element is to the text in it: here a sentence ends before it and after it. What is not known may be anything, and is a block. */
export const BLOCK = 0;
/** Inside a sentence: text runs on through it. */
export const INLINE = 1;
/** A line break inside a sentence. */
export const BREAK = 2;
/** Left alone with all that is in it. */
export const SKIPPED = 3;
/** A block, or left alone: that depends on what is in it. */
const PERHAPS = 4;

const words = (text: string) => text.split(' ');

// What is met most comes first: the browser looks through these from the front.
const inline = words(
  'a span strong em b i abbr acronym bdi bdo big cite data del dfn font ins label mark q ruby s small sub sup time tt u var wbr',
);

const kinds = new Map<string, number>([
  ...inline.map((name) => [name, INLINE] as const),
  // Never the text that a visitor came for, or not text at all.
  ...words(
    'script style noscript template iframe object embed canvas video audio svg math code pre kbd samp textarea input select option button datalist progress meter nav footer dialog menu head slim-samenwerken-card',
  ).map((name) => [name, SKIPPED] as const),
  ['br', BREAK],
  ['form', PERHAPS],
  ['header', PERHAPS],
]);

const roles = words(
  'navigation contentinfo banner search menu menubar toolbar tablist dialog alertdialog textbox combobox listbox button',
);

// What an element may say of itself, and hardly any does: one short question spares most the long one.
const SAYS_MORE = '[role], [aria-hidden], [contenteditable]';

// `isContentEditable` would make the browser work out the styles of the page first.
const LEFT_ALONE = `${roles.map((role) => `[role=${role}]`)}, [aria-hidden=true], [contenteditable]:not([contenteditable=false])`;

// Not quite all of the latter are left alone, but these few are quicker to ask for.
const MORE_THAN_TEXT = `:not(${inline}), ${SAYS_MORE}`;

/** Whether all that is in an element is text to read, with inline elements around parts of it. */
export function hasOnlyText(element: Element): boolean {
  return element.childElementCount === 0 || element.querySelector(MORE_THAN_TEXT) === null;
}

/** What an element is by its name. */
export function kindOf(element: Element): number {
  const kind = kinds.get(element.localName) ?? BLOCK;
  if (kind !== PERHAPS) return kind;
  // Some sites wrap the whole page in a form, or put the title of an article in a header.
  return own(element).querySelector('h1, main, article') ? BLOCK : SKIPPED;
}

/** Whether an element says itself that it is no text for visitors: by its role, hidden, or editable. */
export function isLeftAlone(element: Element): boolean {
  const plain = own(element);
  return plain.matches(SAYS_MORE) && plain.matches(LEFT_ALONE);
}

/** The element that a node is shown in. At the top of a shadow tree that is the one which has the tree. */
export function elementAround(node: Node): Element | null {
  const { parentNode } = own(node);
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}

/** Whether what is in an element can be seen. */
export function isSeen(element: Element | null): boolean {
  if (!element) return false;
  if (own(element).checkVisibility({ visibilityProperty: true })) return true;
  // To the browser nobody sees an element without a box, also where what is in it is shown as if it stood around it.
  const { display, visibility } = getComputedStyle(element);
  return display === 'contents' && visibility === 'visible' && isSeen(elementAround(element));
}

/** Whether a node is a block: the sentence before it ends there, and another begins after it. */
export function isBlock(node: Node): boolean {
  if (!(node instanceof Element)) return false;
  const kind = kinds.get(node.localName);
  return kind !== INLINE && kind !== BREAK;
}

/** Whether a node comes before another one. Asked of the one that does, a browser finds the other quickest. */
export const isBefore = (node: Node, other: Node): boolean =>
  (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The block that a node stands in. */
export function blockAround(node: Node): Node | null {
  let parent = own(node).parentNode;
  while (parent instanceof Element && !isBlock(parent)) parent = parent.parentNode;
  return parent;
}

/** Where the page's own text stands: its one `main`, or else the whole body; nowhere in one that is edited as a whole. */
export function contentRoot(document: Document): Element | null {
  if (document.designMode === 'on') return null;
  const mains = document.querySelectorAll('main, [role="main"]');
  return (mains.length === 1 ? mains[0] : undefined) ?? document.body ?? document.documentElement;
}
