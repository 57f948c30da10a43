/**
 * What no rule tells of Dutch words. An editor who sees a word go wrong adds it to `dutch.json`.
 *
 * @module
 */
import data from './dutch.json' with { type: 'json' };

/** Words that say nothing about a subject. "Samen" and "elkaar" are not among them: here they do. */
export const stopWords: ReadonlySet<string> = new Set(data.sayNothing.join(' ').split(' '));

/**
 * What the stemmer gets wrong and our pages are full of: children are a child, the elderly are no parents, a wish is not "went". What
 * was agreed on has the stem of agreeing on it. Some only look like a form of a verb.
 */
export const irregularStems: ReadonlyMap<string, string> = new Map(Object.entries(data.stems));

/**
 * Forms of verbs that no ending gives away, with their infinitive, and the infinitives themselves: pages that tell a story are full of
 * them. Each line has an infinitive and its other forms, a participle without "ge".
 */
export const infinitives: ReadonlyMap<string, string> = new Map(
  data.verbs.flatMap((line) => {
    const forms = line.split(' ');
    const [infinitive = ''] = forms;
    return forms.map((form) => [form, infinitive] as const);
  }),
);
