import type { ComponentChildren } from 'preact';

export interface MarkedTextProps {
  text: string;
  /** What to mark: starts and ends in the text, in order, none over another. */
  ranges: readonly (readonly [start: number, end: number])[];
}

/** A text with some of its words marked. */
export function MarkedText({ text, ranges }: MarkedTextProps) {
  const pieces: ComponentChildren[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    pieces.push(
      text.slice(from, start),
      <mark key={start} class="nl-mark">
        {text.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}
