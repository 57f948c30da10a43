import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Chance, chance } from '../fuzz/chance.ts';
import listV1 from './examples/list-v1.json' with { type: 'json' };
import roundsV1 from './examples/reflections-v1.json' with { type: 'json' };
import settingsV1 from './examples/settings-v1.json' with { type: 'json' };
import settingsV2 from './examples/settings-v2.json' with { type: 'json' };
import { drop, edit, type Kept, keep, storedList } from './list.ts';
import { changeRound, newRound, rate, storedRounds } from './reflections.ts';
import { changeSettings, readSettings } from './settings.ts';

// What a page of ours has, and Node has not.
vi.stubGlobal('location', { pathname: '/sidepanel.html' });

const { local } = fakeBrowser.storage;
const item = (id: string): Kept => ({ id, kind: 'tip', text: id, source: '', note: '', done: false });

/** Makes the storage die now and then while it writes, before the write or after it, or say that it is full: whoever writes gets no answer. */
function unreliable({ number }: Chance): void {
  const set = local.set.bind(local);
  vi.spyOn(local, 'set').mockImplementation(async (values) => {
    const fate = number(4);
    if (fate === 0) throw new Error('QUOTA_BYTES quota exceeded');
    if (fate === 1) throw new Error('killed before the write');
    await set(values);
    if (fate === 2) throw new Error('killed after the write');
  });
}

const isStored = (change: Promise<unknown>) =>
  change.then(
    (answer) => answer !== false,
    () => false,
  );

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('a storage that dies while it writes', () => {
  it('has all that was said to be stored, after 1,000 rounds of two windows that write at once', async () => {
    const luck = chance(10);
    unreliable(luck);
    /** By id the notes that may be there: the one that was confirmed last, and those of later tries that may have come through. */
    const notes = new Map<string, Set<string | undefined>>();
    const rated = new Map<string, Set<number | undefined>>();
    const offNames = new Set<string>();
    const change = async (round: number, window: string) => {
      const id = `${window}-${luck.number(12)}`;
      const note = `${round}`;
      const may = notes.get(id) ?? new Set([undefined]);
      const now = luck.number(5) === 0 ? undefined : note;
      may.add(now);
      notes.set(id, may);
      const write = storedList.change((list) =>
        now === undefined ? drop(list, id) : edit(keep(list, item(id)), id, (kept) => ({ ...kept, note })),
      );
      if (await isStored(write)) notes.set(id, new Set([now]));

      const rating = luck.pick([1, 2, 3, 4] as const);
      const element = 'betrokkenheid';
      const mayRate = rated.get(window) ?? new Set([undefined]);
      mayRate.add(rating);
      rated.set(window, mayRate);
      const blank = newRound(window, new Date(2026, 0, 5));
      if (
        await isStored(
          storedRounds.change((all) => changeRound(all, blank, (one) => rate(one, element, rating))),
        )
      )
        rated.set(window, new Set([rating]));

      const name = `${window}-name-${luck.number(300)}`;
      if (await isStored(changeSettings((own) => ({ offNames: [...new Set([...own.offNames, name])] }))))
        offNames.add(name);
    };
    for (let round = 0; round < 1000; round += 1)
      await Promise.all(['a', 'b'].map((window) => change(round, window)));

    const list = new Map((await storedList.read()).map(({ id, note }) => [id, note]));
    for (const [id, may] of notes) expect([id, [...may].includes(list.get(id))]).toEqual([id, true]);
    const rounds = new Map(
      (await storedRounds.read()).map(({ id, ratings }) => [id, ratings['betrokkenheid']]),
    );
    for (const [id, may] of rated) expect([id, [...may].includes(rounds.get(id))]).toEqual([id, true]);
    expect((await readSettings()).offNames).toEqual(expect.arrayContaining([...offNames]));
    expect(offNames.size).toBeGreaterThan(100);
  });

  it('keeps what was there when it is full', async () => {
    await storedList.change((list) => keep(list, item('a')));
    vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await isStored(storedList.change((list) => keep(list, item('b'))))).toBe(false);
    expect(await changeSettings({ role: 'manager' })).toBe(false);
    expect((await storedList.read()).map(({ id }) => id)).toEqual(['a']);
    expect((await readSettings()).role).toBe('professional');
  });
});

describe('going down to this version from a later one, and up again, loses no field', () => {
  const asLater = (entries: readonly object[]) =>
    entries.map((entry) => ({ ...entry, later: { since: 2028 } }));

  it.each([
    ['list', asLater(listV1), () => storedList.change((list) => list.map((one) => ({ ...one })))],
    ['reflections', asLater(roundsV1), () => storedRounds.change((rounds) => rounds.slice())],
    ['settings', { ...settingsV1, later: 1 }, () => changeSettings({ cards: true })],
    ['settings', { ...settingsV2, later: 1 }, () => changeSettings({ cards: true })],
  ] as const)('of the %s', async (key, later, touch) => {
    await local.set({ [key]: later });
    await touch();
    expect((await local.get(key))[key]).toMatchObject(later);
  });
});
