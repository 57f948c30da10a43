import examples from '../../storage/examples/reflections-v1.json' with { type: 'json' };

const tip = (id: string, text: string, note = '', done = false) => ({
  id,
  kind: 'tip',
  text,
  source: 'Slim Samenwerken, 2021',
  note,
  done,
});

/** What a user could have made: a list and two reflections, so that the pictures show something. */
export const ownWork = {
  list: [
    tip(
      'spreek-per-gezin-af-wie-wat-doet',
      'Spreek per kind of gezin af wie wat doet.',
      'Bespreken met het wijkteam.',
      true,
    ),
    tip('vertel-wat-je-kunt-en-hoe-je-werkt', 'Vertel wat je kunt en hoe je werkt.'),
    tip('vraag-de-ander-om-zijn-vakkennis', 'Vraag de ander om zijn vakkennis.'),
  ],
  reflections: examples.map((round, index) => ({
    ...round,
    ratings: ratingsOf(
      index === 0 ? [2, 2, 3, 2, 3, 1, 2, 2, 1, 3, 2, 1] : [3, 3, 4, 2, 3, 2, 3, 2, 3, 3, 3, 2],
    ),
  })),
};

function ratingsOf(numbers: readonly number[]): Record<string, number> {
  const elements = [
    'randvoorwaarden',
    'gezamenlijke-visie-en-doelen',
    'vertrouwen-en-respect',
    'rollen-en-verantwoordelijkheden',
    'leiderschap-en-management',
    'planning-structuren-en-procedures',
    'effectieve-communicatie',
    'delen-van-informatie',
    'betrokkenheid',
    'vaardigheden-en-attitudes',
    'samenwerken-is-een-proces',
    'zicht-op-effect',
  ];
  return Object.fromEntries(elements.map((id, index) => [id, numbers[index] ?? 1]));
}
