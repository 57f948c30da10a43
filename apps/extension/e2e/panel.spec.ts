import type { Page } from '@playwright/test';
import { project, shortTitle, source, tips } from '@slim-samenwerken/content';
import { demo, expect, test } from './fixtures.ts';
import { goTo, isDrawn, stateOf, shown as suggested } from './in-the-panel.ts';
import { store, stored } from './own-work.ts';

/** The places on a page that are shown for a moment. */
function shownPlaces(page: Page): Promise<{ text: string; top: number; isInWindow: boolean }[]> {
  return page.evaluate(() =>
    Array.from(CSS.highlights.get('slim-samenwerken-shown') ?? [], (marked) => {
      const range = document.createRange();
      range.setStart(marked.startContainer, marked.startOffset);
      range.setEnd(marked.endContainer, marked.endOffset);
      const { top, bottom } = range.getBoundingClientRect();
      const isInWindow = top >= 0 && bottom <= innerHeight;
      return { text: range.toString(), top: top + scrollY, isInWindow };
    }),
  );
}

test.describe('the panel, for the page in front', () => {
  test('shows the elements that fit, best first and open, with tips, projects and the words of the page', async ({
    page,
    openPanel,
  }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    const panel = await openPanel(page);
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'ready');
    const best = suggested(panel, 'element').first();
    await expect(best).toHaveAttribute('open');
    await expect(best).toHaveAttribute('data-id', 'effectieve-communicatie');
    await expect(best.locator('[data-kind="tip"]')).toHaveCount(3);
    await expect(best.getByRole('list', { name: 'Gedaan in' })).toContainText('GIZ');
    await best.getByText('Waarom zie ik dit?').click();
    await expect(best.locator('mark').first()).toBeVisible();
    const words = await best.locator('mark').allTextContents();
    const text = ((await page.locator('main').textContent()) ?? '')
      .replaceAll('\u00ad', '')
      .replace(/\s+/g, ' ');
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(text).toContain(word);
  });

  test('puts the project that the page is about first', async ({ page, openPanel }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    const panel = await openPanel(page);
    await expect(suggested(panel, 'project').first()).toHaveAttribute('data-id', 'mazl-po');
  });

  test('lists the names found; choosing one scrolls to its next place', async ({ page, openPanel }) => {
    await page.goto(`${demo.ncj}/long.html`);
    const panel = await openPanel(page);
    const name = panel.getByRole('button', { name: /^GIZ/ });
    await expect(name).toContainText('1 keer');
    const place = page.getByText('We sluiten af met een middag over GIZ');
    await expect(place).not.toBeInViewport();
    await name.click();
    await expect(place).toBeInViewport();
  });

  test('leads each word of "why do I see this" to its places on the page, one after the other', async ({
    page,
    openPanel,
  }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    const shownOnPage = () => shownPlaces(page);
    const panel = await openPanel(page);
    const best = suggested(panel, 'element').first();
    await best.getByText('Waarom zie ik dit?').click();
    const word = best.getByRole('button', { name: 'gesprek', exact: true });
    await word.click();
    await expect.poll(shownOnPage).toMatchObject([{ text: 'gesprek' }]);
    const [first] = await shownOnPage();
    await word.click();
    await expect.poll(async () => (await shownOnPage())[0]?.top).toBeGreaterThan(first?.top ?? 0);
    await expect.poll(shownOnPage).toEqual([]);
  });

  test('leads a word to its place also in text of many screens without paragraphs', async ({
    page,
    openPanel,
  }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    await page.evaluate(() => {
      const main = document.querySelector('main');
      const text = main?.textContent ?? '';
      const far = document.createElement('div');
      for (let line = 0; line < 200; line += 1) far.append('nog een regel', document.createElement('br'));
      far.append(text);
      main?.replaceChildren(far);
    });
    const panel = await openPanel(page);
    const best = suggested(panel, 'element').first();
    await best.getByText('Waarom zie ik dit?').click();
    await best.getByRole('button', { name: 'gesprek', exact: true }).click();
    await expect.poll(() => shownPlaces(page)).toMatchObject([{ text: 'gesprek', isInWindow: true }]);
  });

  test('knows what has changed while it was closed', async ({ page, extension, openPanel }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    const before = await openPanel(page);
    await expect(stateOf(before)).toHaveAttribute('data-state', 'ready');
    await extension.closePanel(before, page);
    await page.evaluate(() => {
      document.title = 'Iets anders';
      document.querySelector('main')?.replaceChildren('VoorZorg');
    });
    const after = await openPanel(page);
    await expect(after.getByRole('heading', { level: 1 })).toHaveText('Iets anders');
    await expect(after.getByRole('button', { name: /^VoorZorg .* 1 keer/ })).toBeVisible();
  });

  test('follows the page when it goes on without loading', async ({ page, openPanel }) => {
    await page.goto(`${demo.ncj}/in-page.html`);
    const panel = await openPanel(page);
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'empty');
    await page.getByRole('button', { name: 'Jonge moeders' }).click();
    await expect(panel.getByRole('button', { name: 'VoorZorg programma 1 keer' })).toBeVisible();
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Jonge moeders');
  });

  test('follows the reader to another page and to another tab', async ({ page, context, openPanel }) => {
    await page.goto(`${demo.ncj}/route.html`);
    const panel = await openPanel(page);
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'empty');
    await page.goto(`${demo.zonmw}/voorzorg.html`);
    await expect(suggested(panel, 'project').first()).toHaveAttribute(
      'data-id',
      'voorzorg-in-het-sociale-domein',
    );
    const other = await context.newPage();
    await other.goto(demo.elsewhere);
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'unsupported');
    await page.bringToFront();
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'ready');
  });

  test('leaves the focus where it is when another page comes, in its header too', async ({
    page,
    openPanel,
  }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    const panel = await openPanel(page);
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'ready');
    await page.goto(demo.elsewhere);
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'unsupported');
    await expect(panel.locator(':focus')).toHaveCount(0);
    await panel.getByLabel('Je rol').focus();
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'ready');
    await expect(panel.getByLabel('Je rol')).toBeFocused();
  });

  test('keeps up with a page that never stops changing', async ({ page, openPanel }) => {
    await page.goto(`${demo.ncj}/ever-changing.html`);
    const panel = await openPanel(page);
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'ready');
  });
});

