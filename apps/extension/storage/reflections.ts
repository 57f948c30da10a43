import { currentId } from '@slim-samenwerken/content';
import { fieldsOf, firstOfEach, isId, readEntries, textOf } from './fields.ts';
import { defineStored } from './stored.ts';

/** How a team finds that an element goes: 1 is not yet, 4 is well. */
export const ratings = [1, 2, 3, 4] as const;
export type Rating = (typeof ratings)[number];

/** One time that a team looked at how the elements go. */
export interface Round {
  readonly id: string;
  /** The day, as `2026-11-22`. */
  readonly date: string;
  readonly name: string;
  /** What the team agreed on. */
  readonly agreed: string;
  /** By element id. One that is absent was not spoken of. */
  readonly ratings: Readonly<Record<string, Rating>>;
}

export type Rounds = readonly Round[];

/** Why something is no round. */
export type RoundFlaw = 'no_id' | 'no_date' | 'no_ratings';

/** Reads one round, whoever wrote it. Fields are only ever added, each with a default, so that versions understand each other. */
export function readRound(value: unknown): Round | RoundFlaw {
  const { id, date, name, agreed, ratings: given } = fieldsOf(value);
  if (!isId(id)) return 'no_id';
  if (typeof date !== 'string' || !isDate(date)) return 'no_date';
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return 'no_ratings';
  const rated = Object.entries(given).flatMap(([element, rating]) => {
    const known = ratings.find((one) => one === rating);
    return isId(element) && known ? [[currentId(element), known] as const] : [];
  });
  return { id, date, name: textOf(name), agreed: textOf(agreed), ratings: Object.fromEntries(rated) };
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;
}

/** Makes rounds of whatever is stored: those that can be read, the oldest first. */
export function parseRounds(stored: unknown): Rounds {
  return byDate(firstOfEach(readEntries(stored, readRound).entries));
}

/** The rounds, as they are stored on this computer. */
export const storedRounds = defineStored('reflections', parseRounds);

/** A round of today in which nothing has been said yet. */
export function newRound(id: string, today: Date): Round {
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`;
  return { id, date, name: '', agreed: '', ratings: {} };
}

/** Changes a round, and adds it when it was not there yet. */
export function changeRound(rounds: Rounds, blank: Round, change: (round: Round) => Round): Rounds {
  const found = rounds.find(({ id }) => id === blank.id);
  const changed = change(found ?? blank);
  return found ? rounds.map((round) => (round === found ? changed : round)) : byDate([...rounds, changed]);
}

/** The round with another rating for an element, or with none when it was not spoken of. */
export function rate(round: Round, element: string, rating: Rating | undefined): Round {
  const { [element]: _, ...others } = round.ratings;
  return { ...round, ratings: rating ? { ...others, [element]: rating } : others };
}

export function dropRound(rounds: Rounds, id: string): Rounds {
  return rounds.filter((round) => round.id !== id);
}

export function byDate(rounds: Rounds): Rounds {
  return rounds.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
