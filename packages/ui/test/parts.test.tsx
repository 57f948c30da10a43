import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import {
  Button,
  ContactBlock,
  Entry,
  Heading,
  KeepButton,
  LinkList,
  MarkedText,
  Matrix,
  type MatrixMark,
  Notice,
  Radar,
  RadioGroup,
  Reasons,
  RoleSelect,
  SearchField,
  SourceLine,
  SuggestionCard,
  TabNav,
  TextButton,
  TipList,
} from '../src/index.ts';

const html = (part: VNode) => renderToString(part);

test('data attributes, id and class reach the outermost element', () => {
  const card = html(
    <SuggestionCard title="Doel" level={2} data-kind="element" data-id="doel" id="a" class="b">
      tekst
    </SuggestionCard>,
  );
  expect(card).toMatch(/^<details [^>]*data-kind="element"[^>]*>/);
  expect(card).toMatch(/^<details [^>]*data-id="doel"[^>]*>/);
  expect(card).toMatch(/^<details [^>]*id="a"[^>]*>/);
  expect(card).toMatch(/^<details [^>]*class="slim-suggestion b"[^>]*>/);
});

describe('a suggestion', () => {
  test('is closed unless it says otherwise', () => {
    const given = { title: 'Doel', level: 2, children: 'tekst' } as const;
    expect(html(<SuggestionCard {...given} />)).not.toMatch(/^<details [^>]*\bopen\b/);
    expect(html(<SuggestionCard {...given} open />)).toMatch(/^<details [^>]*\bopen\b/);
  });

  test('says what its number counts, to who cannot see where it stands', () => {
    const card = html(
      <SuggestionCard title="Doel" level={3} number={7} numberLabel="element 7">
        tekst
      </SuggestionCard>,
    );
    expect(card).toContain('<h3');
    expect(card).toContain('<span aria-hidden="true">7</span><span class="slim-hidden">element 7</span>');
  });
});

test('an action is a link where it has an address, else a button', () => {
  expect(html(<TextButton href="#doel">Doel</TextButton>)).toMatch(/^<a [^>]*href="#doel"/);
  expect(html(<TextButton onSelect={() => {}}>Doel</TextButton>)).toMatch(/^<button [^>]*type="button"/);
  expect(html(<Entry level={3} title={{ label: 'Doel', href: '#doel' }} />)).toContain('<a href="#doel"');
});

test('a heading can look smaller than its place in the outline', () => {
  expect(
    html(
      <Heading level={1} look={3}>
        Doel
      </Heading>,
    ),
  ).toBe('<h1 class="nl-heading nl-heading--level-3">Doel</h1>');
});

test('the view that is shown is the current one, and no other', () => {
  const views = [
    { id: 'page', label: 'Deze pagina' },
    { id: 'elements', label: 'Elementen' },
  ] as const;
  const nav = html(<TabNav label="Onderdelen" views={views} current="elements" onSelect={() => {}} />);
  expect(nav.match(/aria-current="page"/g)).toHaveLength(1);
  expect(nav).toMatch(/aria-current="page"[^>]*>Elementen/);
  expect(html(<TabNav label="Onderdelen" views={views} onSelect={() => {}} />)).not.toContain('aria-current');
});

test('the role select has a label and shows the role', () => {
  const options = [
    { value: 'professional', label: 'Professional' },
    { value: 'manager', label: 'Manager' },
  ] as const;
  const select = html(<RoleSelect label="Jouw rol" options={options} value="manager" onChange={() => {}} />);
  const [, id] = select.match(/<label [^>]*for="([^"]+)"/) ?? [];
  expect(select).toContain(`<select id="${id}"`);
  expect(select).toMatch(/<option [^>]*selected[^>]*>Manager/);
});

test('a link to the web tells the site nothing and says that a tab opens', () => {
  const list = html(
    <LinkList newTabLabel="opent in nieuw tabblad" links={[{ url: 'https://www.ncj.nl/', label: 'NCJ' }]} />,
  );
  expect(list).toContain('rel="external noopener noreferrer"');
  expect(list).toContain('<span>NCJ</span><span class="slim-hidden"> (opent in nieuw tabblad)</span>');
});

