import { countBefore } from './sorted.ts';
import { ownDocument } from './unclobbered.ts';

const SPACE = 0x20;

/** Whether there is more than white space: half of the text nodes of a page only part its tags. */
export const hasWords = (data: string): boolean => data.charCodeAt(0) > SPACE || /\S/.test(data);

/**
 * The nodes that hold the text of a block, from the first that is not blank. They are looked up no further than is asked: a browser takes
 * long to hand out a node of text, and a block may have thousands.
 */
export class TextNodes {
  readonly #texts: Text[] = [];
  /** Where each of them starts in the text. */
  readonly #starts: number[] = [];
  readonly #rest: TreeWalker | undefined;
  #length = 0;

  /** @param block its text nodes are those that are looked up */
  constructor(block?: Element) {
    if (block)
      this.#rest = ownDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  }

  /** The first; undefined when the page has taken all away. */
  get first(): Text | undefined {
    while (this.#texts.length === 0 && this.#lookUp());
    return this.#texts[0];
  }

  /** Adds a node, whose text starts there. */
  add(text: Text, start: number): void {
    if (this.#texts.length > 0 || hasWords(text.data)) {
      this.#texts.push(text);
      this.#starts.push(start);
    }
    this.#length = start + text.length;
  }

  /**
   * Where a stretch of the text begins and ends; undefined when the page has taken all away.
   *
   * @param start offset of the first character
   * @param end offset behind the last
   */
  rangeOf(start: number, end: number): StaticRangeInit | undefined {
    while (this.#length < end && this.#lookUp());
    const first = this.#indexAt(start);
    const last = this.#indexAt(end - 1);
    const startContainer = this.#texts[first];
    const endContainer = this.#texts[last];
    if (!startContainer || !endContainer) return undefined;
    return {
      startContainer,
      startOffset: start - (this.#starts[first] ?? 0),
      endContainer,
      endOffset: end - (this.#starts[last] ?? 0),
    };
  }

  /** @returns whether there was one more */
  #lookUp(): boolean {
    const next = this.#rest?.nextNode();
    if (next) this.add(next as Text, this.#length);
    return Boolean(next);
  }

  /** The node that holds a character. */
  #indexAt(offset: number): number {
    return countBefore(this.#starts, (start) => start <= offset) - 1;
  }
}
