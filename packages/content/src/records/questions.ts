import data from '../generated/questions.json' with { type: 'json' };
import type { Audience, ElementId, Question } from '../model.ts';
import { restore } from './restore.ts';
import { under } from './under.ts';

/** The questions to reflect on with a team. In the order of what they stand with. Frozen. */
export const questions: readonly Question[] = restore(data);

/** The questions to reflect on under an element for an audience, in the same order as its tips. */
export function questionsFor(elementId: ElementId, audience: Audience): Question[] {
  return under(questions, elementId, audience);
}
