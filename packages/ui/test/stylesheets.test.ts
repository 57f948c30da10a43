import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cardCss, embedCss, panelCss, siteCss } from '../theme/lib/stylesheets.ts';

const gzipped = (css: string) => gzipSync(css, { level: 9 }).length;
const panel = await panelCss();
const card = await cardCss();
const site = await siteCss();
const embed = await embedCss();

describe('panel.css', () => {
  test('the tokens it reaches that nobody defines are the ones we know of', async () => {
    // Nearly all are fallbacks. A new name after an upgrade is a token that was renamed.
    await expect(`${panel.undefinedNames.join('\n')}\n`).toMatchFileSnapshot('undefined-tokens.txt');
  });

  test('is small', () => expect(gzipped(panel.css)).toBeLessThan(15_000));

  test('puts our rules over the theme, and the theme over the components', () =>
    expect(panel.css.match(/@layer [\w,]+(?=[{;])/g)).toEqual(['@layer nlds', '@layer theme', '@layer own']));

  test('sets tokens under the theme class only', () => expect(panel.css).not.toMatch(/:root\{--/));

  test('keeps what no class name of a part asks for: the page, hyphenation, the focus ring', () => {
    expect(panel.css).toContain('.utrecht-root{');
    expect(panel.css).toContain('hyphenate-limit-chars');
    expect(panel.css).toContain(':where(.utrecht-root) :where(:focus-visible)');
    expect(panel.css).toContain('.slim-theme :focus-visible{');
  });

  test('drops variants that no part uses', () => {
    expect(panel.css).toContain('.nl-button--primary');
    expect(panel.css).not.toContain('.nl-button--negative');
  });

  test.each(['forced-colors:active', 'prefers-reduced-motion:reduce', '@media print', 'light-dark('])(
    'answers to %s',
    (feature) => expect(panel.css).toContain(feature),
  );
});

describe('card.css', () => {
  test('depends on nothing a page can set', () => expect(card.css).not.toMatch(/var\(|[{;]--|rem\b/));

  test('reaches no token that nobody defines', () => expect(card.undefinedNames).toEqual([]));

  test('selects neither :host nor :root', () => expect(card.css).not.toMatch(/:host|:root/));

  test('is small', () => expect(gzipped(card.css)).toBeLessThan(2_500));
});

describe('site.css', () => {
  test('reaches no other undefined tokens than the panel, and those of the parts that only it has', () => {
    const ofPanel = new Set(panel.undefinedNames);
    const others = site.undefinedNames.filter((name) => !ofPanel.has(name));
    expect(others.filter((name) => !/^--(?:_nl-skip-link|nl-code|utrecht-table)-/.test(name))).toEqual([]);
  });

  test('is small', () => expect(gzipped(site.css)).toBeLessThan(14_000));
});

describe('embed.css', () => {
  test('can be dressed by the page, and has a value where the page has none', () => {
    expect(embed.css).toMatch(/var\(--nl-heading-level-3-font-size,var\(--basis-text-font-size-xl,\d+px\)\)/);
    expect(embed.css).not.toContain('--voorbeeld-');
  });

  test('takes the colours of the text around it', () =>
    expect(embed.css).toContain('color:var(--nl-paragraph-color,inherit)'));

  test('is small', () => expect(gzipped(embed.css)).toBeLessThan(1_500));
});
