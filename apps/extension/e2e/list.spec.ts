import type { Page } from '@playwright/test';
import { demo, expect, needs, test } from './fixtures.ts';
import { goTo, shown } from './in-the-panel.ts';
import { examples, fillStorage, openList, store, stored, threeTips } from './own-work.ts';

const items = (panel: Page) => shown(panel, 'tip');
const texts = (panel: Page) => items(panel).locator('> label').allTextContents();
const KEEP = { name: 'Bewaren in mijn lijst' };

test.beforeEach(async ({ page }) => {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
});

test.describe('my list', () => {
  test('is empty at first, and says how something comes into it', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await panel.getByRole('navigation').getByRole('button', { name: 'Lijst' }).click();
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Mijn lijst');
    await expect(panel.getByRole('main')).toContainText('Kies de boekenlegger');
    await panel.getByRole('button', { name: 'Bekijk de elementen' }).click();
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Elementen');
  });

  test('keeps a tip and a question with where they stand, and lets them go again', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    const tip = items(panel).first();
    const text = await tip.locator('span').first().textContent();
    await tip.getByRole('button', KEEP).click();
    await expect(tip.getByRole('button', KEEP)).toHaveAttribute('aria-pressed', 'true');
    await goTo(panel, '#/element/effectieve-communicatie');
    const question = shown(panel, 'question').first();
    await question.getByRole('button', KEEP).click();
    await expect(question.getByRole('button', KEEP)).toHaveAttribute('aria-pressed', 'true');

    await goTo(panel, '#/list');
    await expect(items(panel)).toHaveCount(1);
    await expect(items(panel)).toContainText(text ?? '-');
    await expect(items(panel)).toContainText('Effectieve communicatie · Slim Samenwerken, Element 7');
    await expect(shown(panel, 'question')).toContainText('De Sterkste Schakels');

    await goTo(panel, '#/page');
    await tip.getByRole('button', KEEP).click();
    await expect(tip.getByRole('button', KEEP)).toHaveAttribute('aria-pressed', 'false');
    await goTo(panel, '#/list');
    await expect(items(panel)).toHaveCount(0);
  });

  test('keeps a project, a method, a practice and an element from their pages', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    for (const hash of ['project/mazl-po', 'method/spark', 'element/betrokkenheid']) {
      await goTo(panel, `#/${hash}`);
      const keep = panel.getByRole('main').getByRole('button', KEEP).last();
      await keep.click();
      await expect(keep).toHaveAttribute('aria-pressed', 'true');
    }
    await goTo(panel, '#/list');
    await expect(panel.getByRole('checkbox')).toHaveCount(3);
  });

  test('stores a note as it is typed, and a tick', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await openList(panel, { list: threeTips });
    await panel.getByRole('checkbox').nth(1).click();
    await expect(panel.getByRole('main')).toContainText('1 van 3 gedaan');
    await items(panel).first().getByRole('button', { name: 'Meer' }).click();
    await panel.getByLabel('Notitie').pressSequentially('Met school <b>bespreken</b>');
    await expect
      .poll(() => stored(panel, 'list'))
      .toMatchObject([{ note: 'Met school <b>bespreken</b>' }, { done: true }, {}]);
    await panel.reload();
    await expect(items(panel).first()).toContainText('Met school <b>bespreken</b>');
    await expect(panel.getByRole('checkbox').nth(1)).toBeChecked();
  });

  test('is ordered, changed and cleared by keyboard alone; what happened is said', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    await openList(panel, { list: threeTips });
    await expect(items(panel)).toHaveCount(3);
    const [first = '', second = '', third = ''] = await texts(panel);
    const focused = panel.locator(':focus');
    const tabTo = async (name: string) => {
      for (let step = 0; step < 40; step++) {
        await panel.keyboard.press('Tab');
        if ((await focused.evaluate((at) => at.textContent || at.id)) === name) return;
      }
      throw new Error(`Tab does not reach ${name}`);
    };
    await tabTo('kept-vertel-wat-je-kunt-en-hoe-je-werkt');
    await panel.keyboard.press('Space');
    await expect(focused).toBeChecked();
    await tabTo('Meer');
    await panel.keyboard.press('Enter');
    await expect(focused).toHaveAttribute('aria-expanded', 'true');

    await tabTo('Omhoog');
    await panel.keyboard.press('Enter');
    await expect.poll(() => texts(panel)).toEqual([second, first, third]);
    await expect(panel.getByRole('status').filter({ hasText: 'plaats' })).toHaveText('Nu op plaats 1 van 3.');
    await expect(focused).toHaveText('Omhoog');
    await expect(focused).toHaveAttribute('aria-disabled', 'true');
    await tabTo('Omlaag');
    await panel.keyboard.press('Enter');
    await panel.keyboard.press('Enter');
    await expect.poll(() => texts(panel)).toEqual([first, third, second]);
    await expect(focused).toHaveText('Omlaag');

    await tabTo('Weghalen');
    await panel.keyboard.press('Enter');
    await expect.poll(() => texts(panel)).toEqual([first, third]);
    await expect(focused).toHaveText('Terugzetten');
    await panel.keyboard.press('Enter');
    await expect.poll(() => texts(panel)).toEqual([first, third, second]);
    await expect(focused).toHaveAttribute('id', 'kept-vertel-wat-je-kunt-en-hoe-je-werkt');
    await expect(focused).toBeChecked();
  });

  test('still reads what this version does not have', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await openList(panel, examples);
    await expect(items(panel).nth(1)).toContainText('Vraag ouders wie zij erbij willen hebben.');
    await expect(items(panel).nth(1)).toContainText('Slim Samenwerken, Tips, 2027 (niet in deze versie)');
  });

  test('loses nothing that two windows change at once', async ({ page, context, openPanel }) => {
    const panel = await openPanel(page);
    await openList(panel, { list: threeTips });
    const other = await context.newPage();
    await other.goto(panel.url());
    const [mine, theirs] = [panel, other].map((window) => window.getByRole('checkbox'));
    if (!mine || !theirs) throw new Error('no window');
    await expect(theirs).toHaveCount(3);
    await Promise.all([
      mine.nth(0).click(),
      theirs.nth(1).click(),
      panel.evaluate("document.getElementById('kept-vraag-de-ander-om-zijn-vakkennis').click()"),
    ]);
    for (const window of [panel, other])
      await expect(window.getByRole('main')).toContainText('3 van 3 gedaan');
  });

  test('keeps both notes that two windows write at once, and shows them in both', async ({
    page,
    context,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    await openList(panel, { list: threeTips });
    const other = await context.newPage();
    await other.goto(panel.url());
    const notes = [panel, other].map((window) => window.getByLabel('Notitie'));
    for (const window of [panel, other])
      await items(window).first().getByRole('button', { name: 'Meer' }).click();
    const both = /^(?=.*Met school)(?=.*Met ouders)/s;
    // At once: nobody can store before both have typed.
    await panel.evaluate(
      `new Promise((held) => void navigator.locks.request('list', () => {
        held();
        return new Promise((done) => { window.goOn = done; });
      }))`,
    );
    await Promise.all(notes.map((note, index) => note.fill(['Met school', 'Met ouders'][index] ?? '')));
    await panel.evaluate('window.goOn()');
    for (const note of notes) await expect(note).toHaveValue(both);
    // In turns: each goes on from what the other wrote.
    for (const [dots, note] of [...notes, ...notes].entries()) {
      await note.press('ControlOrMeta+End');
      await note.pressSequentially('.');
      for (const shown of notes) await expect(shown).toHaveValue(new RegExp(`[^.]\\.{${dots + 1}}$`));
    }
    const note = await notes[0]?.inputValue();
    await expect.poll(() => stored(panel, 'list')).toMatchObject([{ note }, {}, {}]);
  });

  test.describe('with storage that is full', () => {
    needs('Storage can be full');

    test('says so when the browser cannot store any more, and keeps what is typed in sight', async ({
      page,
      openPanel,
    }) => {
      const panel = await openPanel(page);
      await store(panel, { list: threeTips });
      await fillStorage(panel, 700);
      await goTo(panel, '#/list');
      await items(panel).first().getByRole('button', { name: 'Meer' }).click();
      await panel.getByLabel('Notitie').fill('x'.repeat(3000));
      await expect(panel.getByRole('alert')).toContainText('Je laatste wijziging is niet bewaard.');
      await expect(panel.getByLabel('Notitie')).toHaveValue('x'.repeat(3000));
      await panel.getByLabel('Notitie').fill('kort');
      await expect(panel.getByRole('alert')).toHaveCount(0);
    });

    test('stores what was typed once there is room again, wherever the reader is by then', async ({
      page,
      openPanel,
    }) => {
      const panel = await openPanel(page);
      await store(panel, { list: threeTips });
      await fillStorage(panel, 700);
      await goTo(panel, '#/round/5d8f3f1c-8a4e-4f6b-b6f5-2f3c1f7f6a22');
      await panel.getByLabel('Afspraken').fill('a'.repeat(1000));
      await expect(panel.getByRole('alert')).toContainText('Je laatste wijziging is niet bewaard.');
      await goTo(panel, '#/list');
      await items(panel).first().getByRole('button', { name: 'Meer' }).click();
      await panel.getByLabel('Notitie').fill('n'.repeat(1000));
      // Once that was tried, there is room again, of which the panel hears nothing.
      await panel.evaluate("navigator.locks.request('list', () => {})");
      await panel.evaluate("chrome.storage.local.set({ full: '' })");
      await expect(panel.getByRole('alert')).toContainText('Je laatste wijziging is niet bewaard.');
      await items(panel).last().getByRole('button', { name: 'Meer' }).click();
      await items(panel).last().getByRole('button', { name: 'Weghalen' }).click();
      await expect(panel.getByRole('alert')).toHaveCount(0);
      expect(await stored(panel, 'list')).toMatchObject([{ note: 'n'.repeat(1000) }, {}]);
      expect(await stored(panel, 'reflections')).toMatchObject([{ agreed: 'a'.repeat(1000) }]);
    });

    test('stores nothing more of what was thrown away', async ({ page, openPanel }) => {
      const panel = await openPanel(page);
      const [round] = examples.reflections;
      await store(panel, { reflections: [round] });
      await fillStorage(panel, 2000);
      await goTo(panel, `#/round/${round?.id}`);
      await panel.getByLabel('Afspraken').fill('a'.repeat(3000));
      await expect(panel.getByRole('alert')).toContainText('Je laatste wijziging is niet bewaard.');
      await panel.getByRole('button', { name: 'Weggooien' }).click();
      await panel.getByRole('button', { name: 'Ja, weggooien' }).click();
      await expect(panel.getByRole('alert')).toHaveCount(0);
      expect(await stored(panel, 'reflections')).toEqual([]);
    });
  });

  test.describe('in a tab', () => {
    needs('A page of the extension opens in a tab of its own');

    test('is printed from a clean page of its own', async ({ page, context, openPanel }) => {
      const panel = await openPanel(page);
      await openList(panel, examples);
      const opened = context.waitForEvent('page');
      await panel.getByRole('link', { name: 'Afdrukken' }).click();
      const printed = await opened;
      await expect(printed.getByRole('heading', { level: 1 })).toHaveText('Mijn lijst');
      await expect(printed.getByRole('listitem')).toHaveCount(2);
      await expect(printed.getByRole('listitem').first()).toContainText('Bespreken met het wijkteam.');
      await expect(printed.getByRole('main')).toContainText('Slim Samenwerken (pdf): https://assets.ncj.nl/');
      await printed.emulateMedia({ media: 'print' });
      await expect(printed.getByRole('button')).toHaveCount(0);
      // A container of a size is one piece to a printer, which cuts through its lines.
      await expect(printed.locator('html')).toHaveCSS('container-type', 'normal');
    });
  });
});