test.describe('the panel says honestly', () => {
  test('that nothing fits', async ({ page, openPanel }) => {
    await page.goto(`${demo.ncj}/route.html`);
    const panel = await openPanel(page);
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'empty');
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Niets gevonden dat past');
    await panel.getByRole('button', { name: 'Bekijk de elementen' }).click();
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Elementen');
  });

  test('that a page is not one of our sites', async ({ page, openPanel }) => {
    await page.goto(demo.elsewhere);
    const panel = await openPanel(page);
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'unsupported');
    await expect(panel.getByRole('main')).toContainText('leest alleen ncj.nl, zonmw.nl en de sites die je');
  });

  test('that it cannot read a PDF', async ({ page, openPanel }) => {
    await page.goto(`${demo.ncj}/folder.pdf`);
    const panel = await openPanel(page);
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Een pdf kunnen we niet lezen');
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'unsupported');
  });

  test('that the browser withholds our sites, and offers to ask for them', async ({
    page,
    extension,
    openPanel,
  }) => {
    await page.goto(demo.municipality);
    const panel = await openPanel(page);
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'unsupported');
    await extension.withholdSites();
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'no-access');
    await expect(panel.getByRole('button', { name: 'Toegang geven' })).toBeVisible();
  });
});

test.describe('from the panel', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
  });

  test('a reader goes to an element, to one of its projects, and back', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    const heading = panel.getByRole('heading', { level: 1 });
    await suggested(panel, 'element')
      .first()
      .getByRole('link', { name: /^Meer over/ })
      .click();
    await expect(heading).toHaveText('Effectieve communicatie');
    await expect(heading).toBeFocused();
    await suggested(panel, 'project').getByRole('link', { name: 'SOJ en GW' }).click();
    await expect(heading).toHaveText('SOJ en GW');
    await panel.getByRole('button', { name: 'Terug' }).click();
    await expect(heading).toHaveText('Effectieve communicatie');
    await panel.getByRole('button', { name: 'Terug' }).click();
    await expect(heading).toHaveText('Ziekteverzuim op school: samen op tijd in gesprek');
  });

  test('every tip says where it is from: itself, or the source of the record that it stands under', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    for (const view of ['page', 'element/betrokkenheid', 'element/schaalgrootte']) {
      await goTo(panel, `#/${view}`);
      await isDrawn(panel);
      const shown = await suggested(panel, 'tip').evaluateAll((items) =>
        items.map((item) => ({
          id: (item as HTMLElement).dataset['id'],
          text: item.textContent,
          record: item.closest('[data-kind="element"], main')?.textContent,
        })),
      );
      expect(shown.length).toBeGreaterThan(0);
      for (const { id, text, record } of shown) {
        const tip = tips.find((one) => one.id === id);
        if (!tip) throw new Error(`${id} is no tip`);
        const from = source(tip.citation.source);
        const said = tip.project ? project(tip.project).shortName : (from.viewOf ?? shortTitle(from));
        if (!text.includes(said)) expect(record, text).toContain(`Bron: ${from.title}`);
      }
    }
  });

  test('every address on the web opens in a tab of its own: the panel stays where it is', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    for (const view of ['element/effectieve-communicatie', 'project/mazl-po']) {
      await goTo(panel, `#/${view}`);
      await isDrawn(panel);
      const links = panel.getByRole('main').locator('a[href^="http"]');
      const source = links.filter({ hasText: /^Slim Samenwerken \(opent in een nieuw tabblad\)$/ });
      await expect(source).toHaveCount(1);
      for (const link of await links.all()) {
        await expect(link).toHaveAttribute('target', '_blank');
        await expect(link).toHaveAttribute('rel', /noopener noreferrer/);
      }
    }
  });

  test('the role is changed, speaks another message, and is remembered', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    const role = panel.getByLabel('Je rol');
    await expect(role).toHaveValue('professional');
    await role.selectOption('manager');
    await expect(suggested(panel, 'element').first()).toContainText(
      /Als manager kun je|Wat onderzoek en praktijk zagen|geen tips/,
    );
    await expect.poll(() => stored(panel, 'settings')).toMatchObject({ role: 'manager' });
    await panel.reload();
    await expect(role).toHaveValue('manager');
  });

  test('a reload keeps the view that was open', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await panel.getByRole('navigation').getByRole('button', { name: 'Projecten' }).click();
    await panel.getByRole('link', { name: 'CenA team' }).click();
    await panel.reload();
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('CenA team');
  });
});

test('a stored role that is no role gives the default, and no error', async ({ page, openPanel }) => {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
  const panel = await openPanel(page);
  await store(panel, { settings: { role: 'wethouder' } });
  await panel.reload();
  await expect(panel.getByLabel('Je rol')).toHaveValue('professional');
  await expect(stateOf(panel)).toHaveAttribute('data-state', 'ready');
});
