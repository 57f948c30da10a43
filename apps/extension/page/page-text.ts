import { readBlocks } from './blocks.ts';
import { contentRoot } from './page-structure.ts';

/** Stands between blocks, so that no name or sentence runs from one into the next. */
const BLOCK_BREAK = '\u2029';

/** What a page says. */
export interface PageText {
  readonly text: string;
  readonly headings: readonly string[];
}

/**
 * Reads the text that a visitor sees, for who wants to know what a page is about.
 *
 * @param document a page, in whatever state: it may have no body
 */
export function readPageText(document: Document): PageText {
  const parts: string[] = [];
  const headings = new Map<Element, string>();
  const root = contentRoot(document);
  if (root && !isHidden(root))
    readBlocks(root, {
      block(text, _texts, _starts, block) {
        parts.push(text);
        const heading = block instanceof Element ? block.closest('h1, h2, h3') : null;
        if (heading) headings.set(heading, `${headings.get(heading) ?? ''} ${text}`);
      },
      skips: isHidden,
    });
  return { text: parts.join(BLOCK_BREAK), headings: Array.from(headings.values(), (text) => text.trim()) };
}

// Inline elements are hidden with the block around them, nearly always: asking each would cost as much as reading the page.
const isHidden = (element: Element) => !element.checkVisibility({ visibilityProperty: true });
