import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAttributes } from '../embed/attributes.ts';

const read = (attributes: Record<string, string>) => readAttributes((name) => attributes[name] ?? null);

it('takes a number or an id, a role, and what is usual for the rest', () => {
  expect(read({ element: '4', audience: 'municipality' })).toEqual({
    element: '4',
    audience: 'municipality',
    max: 3,
    level: 3,
  });
  expect(read({ element: 'vertrouwen-en-respect', audience: 'manager', max: '5', level: '2' })).toMatchObject(
    {
      element: 'vertrouwen-en-respect',
      max: 5,
      level: 2,
    },
  );
});

it.each(['', '../../geheim', 'https://elders.nl/', 'a/b', 'a?b', '4 5', '--'])(
  'asks for no element %j',
  (element) => expect(read({ element, audience: 'manager' }).element).toBeUndefined(),
);

it('lets nothing through that could lead elsewhere', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (element, audience, number) => {
      const asked = read({ element, audience, max: number, level: number });
      expect(asked.element ?? 'x').toMatch(/^[a-z0-9-]+$/);
      expect([2, 3, 4, 5, 6]).toContain(asked.level);
      expect(asked.max).toBeGreaterThan(0);
    }),
  ));
