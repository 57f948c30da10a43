import type { NamedRecord } from '@slim-samenwerken/content/names';

const youth = ['jeugdgezondheid', 'JGZ', 'ouder'];

/** Names of every sort: with signs, ambiguous, one inside another, of several words. */
export const records = [
  { id: 'mazl', kind: 'method', title: 'M@ZL', names: [{ name: 'M@ZL' }, { name: 'MAZL' }] },
  { id: 'mazl-po', kind: 'project', title: 'M@ZL op de basisschool', names: [{ name: 'M@ZL PO' }] },
  {
    id: 'voorzorg',
    kind: 'method',
    title: 'VoorZorg',
    names: [{ name: 'VoorZorg' }, { name: 'Voorzorg', context: youth, unless: ['kookadvies'] }],
  },
  {
    id: 'giz',
    kind: 'project',
    title: 'GIZ',
    names: [{ name: 'GIZ', context: youth, unless: ['Deutsche'] }],
  },
  {
    id: 'cena',
    kind: 'project',
    title: 'CenA-team',
    names: [{ name: 'Consultatie- en Adviesteam Jeugd', anyCase: true }, { name: 'CenA team' }],
  },
  { id: 'alpha', kind: 'project', title: 'ALPHA-NL', names: [{ name: 'ALPHA-NL' }, { name: "ALPHA's-NL" }] },
  { id: 'een', kind: 'method', title: 'Eén plan', names: [{ name: 'Eén plan', anyCase: true }] },
] as unknown as readonly NamedRecord[];
