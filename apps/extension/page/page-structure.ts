/** Elements inside a sentence: text runs on through them. All others stand on their own. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins kbd label mark q ruby s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Never the text that a visitor came for, or not text at all. */
const SKIPPED = new Set(
  'script style noscript template iframe object embed canvas video audio svg math code pre kbd samp textarea input select option button datalist progress meter nav footer dialog menu head slim-samenwerken-card'.split(
    ' ',
  ),
);

const SKIPPED_ROLES = new Set(
  'navigation contentinfo banner search menu menubar toolbar tablist dialog alertdialog textbox combobox listbox button'.split(
    ' ',
  ),
);

/** Whether an element ends the sentence before it and after it. */
export function separates(element: Element): boolean {
  return !INLINE.has(element.localName);
}

/** Whether an element and all in it is left alone: menus, footers, forms, code, editable and hidden text. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName)) return true;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  if (element instanceof HTMLElement && element.isContentEditable) return true;
  // Some sites wrap the whole page in a form, or put the title of an article in a header.
  if (element.localName === 'form' || element.localName === 'header')
    return !element.querySelector('h1, main, article');
  // Inline elements are hidden with the block around them, nearly always: asking each would cost as much as reading the page.
  return separates(element) && !element.checkVisibility({ visibilityProperty: true });
}
