import { type BlockSink, readBlocks } from './blocks.ts';
import { placesOf } from './find-words.ts';
import { contentRoot, isSeen } from './page-structure.ts';
import { rangeIn } from './range-in.ts';
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
 * @param enough after about so many characters it may stop
 */
export function readPageText(document: Document, enough = Infinity): PageText {
  const parts: string[] = [];
  const headings = new Map<Element, string>();
  let length = 0;
  const steps = readVisible(document, (text, _nodes, block) => {
    parts.push(text);
    length += text.length;
    const heading = block instanceof Element ? own(block).closest('h1, h2, h3') : null;
    if (heading) headings.set(heading, `${headings.get(heading) ?? ''} ${text}`);
  });
  for (const _ of steps) if (length > enough) break;
  return { text: parts.join(BLOCK_BREAK), headings: Array.from(headings.values(), (text) => text.trim()) };
}

/** The places where a page says some words, as it is now, from the first to the last. */
export function placesOnPage(document: Document, words: string): StaticRange[] {
  const ranges: StaticRange[] = [];
  const steps = readVisible(document, (text, nodes) => {
    for (const { start, end } of placesOf(words, text))
      ranges.push(new StaticRange(rangeIn(nodes(), start, end)));
  });
  for (const _ of steps);
  return ranges;
}

function* readVisible(document: Document, block: BlockSink['block']): Generator<void> {
  const root = contentRoot(document);
  if (root && !isHidden(root)) yield* readBlocks(root, { block, skips: isHidden });
}

// Inline elements are hidden with the block around them, nearly always: asking each would cost as much as reading the page.
const isHidden = (element: Element) => !isSeen(element);
