import { afterEach, expect, it, vi } from 'vitest';
import { attempt, insist, onAttempt, type Place } from './attempt.ts';

// What a page of ours has, and Node has not.
vi.stubGlobal('location', { pathname: '/sidepanel.html' });

/** A storage that can be full, with what it holds. */
const storage = { full: false, holds: [] as string[] };
const store = (text: string) =>
  attempt(storage.full ? Promise.reject(new Error('QUOTA_BYTES')) : Promise.resolve()).then((stored) => {
    if (stored) storage.holds.push(text);
    return stored;
  });

const listening = new AbortController();
let failed: boolean | undefined;
onAttempt(listening.signal, (now) => {
  failed = now;
});
afterEach(() => {
  storage.holds = [];
});

it('stores what was written in a place once something else could be stored, and says until then that it is not', async () => {
  const [note, box]: [Place, Place] = [{}, {}];
  storage.full = true;
  await insist(note, () => store('n'));
  await insist(note, () => store('note'));
  await insist(box, () => store('box'));
  expect(failed).toBe(true);
  storage.full = false;
  const told: (boolean | undefined)[] = [];
  onAttempt(listening.signal, () => told.push(failed));
  await store('another');
  await vi.waitUntil(() => storage.holds.length === 3);
  expect(storage.holds).toEqual(['another', 'note', 'box']);
  expect(told).toEqual([true, false, false]);
  await store('one more');
  expect(storage.holds).toEqual(['another', 'note', 'box', 'one more']);
});

it('tries again each time, and writes nothing over what was written there since', async () => {
  const note: Place = {};
  storage.full = true;
  await insist(note, () => store('long'));
  storage.full = false;
  const fails = vi.fn(() => attempt(Promise.reject(new Error('too long'))));
  await insist(note, fails);
  await store('another');
  await store('a third');
  await vi.waitUntil(() => fails.mock.calls.length === 3);
  expect(failed).toBe(true);
  await insist(note, () => store('short'));
  expect(failed).toBe(false);
  await store('a fourth');
  expect(storage.holds).toEqual(['another', 'a third', 'short', 'a fourth']);
});
