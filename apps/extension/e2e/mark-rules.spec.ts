import { expect, test } from './fixtures.ts';
import { markedTexts } from './on-the-page.ts';
import { write } from './write-page.ts';

test.describe('which names are marked', () => {
  test('the first in each section', async ({ page }) => {
    await write(
      page,
      '<h2>Eerst</h2><p>M@ZL en VoorZorg, en nog eens M@ZL.</p><p>M@ZL</p><h3>Dan</h3><p>M@ZL of MAZL</p>',
    );
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'VoorZorg', 'M@ZL']);
  });

  for (const [what, html] of [
    ['a menu', '<nav>VoorZorg</nav><div role="menu">VoorZorg</div>'],
    ['a footer', '<footer>VoorZorg</footer><div role="contentinfo">VoorZorg</div>'],
    [
      'an input or a button',
      '<button>VoorZorg</button><textarea>VoorZorg</textarea><select><option>VoorZorg</select>',
    ],
    ['text that can be edited', '<div contenteditable><p>VoorZorg</p></div>'],
    ['code', '<pre>VoorZorg</pre><p><code>VoorZorg</code></p>'],
    [
      'hidden text',
      '<p hidden>VoorZorg</p><details><p>VoorZorg</p></details><p aria-hidden="true">VoorZorg</p>',
    ],
    ['SVG and MathML', '<svg><text>VoorZorg</text></svg><math><mtext>VoorZorg</mtext></math>'],
    ['our own card', '<slim-samenwerken-card>VoorZorg</slim-samenwerken-card>'],
    ['a frame of another site', '<iframe srcdoc="VoorZorg" sandbox></iframe>'],
  ] as const)
    test(`none in ${what}`, async ({ page }) => {
      await write(page, `${html}<p>De Sterkste Schakels</p>`);
      await expect.poll(() => markedTexts(page)).toEqual(['De Sterkste Schakels']);
    });

  for (const [what, html] of [
    ['after words that cannot be seen', '<p><span hidden>Methode: </span>VoorZorg</p>'],
    ['and not in a part of a sentence that cannot be seen', '<p>VoorZorg<span hidden> en M@ZL</span></p>'],
  ] as const)
    test(`one ${what}`, async ({ page }) => {
      await write(page, `${html}<p>De Sterkste Schakels</p>`);
      await expect.poll(() => markedTexts(page)).toEqual(['VoorZorg', 'De Sterkste Schakels']);
    });

  test('one in an element that has no box of its own, which the panel reads too', async ({
    page,
    openPanel,
  }) => {
    await write(page, '<p>De Sterkste Schakels</p><div id="box"></div>');
    await page.locator('#box').evaluate((box: HTMLElement) => {
      box.style.display = 'contents';
      box.innerHTML = 'VoorZorg <p>Signaleren en vroeg verwijzen met je partners.</p>';
    });
    await expect.poll(() => markedTexts(page)).toEqual(['De Sterkste Schakels', 'VoorZorg']);
    // That is a project which the panel only knows by the text of the page.
    const panel = await openPanel(page);
    await expect(panel.locator('main [data-id="voorzorg-in-het-sociale-domein"]').first()).toBeVisible();
  });

  test('one that stands right in an open shadow tree, which the panel reads too', async ({
    page,
    openPanel,
  }) => {
    await write(page, '<p>De Sterkste Schakels</p><x-host></x-host>');
    await page.evaluate(() => {
      const shadow = document.querySelector('x-host')?.attachShadow({ mode: 'open' });
      shadow?.append('VoorZorg');
      // What is attached to an element that was read is seen when something around it changes.
      document.querySelector('main')?.append('Meer');
    });
    await expect.poll(() => markedTexts(page)).toEqual(['De Sterkste Schakels', 'VoorZorg']);
    const panel = await openPanel(page);
    await expect(panel.locator('main [data-id="voorzorg-in-het-sociale-domein"]').first()).toBeVisible();
  });

  test('one that runs across tags is one mark', async ({ page }) => {
    await write(page, '<p>Het <b>Stevig</b> <i>Ouder</i>schap, M<wbr>@ZL en Voor&shy;Zorg</p>');
    await expect.poll(() => markedTexts(page)).toEqual(['Stevig Ouderschap', 'M@ZL', 'Voor\u00adZorg']);
  });

  test('no name runs from one block into the next', async ({ page }) => {
    await write(page, '<p>Stevig</p><p>Ouderschap</p><div>Stevig<p>Ouderschap</p></div><p>VoorZorg</p>');
    await expect.poll(() => markedTexts(page)).toEqual(['VoorZorg']);
  });
});

test.describe('shadow trees', () => {
  test('open ones are read and followed, closed ones are not', async ({ page }) => {
    await write(page, '<p>M@ZL</p><x-open></x-open><x-closed></x-closed>');
    await page.evaluate(() => {
      const host = document.createElement('x-host');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p id="text">VoorZorg</p>';
      const closed = document.createElement('x-host');
      closed.attachShadow({ mode: 'closed' }).innerHTML = '<p>SPARK-methode</p>';
      document.querySelector('main')?.append(host, closed);
    });
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'VoorZorg']);
    await page.evaluate(() => {
      const text = document.querySelector('x-host')?.shadowRoot?.querySelector('#text');
      if (text) text.textContent = 'Stevig Ouderschap';
    });
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'Stevig Ouderschap']);
  });
});
