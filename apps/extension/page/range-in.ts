import type { TextNodes } from './blocks.ts';

/**
 * Where a stretch of a block's text begins and ends.
 *
 * @param nodes what holds the text
 * @param start offset of the first character
 * @param end offset behind the last
 */
export function rangeIn({ texts, starts }: TextNodes, start: number, end: number): StaticRangeInit {
  const place = (offset: number) => {
    let index = starts.length - 1;
    while (index > 0 && (starts[index] ?? 0) > offset) index -= 1;
    return index;
  };
  const first = place(start);
  const last = place(end - 1);
  return {
    startContainer: texts[first] as Text,
    startOffset: start - (starts[first] ?? 0),
    endContainer: texts[last] as Text,
    endOffset: end - (starts[last] ?? 0),
  };
}
