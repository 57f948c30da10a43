import { demo, expect, test } from './fixtures.ts';
import { stateOf, title } from './in-the-panel.ts';
import { markedTexts } from './on-the-page.ts';

test('a page outside our sites is read once, when the reader asks for it, and no longer than that', async ({
  page,
  openPanel,
  browserName,
}) => {
  await page.goto(`${demo.municipality}/`);
  const panel = await openPanel(page);
  await expect(title(panel)).toHaveText('Werk je voor de gemeente Zeist?');
  expect(await markedTexts(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Lees deze pagina één keer' }).click();
  await expect(stateOf(panel)).toHaveAttribute('data-state', 'ready');
  await expect(title(panel)).toBeFocused();
  await expect(panel.getByText('Gemeente Zeist · GGD regio Utrecht')).toBeVisible();
  await expect.poll(() => markedTexts(page)).toEqual(['GIZ', 'Stevig Ouderschap']);
  await page.reload();
  // Chromium still tells whose site it is until the reader leaves it; Firefox takes a page that is loaded again for a new one.
  await expect(title(panel)).toHaveText(
    browserName === 'firefox' ? 'Deze pagina lezen we niet' : 'Werk je voor de gemeente Zeist?',
  );
  expect(await markedTexts(page)).toEqual([]);
  await page.goto(`${demo.elsewhere}/`);
  await expect(title(panel)).toHaveText('Deze pagina lezen we niet');
  await expect(panel.getByRole('button', { name: 'Lees deze pagina één keer' })).toHaveCount(0);
});

test('a page that the open panel does not know is known by a press on the toolbar button; the next press closes the panel', async ({
  page,
  extension,
  openPanel,
}) => {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
  const panel = await openPanel(page);
  await expect(stateOf(panel)).toHaveAttribute('data-state', 'ready');
  await page.goto(`${demo.municipality}/`);
  await expect(panel.getByText('Klik dan op de knop van Slim Samenwerken')).toBeVisible();
  await extension.pressToolbarButton(page);
  await expect(panel.getByRole('button', { name: 'Zeist toevoegen' })).toBeVisible();
  await extension.closePanel(panel, page);
});