test('a text in another language says so', () => {
  expect(
    html(
      <Heading level={1} lang="nl">
        Doel
      </Heading>,
    ),
  ).toContain('lang="nl"');
  const links = [{ url: 'https://www.ncj.nl/', label: 'NCJ', linkLang: 'nl' }];
  expect(html(<LinkList newTabLabel="opens in a new tab" links={links} />)).toContain(
    '<span lang="nl">NCJ</span><span class="slim-hidden"> (opens in a new tab)</span>',
  );
});

test('a word of the page is a button where it has a place, else only marked', () => {
  const reasons = [{ word: 'afspraken', onSelect: () => {} }, { word: 'school' }];
  const list = html(<Reasons label="Waarom?" intro="Omdat:" reasons={reasons} />);
  expect(list).toMatch(/<button [^>]*><mark class="nl-mark">afspraken<\/mark><\/button>/);
  expect(list).toContain('<li><mark class="nl-mark">school</mark></li>');
});

test('marked words stand in the text as it was', () => {
  const text = html(
    <p>
      <MarkedText text="Deel het doel." ranges={[[9, 13]]} />
    </p>,
  );
  expect(text).toBe('<p>Deel het <mark class="nl-mark">doel</mark>.</p>');
});

test('each cell of a matrix has its row and its column, and says all that it holds', () => {
  const marks: readonly MatrixMark[] = [
    { look: 'sure', short: 'P', label: 'professionals' },
    { look: 'likely', short: 'M', label: 'managers (afgeleid)' },
  ];
  const matrix = html(
    <Matrix
      caption="Wie doet wat?"
      columns={[
        { id: 'giz', short: '8', name: 'GIZ' },
        { id: 'soj', short: '3', name: 'SOJ' },
      ]}
      rows={[{ id: 'doel', title: { label: 'Doel', href: '#doel' }, marks: new Map([['giz', marks]]) }]}
      emptyLabel="nee"
      columnsLabel="project"
    />,
  );
  expect(matrix).toContain('scope="col"');
  expect(matrix).toContain('scope="rowgroup"');
  const cells = Array.from(
    matrix.matchAll(/<td headers="([^"]*)"[^>]*>(.*?)<\/td>/g),
    ([, headers, cell = '']) => [
      headers,
      Array.from(cell.matchAll(/"slim-hidden">([^<]*)/g), ([, said]) => said),
    ],
  );
  expect(cells).toEqual([
    ['row-doel column-giz', ['professionals', 'managers (afgeleid)']],
    ['row-doel column-soj', ['nee']],
  ]);
});

test('tips keep their hooks', () => {
  const list = html(<TipList tips={[{ text: 'Bel.', 'data-kind': 'tip', 'data-id': 'bel' }]} />);
  expect(list).toMatch(/<li [^>]*data-id="bel"/);
});

test('a notice is read out only when it comes in between', () => {
  expect(html(<Notice look="warning">Let op</Notice>)).not.toContain('role=');
  expect(
    html(
      <Notice look="warning" live>
        Let op
      </Notice>,
    ),
  ).toContain('role="alert"');
  expect(html(<Notice live>Let op</Notice>)).toContain('role="status"');
});

test('a switch says whether it is on; an ordinary button says nothing of the kind', () => {
  expect(html(<Button pressed={false}>Volgen</Button>)).toContain('aria-pressed="false"');
  expect(html(<Button>Volgen</Button>)).not.toContain('aria-pressed');
});

test('a phone number can be called however it is written', () => {
  expect(html(<ContactBlock organisation="NCJ" phone="030 - 760 04 05" />)).toContain(
    'href="tel:0307600405"',
  );
});

test('a source is named with its section and year', () => {
  const line = html(<SourceLine label="Bron" source="Slim Samenwerken" section="element 4" year={2021} />);
  expect(line.replace(/<[^>]+>/g, '')).toBe('Bron: Slim Samenwerken, element 4, 2021');
});

