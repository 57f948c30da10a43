import { demo, expect, needs, test } from './fixtures.ts';
import { goTo, shown } from './in-the-panel.ts';
import { examples, openFile, openList, savedFile, store, stored, threeTips } from './own-work.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
});

test.describe('a file with the list', () => {
  test.describe('on disk', () => {
    needs('A file is saved');

    test('is saved, and brought back in a browser that has nothing', async ({ page, openPanel }) => {
      const panel = await openPanel(page);
      await openList(panel, examples);
      await expect(shown(panel, 'tip')).toHaveCount(2);
      const file = await savedFile(panel);
      expect(file).toMatchObject({
        format: 'slim-samenwerken',
        version: 1,
        list: examples.list,
        rounds: examples.reflections,
      });

      await store(panel, { list: [], reflections: [] });
      await expect(shown(panel, 'tip')).toHaveCount(0);
      await openFile(panel, JSON.stringify(file));
      await expect(panel.getByRole('status').filter({ hasText: 'toegevoegd' })).toHaveText(
        '2 dingen toegevoegd aan je lijst. 2 reflecties toegevoegd. 1 staat niet in deze versie van Slim Samenwerken. De tekst van toen is bewaard.',
      );
      expect(await stored(panel, 'list')).toEqual(examples.list);
      expect(await stored(panel, 'reflections')).toEqual(examples.reflections);
      await openFile(panel, JSON.stringify(file));
      await expect(panel.getByRole('status').filter({ hasText: 'kwam niets bij' })).toContainText(
        '4 had je al.',
      );
    });
  });

  test('that is only half there changes nothing, and the panel says what to do', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    await openList(panel, { list: threeTips });
    await openFile(panel, '{"format":"slim-samenwerken","version":1,"list":[{"id":"a"');
    await expect(panel.getByRole('alert')).toContainText('Er is niets veranderd.');
    await expect(panel.getByRole('alert')).toContainText('Het is niet heel');
    expect(await stored(panel, 'list')).toEqual(threeTips);
  });

  test('that brings notes to what was there already says so', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await openList(panel, { list: threeTips });
    await expect(shown(panel, 'tip')).toHaveCount(3);
    const list = threeTips.map((item, index) => ({ ...item, note: index === 0 ? 'Met school.' : '' }));
    await openFile(panel, JSON.stringify({ format: 'slim-samenwerken', version: 1, list }));
    const report = panel.getByRole('status').filter({ hasText: 'had je al' });
    await expect(report).toHaveText('3 had je al. Bij 1 daarvan staat nu ook de notitie uit het bestand.');
    await expect(shown(panel, 'tip').first()).toContainText('Met school.');
  });

  test('that is gone by the time it is read changes nothing, and the panel says what to do', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    await goTo(panel, '#/list');
    await expect(panel.getByRole('button', { name: 'Bestand openen' })).toBeVisible();
    await panel.evaluate(
      "File.prototype.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'))",
    );
    await openFile(panel, '{}');
    await expect(panel.getByRole('alert')).toContainText('Er is niets veranderd. Het is niet te lezen.');
  });

  test('that is too big is not even read', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await goTo(panel, '#/list');
    // Made in the panel: ten megabytes take long over the connection to the browser.
    await panel.locator('input[type="file"]').evaluate((input: HTMLInputElement) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([new Uint8Array(10_000_000)], 'slim-samenwerken.json'));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change'));
    });
    await expect(panel.getByRole('alert')).toContainText('Het is te groot.');
  });

  test('that is hostile shows its markup as text, and where it is wrong', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await goTo(panel, '#/list');
    const markup = '<img src=x onerror="document.title = 1"><a href="javascript:alert(1)">hier</a>';
    const list = [
      { id: 'a', kind: 'tip', text: markup, note: markup },
      { id: 'javascript:alert(1)', text: 'x' },
    ];
    await openFile(panel, JSON.stringify({ format: 'slim-samenwerken', version: 1, list }));
    await expect(shown(panel, 'tip')).toHaveCount(1);
    await expect(shown(panel, 'tip').locator('label')).toHaveText(markup);
    await expect(panel.locator('main img, main a[href^="javascript"]')).toHaveCount(0);
    await expect(panel.getByRole('alert')).toContainText(
      'lijst, nummer 2: het kenmerk ontbreekt of klopt niet',
    );
  });
});
