import { elements, methods, practices, projects, terms } from '@slim-samenwerken/content';
import { demo, expect, test } from './fixtures.ts';
import { goTo, shown, title } from './in-the-panel.ts';

test.describe('without looking at the page', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(demo.elsewhere);
  });

  test('every record has its page, under its own name', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await expect(title(panel)).toBeVisible();
    const records = [
      ...[...elements, ...methods, ...practices, ...terms].map(({ kind, id, name }) => ({ kind, id, name })),
      ...projects.map(({ kind, id, shortName }) => ({ kind, id, name: shortName })),
    ];
    // In the panel itself: hundreds of trips there and back would take a minute. A page that is the first of
    // its kind waits for the content of that kind, so each gets a second of frames.
    const wrong = await panel.evaluate(async (all) => {
      const found: string[] = [];
      for (const { kind, id, name } of all) {
        location.hash = `#/${kind}/${id}`;
        let heading: string | null | undefined;
        for (let frames = 0; frames < 60 && heading !== name; frames++) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          heading = document.querySelector('h1')?.textContent;
        }
        if (heading !== name) found.push(`${id}: ${heading}`);
      }
      return found;
    }, records);
    expect(wrong).toEqual([]);
  });

  test('the elements of my role come first, as in the booklet', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await goTo(panel, '#/elements');
    const mine = (role: string) =>
      expect(panel.getByRole('region', { name: role }).getByRole('heading', { level: 3 }));
    await mine('Voor jou als professional').toHaveText([
      'Gezamenlijke visie en doelen',
      'Rollen en verantwoordelijkheden',
      'Leiderschap en management',
      'Effectieve communicatie',
      'Delen van informatie',
      'Vaardigheden en attitudes',
    ]);
    await panel.getByLabel('Je rol').selectOption('municipality');
    await mine('Voor jou bij de gemeente').toHaveText([
      'Gezamenlijke visie en doelen',
      'Delen van informatie',
    ]);
    await expect(shown(panel, 'element')).toHaveCount(elements.length);
  });

  test('an element shows what others can do one click away', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await goTo(panel, '#/element/effectieve-communicatie');
    const others = panel.getByRole('region', { name: 'Wat anderen kunnen doen' });
    const tip = others.getByText('Als manager kun je:');
    await expect(tip).toBeHidden();
    await others.getByText('Managers').click();
    await expect(tip).toBeVisible();
  });

  test('the lists lie beside each other; a letter leads to its names', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await panel.getByRole('navigation').getByRole('button', { name: 'Projecten' }).click();
    await expect(shown(panel, 'project')).toHaveCount(projects.length);
    await panel.getByRole('link', { name: 'Methodes' }).click();
    await expect(shown(panel, 'method')).toHaveCount(methods.length);
    await panel.getByRole('button', { name: 'V', exact: true }).click();
    const letter = panel.getByRole('heading', { name: 'V', exact: true });
    await expect(letter).toBeFocused();
    await expect(letter).toBeInViewport();
    await panel.getByRole('link', { name: 'Voorbeelden' }).click();
    await expect(shown(panel, 'practice')).toHaveCount(practices.length);
    await panel.getByRole('link', { name: 'Begrippen' }).click();
    await panel.getByRole('link', { name: 'azc', exact: true }).click();
    await expect(title(panel)).toHaveText('azc');
  });

  test('the matrix is one table, of which each cell has its project and its element', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    await goTo(panel, '#/matrix');
    const table = panel.getByRole('table');
    await expect(table).toHaveAccessibleName(/Voor professionals/);
    await expect(table.getByRole('columnheader')).toHaveCount(projects.length);
    await expect(table.getByRole('columnheader').nth(6)).toHaveAccessibleName(
      'project 7: M@ZL op de basisschool',
    );
    const cells = table.locator('td');
    await expect(cells).toHaveCount(projects.length * elements.length);
    const marked = expect(table.locator('.slim-matrix__mark--sure'));
    await marked.toHaveCount(26);
    await panel.getByLabel('Voor wie').selectOption('Gemeenten');
    await expect(table).toHaveAccessibleName(/Voor gemeenten/);
    await marked.toHaveCount(14);
    const row = await table.evaluate((element: HTMLTableElement) => {
      const cell = element.querySelector<HTMLTableCellElement>('td:has(.slim-matrix__mark--sure)');
      return cell?.headers.split(' ').map((id) => document.getElementById(id)?.textContent);
    });
    expect(row).toEqual(['Gezamenlijke visie en doelen', '1project 1: CenA team']);
  });

  test('for whom the matrix is, is chosen by keyboard without losing the way', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    await goTo(panel, '#/matrix');
    const whose = panel.getByLabel('Voor wie');
    await whose.focus();
    await panel.keyboard.press('ArrowDown');
    await expect(panel.getByRole('table')).toHaveAccessibleName(/Voor managers/);
    await expect(whose).toBeFocused();
    await panel.keyboard.press('ArrowDown');
    await expect(panel.getByRole('table')).toHaveAccessibleName(/Voor gemeenten/);
    await expect(whose).toBeFocused();
  });
});
