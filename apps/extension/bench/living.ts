import { pageNames } from '@slim-samenwerken/content/page-names';
import { createNameReader } from '@slim-samenwerken/relevance/name-reader';
import Mark from 'mark.js';
import { followPage } from '../page/follow-page.ts';
import { createMarks } from '../page/marks.ts';
import type { Named } from '../page/page-names.ts';
import { type Comparison, compare } from './measure.ts';
import { mark, names, read } from './ours.ts';
import { htmlOf } from './page-of.ts';

const BATCHES = 20;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Milliseconds of layout and the frame that follows. */
async function frameTime(): Promise<number> {
  const start = performance.now();
  document.body.getBoundingClientRect();
  const layout = performance.now() - start;
  await nextFrame();
  const frame = performance.now();
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  });
  return layout + performance.now() - frame;
}

/** Appends a thousand paragraphs in batches. @returns milliseconds in the page's own tasks, and until the last is drawn */
async function append(paragraphs: readonly string[]): Promise<{ script: number; wall: number }> {
  const start = performance.now();
  let script = 0;
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const begin = performance.now();
    for (const html of paragraphs) document.body.insertAdjacentHTML('beforeend', html);
    // Observers hear of it at the end of the task.
    await Promise.resolve();
    script += performance.now() - begin;
    await nextTask();
  }
  await nextFrame();
  return { script, wall: performance.now() - start };
}

/** What is drawn, and what comes later. */
export async function living(repetitions: number): Promise<Comparison[]> {
  const page = htmlOf(1_000_000, 'many');
  const some = Math.max(3, Math.ceil(repetitions / 3));
  const paragraphs = htmlOf(8000, 'many').split('\n').slice(0, 50);
  const reader = createNameReader<Named>(pageNames);
  const fresh = async () => {
    document.body.innerHTML = page;
    await nextFrame();
    await nextFrame();
  };
  const appending = (part: 'script' | 'wall', watch: (signal: AbortSignal) => unknown) => async () => {
    await fresh();
    const end = new AbortController();
    await watch(end.signal);
    await nextFrame();
    await nextFrame();
    const times = await append(paragraphs);
    end.abort();
    return times[part];
  };
  /** Until the page has been read. */
  const ours = (signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      const marks = createMarks(signal);
      const follower = followPage(
        reader,
        function* (sections) {
          yield* marks.set(sections.flat(), []);
          resolve();
        },
        signal,
      );
      follower.start();
    });
  const emptyObserver = (signal: AbortSignal) => {
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
  };
  return [
    await compare(
      'layout and frame after marking 1 MB ÷ after wrapping in <mark>',
      { most: 0.2 },
      async () => {
        await fresh();
        const { end } = mark(read());
        const time = await frameTime();
        end();
        return time;
      },
      async () => {
        await fresh();
        new Mark(document.body).markRegExp(
          new RegExp(
            names
              .slice(0, 200)
              .map((name) => name.replace(/\W/g, '.'))
              .join('|'),
            'g',
          ),
        );
        return frameTime();
      },
      some,
    ),
    await compare(
      '1,000 appended: script in the page’s tasks ÷ an empty observer',
      { most: 1.25 },
      appending('script', ours),
      appending('script', emptyObserver),
      some,
    ),
    await compare(
      '1,000 appended to 1 MB with its marks: wall time ÷ without us',
      { most: 1.4 },
      appending('wall', ours),
      appending('wall', () => {}),
      some,
    ),
  ];
}
