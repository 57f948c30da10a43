import {
  addressOf,
  audiences,
  elements,
  findingsFor,
  otherSource,
  questionsFor,
  shortTitle,
  tipsFor,
} from '@slim-samenwerken/content';
import { expect, it } from 'vitest';
import { read } from './built.ts';

/** What a page says, without its marks. */
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');

it.each(['', 'en/'])(
  'a statement under an element of another document says which that is: /%s',
  (language) => {
    const named = elements.flatMap((element) => {
      const words = wordsOf(read(`${language}${addressOf(element)}index.html`));
      return audiences
        .flatMap((audience) => [
          ...tipsFor(element.id, audience),
          ...questionsFor(element.id, audience),
          ...findingsFor(element.id, audience),
        ])
        .flatMap((statement) => {
          const other = otherSource(statement, element);
          if (!other) return [];
          expect(words).toContain(`${statement.text} (${shortTitle(other)}, ${statement.citation.year})`);
          return other.id;
        });
    });
    expect(new Set(named)).toEqual(new Set(['jgz-nieuwkomers', 'sterkste-schakels']));
  },
);
