import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { attempt } from '../../storage/attempt.ts';
import type { Own } from '../../storage/backup.ts';
import { type Kept, type List, storedList } from '../../storage/list.ts';
import { type Rounds, storedRounds } from '../../storage/reflections.ts';

/** What the user made, and how it is changed: whether the change could be stored is the answer. */
interface OwnWork extends Own {
  changeList: (change: (list: List) => List) => Promise<boolean>;
  changeRounds: (change: (rounds: Rounds) => Rounds) => Promise<boolean>;
}

const Context = createContext<OwnWork | undefined>(undefined);

/** Reads all that the user made. */
export async function readOwn(): Promise<Own> {
  const [list, rounds] = await Promise.all([storedList.read(), storedRounds.read()]);
  return { list, rounds };
}

/** What the user made, for every view below. What is shown is always what is stored, by this window or another. */
export function OwnProvider({ stored, children }: { stored: Own; children: ComponentChildren }) {
  const [list, setList] = useState(stored.list);
  const [rounds, setRounds] = useState(stored.rounds);

  useEffect(() => {
    const controller = new AbortController();
    storedList.follow(controller.signal, (now) => setList((before) => sameWhereEqual(before, now)));
    storedRounds.follow(controller.signal, setRounds);
    return () => controller.abort();
  }, []);

  return <Context value={{ list, rounds, changeList, changeRounds }}>{children}</Context>;
}

const changeList = (change: (list: List) => List) => attempt(storedList.change(change));
const changeRounds = (change: (rounds: Rounds) => Rounds) => attempt(storedRounds.change(change));

export function useOwn(): OwnWork {
  const own = useContext(Context);
  if (!own) throw new Error('There is no OwnProvider around this view.');
  return own;
}

/** What is stored now, with the objects that were there for what is the same: then only what changed is drawn again. */
function sameWhereEqual(before: List, now: List): List {
  const known = new Map(before.map((item) => [item.id, item]));
  return now.map((item) => {
    const same = known.get(item.id);
    return same && isEqual(same, item) ? same : item;
  });
}

function isEqual(one: Kept, other: Kept): boolean {
  return (Object.keys(one) as (keyof Kept)[]).every((field) => one[field] === other[field]);
}
