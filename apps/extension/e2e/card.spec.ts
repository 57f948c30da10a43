import { demo, expect, needs, test } from './fixtures.ts';
import { boxOfMark, cardOf, markedTexts, pass, restOn } from './on-the-page.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
  await expect.poll(() => markedTexts(page)).not.toEqual([]);
});

test.describe('the card', () => {
  test('opens on a name that the pointer rests on, and says what it is and what it asks of my role', async ({
    page,
  }) => {
    await restOn(page, 'GIZ');
    const card = cardOf(page);
    await expect(card).toBeVisible();
    await expect(card).toHaveAccessibleName('GIZ');
    await expect(card).toContainText('methode');
    await expect(card).toContainText('Voor jou als professional');
    await expect(card).toContainText('Vaardigheden en attitudes');
    await expect(card).toContainText('Slim Samenwerken, 2021');
  });

  test('opens in the middle of a name that is cut by tags', async ({ page }) => {
    await page.evaluate(() => {
      const text = document.querySelector('main p');
      if (text) text.innerHTML = 'De <strong>Sterkste</strong> Schakels';
    });
    await expect.poll(() => markedTexts(page)).toContain('De Sterkste Schakels');
    await page.getByText('Sterkste', { exact: true }).hover();
    await expect(cardOf(page)).toHaveAccessibleName('De Sterkste Schakels');
  });

  test('does not open when the pointer leaves the window in the moment in which it comes', async ({
    page,
  }) => {
    const { x, y, width, height } = await boxOfMark(page, 'GIZ');
    const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true };
    const comes = (andLeaves: boolean) =>
      page.evaluate(
        ([init, leaves]) => {
          document.body.dispatchEvent(new PointerEvent('pointermove', init));
          if (leaves) document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
        },
        [at, andLeaves] as const,
      );
    await comes(true);
    await pass(page, 1000);
    await expect(cardOf(page)).toHaveCount(0);
    await comes(false);
    await expect(cardOf(page)).toHaveAccessibleName('GIZ');
  });

  test('does not open when the pointer only passes by', async ({ page }) => {
    await restOn(page, 'GIZ');
    await page.mouse.move(2, 2);
    await restOn(page, 'M@ZL');
    await expect(cardOf(page)).toHaveAccessibleName('M@ZL');
  });

  test('stays while the pointer goes into it, and goes when it leaves', async ({ page }) => {
    await restOn(page, 'GIZ');
    const box = await cardOf(page).boundingBox();
    if (!box) throw new Error('no card');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
    await expect(cardOf(page)).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(page.locator('slim-samenwerken-card')).toHaveCount(0);
  });

  test('closes by Esc without moving the pointer, stays closed, and leaves nothing in the page', async ({
    page,
  }) => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await restOn(page, 'GIZ');
    await expect(cardOf(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('slim-samenwerken-card')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('closes by its own button', async ({ page }) => {
    await restOn(page, 'GIZ');
    await cardOf(page).getByRole('button', { name: 'Sluiten' }).click();
    await expect(page.locator('slim-samenwerken-card')).toHaveCount(0);
  });

  test.describe('where a click can open the panel', () => {
    needs('A click in a page opens the panel');

    test('opens it at its record', async ({ page, extension }) => {
      await restOn(page, 'GIZ');
      const more = cardOf(page).getByRole('button', { name: 'Meer in het zijpaneel' });
      const panel = await extension.panelOpenedBy(() => more.click());
      await expect(panel.getByRole('heading', { level: 1 })).toHaveText('GIZ');
      await expect(page.locator('slim-samenwerken-card')).toHaveCount(0);
    });

    test('leads to an element in it', async ({ page, extension }) => {
      await restOn(page, 'GIZ');
      const element = cardOf(page).getByRole('button', { name: 'Vaardigheden en attitudes' });
      const panel = await extension.panelOpenedBy(() => element.click());
      await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Vaardigheden en attitudes');
    });
  });

  test.describe('where no click can open the panel', () => {
    needs('The card holds the tips, and says how the panel is opened');

    test('holds the tips itself, until the panel is open', async ({ page, extension }) => {
      await restOn(page, 'GIZ');
      const card = cardOf(page);
      const more = card.getByRole('button', { name: 'Meer in het zijpaneel' });
      await expect(card).toContainText('Dit kun je doen');
      await expect(card).toContainText('Open het zijpaneel met de knop');
      await expect(card.getByRole('button', { name: 'Vaardigheden en attitudes' })).toHaveCount(0);
      await expect(more).toHaveCount(0);
      const panel = await extension.panelOpenedBy(() => extension.pressShortcut('_execute_action'));
      await page.mouse.move(2, 2);
      await expect(card).toHaveCount(0);
      await restOn(page, 'GIZ');
      await more.click();
      await expect(panel.getByRole('heading', { level: 1 })).toHaveText('GIZ');
    });
  });

  test('leads to the page of the record on the web', async ({ page }) => {
    await restOn(page, 'GIZ');
    const link = cardOf(page).getByRole('link', { name: 'GIZ bij het NCJ' });
    await expect(link).toHaveAttribute('href', 'https://www.ncj.nl/GIZ');
    await expect(link).toHaveAttribute('rel', 'external noopener noreferrer');
  });

  test('asks whether a name that has more meanings was meant otherwise', async ({ page }) => {
    await restOn(page, 'GIZ');
    await expect(cardOf(page)).toContainText('Bedoelde je iets anders?');
    await expect(cardOf(page).getByRole('button', { name: 'Niet meer voor GIZ' })).toBeVisible();
    await cardOf(page).getByRole('button', { name: 'GIZ-methodiek' }).click();
    await expect(cardOf(page)).toHaveAccessibleName('GIZ-methodiek');
  });

  test('goes with an update of the extension, and comes again from the new copy only', async ({
    page,
    extension,
  }) => {
    await restOn(page, 'GIZ');
    await expect(cardOf(page)).toBeVisible();
    await extension.reload();
    await expect(cardOf(page)).toHaveCount(0);
    await expect.poll(() => markedTexts(page)).not.toEqual([]);
    await page.mouse.move(2, 2);
    await restOn(page, 'GIZ');
    await expect(cardOf(page)).toHaveCount(1);
  });

  test('stays open while the page goes on changing around its name', async ({ page }) => {
    await restOn(page, 'GIZ');
    await expect(cardOf(page)).toBeVisible();
    await page.evaluate(() => document.querySelector('main')?.append('Er komt tekst bij: de SPARK-methode.'));
    await expect.poll(() => markedTexts(page)).toContain('SPARK-methode');
    const { x, y, width, height } = await boxOfMark(page, 'GIZ');
    await page.mouse.move(x + width / 2 + 2, y + height / 2);
    // Longer than the card would take to go.
    await expect(cardOf(page)).toBeVisible();
    await page.mouse.move(x + width / 2 - 2, y + height / 2);
    await page.waitForFunction(
      (start) => performance.now() - start > 600,
      await page.evaluate(() => performance.now()),
    );
    await expect(cardOf(page)).toBeVisible();
  });

  test('speaks to the role that is chosen in the panel', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await panel.getByLabel('Je rol').selectOption('municipality');
    await restOn(page, 'GIZ');
    await expect(cardOf(page)).toContainText('Voor jou bij de gemeente');
  });
});
