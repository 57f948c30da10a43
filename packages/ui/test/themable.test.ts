import { expect, test } from 'vitest';
import { themable } from '../theme/lib/themable.ts';
import { readTokens } from '../theme/lib/tokens.ts';

const tokens = readTokens(`.theme {
  --nl-link-color: var(--basis-link-color);
  --basis-link-color: var(--voorbeeld-kleuren-blauw-500);
  --voorbeeld-kleuren-blauw-500: light-dark(#123, #def);
  --nl-link-gap: 0.5rem;
}`);

test.each([
  [
    'keeps a token, with our value where the page sets none',
    '.a{gap:var(--nl-link-gap)}',
    '.a{gap:var(--nl-link-gap,8px)}',
  ],
  [
    'keeps every token on the way to the value, but no name of the palette',
    '.a{color:var(--nl-link-color)}',
    '.a{color:var(--nl-link-color,var(--basis-link-color,light-dark(#123, #def)))}',
  ],
  ['keeps a fallback that is there', '.a{color:var(--unknown, red)}', '.a{color:var(--unknown,red)}'],
  ['leaves a token that nobody knows to the page', '.a{color:var(--unknown)}', '.a{color:var(--unknown)}'],
  [
    'spells out each of several',
    '.a{margin:var(--nl-link-gap) var(--nl-link-gap)}',
    '.a{margin:var(--nl-link-gap,8px) var(--nl-link-gap,8px)}',
  ],
])('%s', (_, css, expected) => expect(themable(css, tokens)).toBe(expected));
