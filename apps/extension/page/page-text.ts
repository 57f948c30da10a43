import { type BlockSink, readBlocks } from './blocks.ts';
import { placesOf } from './find-words.ts';
import { contentRoot, isSeen } from './page-structure.ts';
import type { Steps } from './steps.ts';
import type { TextNodes } from './text-nodes.ts';
import { own } from './unclobbered.ts';

/** Stands between blocks, so that no name or sentence runs from one into the next. */
export const BLOCK_BREAK = '\u2029';

/** What a page says. */
export interface PageText {
  readonly text: string;
  readonly headings: readonly string[];
}

/**
 * Reads the text that a visitor sees, for who wants to know what a page is about.
 *
 * @param document a page, in whatever state: it may have no body
 * @param enough after about so many characters it stops
 */
export function* readPageText(document: Document, enough: number): Steps<PageText> {
  const parts: string[] = [];
  const headings = new Map<Element, string>();
  let length = 0;
  const reading = readVisible(document, (text, _nodes, block) => {
    parts.push(text);
    length += text.length;
    const heading = block instanceof Element ? own(block).closest('h1, h2, h3') : null;
    if (heading) headings.set(heading, `${headings.get(heading) ?? ''} ${text}`);
    return undefined;
  });
  for (const step of reading) {
    if (length > enough) break;
    yield step;
  }
  return { text: parts.join(BLOCK_BREAK), headings: Array.from(headings.values(), (text) => text.trim()) };
}

/**
 * A place where a page says some words, as it is now.
 *
 * @param nth which of them, from the first, 0; past the last they start again
 * @returns undefined when it does not say them
 */
export function placeOnPage(document: Document, words: string, nth: number): StaticRange | undefined {
  const places: StaticRangeInit[] = [];
  const reading = readVisible(document, (text, nodes) => {
    let held: TextNodes | undefined;
    for (const { start, end } of placesOf(words, text)) {
      held ??= nodes();
      const place = held.rangeOf(start, end);
      if (place) places.push(place);
    }
    return undefined;
  });
  for (const _ of reading) if (places.length > nth) break;
  const place = places[nth % places.length];
  return place && new StaticRange(place);
}

function* readVisible(document: Document, block: BlockSink['block']): Steps {
  const root = contentRoot(document);
  const trees: (ParentNode & Node)[] = root && !isHidden(root) ? [root] : [];
  // Open shadow trees come after what they stand in.
  for (const tree of trees)
    yield* readBlocks(tree, { block, skips: isHidden, shadow: (shadow) => trees.push(shadow) });
}

// Inline elements are hidden with the block around them, nearly always: asking each would cost as much as reading the page.
const isHidden = (element: Element) => !isSeen(element);
