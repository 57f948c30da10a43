import type { Page } from '@playwright/test';
import { methods } from '@slim-samenwerken/content';
import { demo, expect, test } from './fixtures.ts';
import { goTo, shown } from './in-the-panel.ts';
import { openList, threeTips } from './own-work.ts';

/** What was copied, as a reader finds out: by pasting it. */
async function pasted(panel: Page): Promise<string> {
  await expect(panel.getByRole('status').filter({ hasText: 'Gekopieerd' })).toHaveCount(1);
  await goTo(panel, '#/report/page');
  const field = panel.getByLabel('Wat klopt er niet?', { exact: true });
  await field.fill('');
  await field.press('Control+V');
  await expect(field).not.toHaveValue('');
  return field.inputValue();
}

test.beforeEach(async ({ page }) => {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
});

test.describe('sharing', () => {
  test('a record copies its text with the source, and its address', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await goTo(panel, '#/project/mazl-po');
    await panel.getByRole('button', { name: 'Kopiëren', exact: true }).click();
    const text = await pasted(panel);
    expect(text).toContain('M@ZL op de basisschool: ');
    expect(text).toContain('Bron: Slim Samenwerken, Project 7, 2021');
    expect(text).toContain('M@ZL bij het NCJ: https://www.ncj.nl/mazl/');
    await goTo(panel, '#/project/mazl-po');
    await panel.getByRole('button', { name: 'Link kopiëren' }).click();
    expect(await pasted(panel)).toBe('M@ZL bij het NCJ: https://www.ncj.nl/mazl/');
  });

  test('offers no address where none is known that lasts', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    // Its source is a yearly report of which nobody gave us the address.
    const unaddressed = methods.find(
      ({ links, citation }) => links.length === 0 && citation.source === 'ncj-jaarverslag-2020',
    );
    await goTo(panel, `#/method/${unaddressed?.id}`);
    await expect(panel.getByRole('button', { name: 'Kopiëren', exact: true })).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Link kopiëren' })).toHaveCount(0);
  });

  test('the list copies as text, with ticks, notes and sources', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    const [first, ...others] = threeTips;
    await openList(panel, { list: [{ ...first, done: true, note: 'Eerst bellen.\nDan langs.' }, ...others] });
    await panel.getByRole('button', { name: 'Lijst kopiëren' }).click();
    const text = await pasted(panel);
    expect(text).toMatch(/^Mijn lijst uit Slim Samenwerken, \d+ \p{L}+ \d{4}\n\n\[x\] Spreek per kind/u);
    expect(text).toContain(
      '\n    Notitie: Eerst bellen.\n    Dan langs.\n    Bron: Slim Samenwerken, Element 4',
    );
    expect(text).toContain('\n\n[ ] Vertel elkaar');
  });

  test('says that it is copied each time, and only of what would be copied now', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    await openList(panel, { list: threeTips });
    const copy = panel.getByRole('button', { name: 'Lijst kopiëren' });
    const copied = panel.getByRole('button', { name: 'Gekopieerd' });
    await copy.click();
    await expect(copied).toBeVisible();
    await panel.evaluate(`{
      window.said = [];
      for (const status of document.querySelectorAll('main [role="status"]'))
        new MutationObserver(() => window.said.push(status.textContent))
          .observe(status, { childList: true, characterData: true, subtree: true });
    }`);
    await copied.click();
    await expect.poll(() => panel.evaluate<string[]>('window.said')).toEqual(['', 'Gekopieerd']);
    await expect(copied).toBeVisible();
    await panel.getByRole('checkbox').first().click();
    await expect(copy).toBeVisible();
    await expect(panel.getByRole('status').filter({ hasText: 'Gekopieerd' })).toHaveCount(0);
  });

  test('the next record begins anew: nothing of it is copied or open', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await goTo(panel, '#/element/effectieve-communicatie');
    await panel.getByRole('button', { name: 'Kopiëren', exact: true }).click();
    await expect(panel.getByRole('button', { name: 'Gekopieerd' })).toBeVisible();
    const managers = panel.locator('details').filter({ hasText: 'Managers' }).last();
    await managers.locator('summary').first().click();
    await expect(managers).toHaveAttribute('open');
    await goTo(panel, '#/element/betrokkenheid');
    await expect(panel.getByRole('heading', { level: 1 })).toContainText('Betrokkenheid');
    await expect(panel.getByRole('button', { name: 'Gekopieerd' })).toHaveCount(0);
    await expect(managers).not.toHaveAttribute('open');
  });

  test('shows the text when the browser refuses to copy', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await panel.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))");
    await goTo(panel, '#/project/mazl-po');
    await panel.getByRole('button', { name: 'Kopiëren', exact: true }).click();
    await expect(panel.getByLabel('Je browser laat ons niet kopiëren.')).toHaveValue(
      /M@ZL op de basisschool/,
    );
  });

  test('a mail holds the tip and its source, and nothing of the page', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await goTo(panel, '#/project/mazl-po');
    const href = (await panel.getByRole('link', { name: 'Mailen' }).getAttribute('href')) ?? '';
    const address = new URL(href);
    expect(address.protocol).toBe('mailto:');
    expect(address.pathname).toBe('');
    expect(address.searchParams.get('subject')).toBe('Slim Samenwerken: M@ZL op de basisschool');
    expect(address.searchParams.get('body')).toContain('\r\nBron: Slim Samenwerken, Project 7, 2021');
    expect(href).not.toContain('+');
    expect(decodeURIComponent(href)).not.toContain('ziekteverzuim.html');
  });
});

test.describe('"Klopt dit niet?"', () => {
  test('gives a text with the record, the edition and the version, and no word of the page', async ({
    page,
    openPanel,
    requests,
  }) => {
    const before = requests().length;
    const panel = await openPanel(page);
    await goTo(panel, '#/element/betrokkenheid');
    await expect(panel.getByRole('heading', { level: 1 })).toContainText('Betrokkenheid');
    await panel.getByRole('link', { name: 'Klopt dit niet?' }).click();
    await panel.getByLabel('Wat klopt er niet?', { exact: true }).fill('De naam is veranderd.');
    const preview = panel.getByLabel('Dit kopieer je');
    await expect(preview).toHaveValue(/Onderdeel: betrokkenheid\n/);
    await expect(preview).toHaveValue(/Inhoud van: \d{4}-\d\d-\d\d\nVersie van de extensie: \d+\.\d+\.\d+\n/);
    await expect(preview).toHaveValue(/De naam is veranderd\.$/);
    await expect(preview).not.toHaveValue(/ncj\.nl|Ziekteverzuim op school/);
    await expect(panel.getByRole('main')).toContainText('Amsterdam UMC, NCJ, Pharos, TNO');
    await panel.getByRole('button', { name: 'Tekst kopiëren' }).click();
    expect(await pasted(panel)).toContain('De naam is veranderd.');
    // The page itself was there before; its icon and style sheet may come late on a busy machine.
    const others = requests()
      .slice(before)
      .filter(({ path }) => !['/style.css', '/favicon.ico'].includes(path));
    expect(others).toEqual([]);
  });

  test('is there for one tip in the list', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await openList(panel, { list: threeTips });
    await shown(panel, 'tip').first().getByRole('button', { name: 'Meer' }).click();
    await panel.getByRole('main').getByRole('link', { name: 'Klopt dit niet?' }).click();
    await expect(panel.getByLabel('Dit kopieer je')).toHaveValue(
      /Onderdeel: spreek-per-gezin-af-wie-wat-doet\n/,
    );
  });
});
