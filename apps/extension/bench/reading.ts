import AdvancedMark from 'advanced-mark.js';
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { markAtPoint } from '../page/hit-test.ts';
import { type Comparison, compare, type Timed, timeOf } from './measure.ts';
import { mark, names, read } from './ours.ts';
import { htmlOf } from './page-of.ts';

const escaped = names
  .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  .toSorted((a, b) => b.length - a.length);
const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})`, 'gu');

/**
 * On a page that the browser has just made: text that a script has read before is quicker to read again. What the page before it has left is
 * cleared away first, so that nobody pays for that who happens to be measured.
 */
const onPage =
  (html: string, run: () => unknown): Timed =>
  () => {
    document.body.innerHTML = html;
    document.body.getBoundingClientRect();
    globalThis.gc?.();
    return timeOf(run);
  };

/** The least there is: every text node, every character. */
export function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    for (let index = 0; index < text.length; index += 1) sum = (sum + text.charCodeAt(index)) | 0;
  }
  return sum;
}

function readAndMark(): void {
  mark(read()).end();
}

/** Reading a page, beside the least there is and beside what others do. */
export async function reading(repetitions: number): Promise<Comparison[]> {
  const [small, few, many, huge] = [
    htmlOf(100_000, 'many'),
    htmlOf(1_000_000, 'few'),
    htmlOf(1_000_000, 'many'),
    htmlOf(5_000_000, 'few'),
  ];
  const some = Math.max(2, Math.ceil(repetitions / 5));
  return [
    await compare(
      'read 1 MB, few names ÷ walk',
      { most: 1.5 },
      onPage(few, read),
      onPage(few, walk),
      repetitions,
    ),
    await compare(
      'read 1 MB, many names ÷ walk',
      { most: 2 },
      onPage(many, read),
      onPage(many, walk),
      repetitions,
    ),
    await compare('read 5 MB ÷ 1 MB', { most: 6 }, onPage(huge, read), onPage(few, read), some),
    await compare(
      'mark.js mark(names) ÷ ours, 100 kB',
      { least: 200 },
      onPage(small, () => new Mark(document.body).mark(names, { separateWordSearch: false })),
      onPage(small, readAndMark),
      2,
    ),
    await compare(
      'mark.js markRegExp ÷ ours, 1 MB',
      { least: 4 },
      onPage(many, () => new Mark(document.body).markRegExp(anyName)),
      onPage(many, readAndMark),
      some,
    ),
    await compare(
      'advanced-mark.js combined ÷ ours, 1 MB',
      { least: 2.5 },
      onPage(many, () =>
        new AdvancedMark(document.body).mark(names as string[], {
          combinePatterns: true,
          acrossElements: true,
          separateWordSearch: false,
        }),
      ),
      onPage(many, readAndMark),
      some,
    ),
    await compare(
      'findAndReplaceDOMText ÷ ours, 1 MB',
      { least: 2.5 },
      onPage(many, () => findAndReplaceDOMText(document.body, { find: anyName, wrap: 'mark' })),
      onPage(many, readAndMark),
      some,
    ),
  ];
}

const MARKS = 5000;
const CHANGES = 1000;

/** What the page itself feels of marks that stand. */
export async function standing(repetitions: number): Promise<Comparison[]> {
  document.body.innerHTML = '<p>M@ZL</p>'.repeat(MARKS);
  const all = read();
  const [text] = document.querySelector('p')?.childNodes ?? [];
  const change = () =>
    timeOf(() => {
      for (let turn = 0; turn < CHANGES; turn += 1) (text as Text).data = turn % 2 ? 'M@ZL' : 'M@ZL!';
    });
  const changeMarked = () => {
    const { end } = mark(all);
    const time = change();
    end();
    return time;
  };
  const { marks, end } = mark(all);
  const point = (hit: (x: number, y: number) => unknown) => () =>
    timeOf(() => {
      for (let turn = 0; turn < CHANGES; turn += 1) hit(20, 20 + (turn % 300));
    });
  const hits = await compare(
    `pointer on a page with ${MARKS} marks ÷ caretPositionFromPoint`,
    { most: 3 },
    point((x, y) => markAtPoint(marks, x, y)),
    point((x, y) => document.caretPositionFromPoint(x, y)),
    repetitions,
  );
  end();
  return [
    await compare(
      `text changes with ${MARKS} marks ÷ without`,
      { most: 1.3 },
      changeMarked,
      change,
      repetitions,
    ),
    hits,
  ];
}
