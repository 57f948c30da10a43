import data from '../generated/methods.json' with { type: 'json' };
import type { Method, MethodId } from '../model.ts';
import { type ById, byId } from './by-id.ts';
import { restore } from './restore.ts';

/** The methods and instruments, by id. Frozen. */
export const methods: readonly Method[] = restore(data);

export const method: ById<Method, MethodId> = byId(methods);