test('a source opens in a tab of its own, with what there is to know about its address', () => {
  const link = { url: 'https://bron.nl/', newTabLabel: 'nieuw tabblad', note: 'Kan verlopen zijn.' };
  const line = html(
    <SourceLine label="Bron" source="Rapport" section="hoofdstuk 5" year={2018} link={link} />,
  );
  expect(line).toContain('href="https://bron.nl/" target="_blank" rel="external noopener noreferrer"');
  expect(line.replace(/<[^>]+>/g, '')).toBe(
    'Bron: Rapport (nieuw tabblad), hoofdstuk 5, 2018. Kan verlopen zijn.',
  );
});

test('a switch that keeps says whether it does, and what', () => {
  const button = html(<KeepButton label="Bewaren" kept describedBy="tip" onToggle={() => {}} />);
  expect(button).toMatch(/aria-pressed="true" aria-label="Bewaren" aria-describedby="tip"/);
});

test('what stands at the end of a tip knows the text of that tip', () => {
  const list = html(<TipList tips={[{ text: 'Bel.', action: (textId) => <i data-of={textId} /> }]} />);
  const [, id] = list.match(/<span id="([^"]+)">Bel\./) ?? [];
  expect(list).toContain(`data-of="${id}"`);
});

test('a button that does nothing now can still be reached', () => {
  const button = html(<Button unavailable>Omhoog</Button>);
  expect(button).toContain('aria-disabled="true"');
  expect(button).not.toMatch(/ disabled/);
});

describe('a radar', () => {
  const radar = html(
    <Radar
      label="Zo gaat het"
      axes={['1', '2', '3', '4']}
      most={4}
      series={[
        { label: 'toen', values: [1, 2, 3, 4] },
        { label: 'nu', values: [4, undefined, 4, 4] },
      ]}
    />,
  );
  const svg = radar.slice(0, radar.indexOf('</svg>'));

  test('says what it is, and names its lines, the latest first', () => {
    expect(radar).toContain('role="img" aria-label="Zo gaat het"');
    expect(
      radar
        .replace(/<[^>]+>/g, ' ')
        .trim()
        .split(/\s+/),
    ).toEqual(['1', '2', '3', '4', 'nu', 'toen']);
  });

  const drawn = (path: string) =>
    Array.from(svg.matchAll(new RegExp(`data-path="${path}"[^>]* d="([^"]*)"`, 'g')), ([, d = '']) => d);

  test('tells then from now by signs, not by colour alone', () => {
    const [then = '', now = ''] = drawn('signs');
    expect(then.match(/h7v7/g)).toHaveLength(4);
    expect(now.match(/a4 4/g)).toHaveLength(2 * 3);
  });

  test('draws no line to a value that is not known', () => {
    const [, now = ''] = drawn('line');
    expect(now.match(/M/g)).toHaveLength(2);
  });

  test('of one line needs no key; without values it can be drawn in by hand', () => {
    const empty = html(
      <Radar label="Leeg" axes={['1', '2', '3']} most={4} series={[{ label: 'nu', values: [] }]} />,
    );
    expect(empty).not.toContain('figcaption');
    expect(empty.match(/<path[^>]* d(?:="")?>/g)).toHaveLength(3);
  });
});

describe('a radio group', () => {
  test('in a form of the page has its name and values, and nothing chosen', () => {
    const group = html(
      <RadioGroup
        label="Hoe gaat het?"
        name="element"
        look="row"
        options={[{ value: '1', label: 'goed' }]}
      />,
    );
    expect(group).toMatch(/<input[^>]* type="radio" name="element" value="1"/);
    expect(group).not.toContain('checked');
  });
});

describe('a search field', () => {
  test('with an address is a plain form, for pages without script', () => {
    const field = html(<SearchField label="Zoek" action="/zoeken/" name="q" />);
    expect(field).toContain('<form class="slim-search__form" action="/zoeken/">');
    expect(field).toMatch(/<input[^>]* name="q"/);
    expect(field).not.toMatch(/<input[^>]* value=/);
  });
});
