import { demo, expect, needs, test } from './fixtures.ts';
import { markedTexts } from './on-the-page.ts';
import { write } from './write-page.ts';

test.describe('marks follow the page', () => {
  test('text that comes late, changes, moves and goes', async ({ page }) => {
    await write(page, '<section id="a"><p>M@ZL</p></section><section id="b"><h2>Twee</h2></section>');
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL']);
    await page.evaluate(() =>
      document.querySelector('#b')?.insertAdjacentHTML('beforeend', '<p>VoorZorg</p>'),
    );
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'VoorZorg']);
    await page.evaluate(() => {
      const [text] = document.querySelector('#b p')?.childNodes ?? [];
      if (text) (text as Text).data = 'GIZ-methodiek';
    });
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'GIZ-methodiek']);
    await page.evaluate(() => document.querySelector('#a')?.before(document.querySelector('#b') as Node));
    await page.evaluate(() => document.querySelector('#b p')?.append(' en VoorZorg'));
    await expect.poll(() => markedTexts(page)).toEqual(['GIZ-methodiek', 'VoorZorg', 'M@ZL']);
    await page.evaluate(() => document.querySelector('#b')?.remove());
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL']);
  });

  test('what is moved about all at once, in the order that it has then', async ({ page }) => {
    const names = ['VoorZorg', 'M@ZL', 'Stevig Ouderschap', 'GIZ-methodiek', 'SPARK-methode'];
    const sections = Array.from({ length: 30 }, (_, at) => `<h2>Kop</h2><p>${names[at % names.length]}</p>`);
    await write(page, sections.map((section) => `<section>${section}</section>`).join(''));
    await expect.poll(() => markedTexts(page)).toHaveLength(30);
    const left = await page.evaluate(() => {
      const main = document.querySelector('main');
      [...(main?.children ?? [])].forEach((section, at) => {
        if (at % 3 === 0) main?.prepend(section);
        if (at % 5 === 0) section.querySelector('p')?.replaceChildren('Geen naam meer');
      });
      return Array.from(document.querySelectorAll('main p'), ({ textContent }) => textContent);
    });
    await expect
      .poll(() => markedTexts(page))
      .toEqual(left.filter((text) => names.some((name) => name === text)));
  });

  test('a long text that moves on while it is read', async ({ page }) => {
    const plain = '<p>Een zin zonder namen, waarvan er veel zijn.</p>'.repeat(8000);
    await write(page, `<p>VoorZorg</p>${plain}<p>M@ZL</p>`);
    await page.evaluate(async () => {
      // A new address: all is read again, in slices.
      history.pushState(null, '', '?lang');
      const main = document.querySelector('main');
      for (let frame = 0; frame < 30; frame += 1) {
        await new Promise(requestAnimationFrame);
        if (main?.firstChild) main.append(main.firstChild);
      }
    });
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'VoorZorg']);
  });

  test('a name that is taken apart or put together', async ({ page }) => {
    await write(page, '<p id="p">Het Stevig <b>Ouderschap</b>.</p><p>M@ZL</p>');
    await expect.poll(() => markedTexts(page)).toEqual(['Stevig Ouderschap', 'M@ZL']);
    await page.evaluate(() => document.querySelector('#p b')?.before(document.createElement('div')));
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL']);
    await page.evaluate(() => document.querySelector('#p div')?.remove());
    await expect.poll(() => markedTexts(page)).toEqual(['Stevig Ouderschap', 'M@ZL']);
  });

  test('an ambiguous name counts as soon as its context stands there, and no longer', async ({ page }) => {
    await write(page, '<p>De GIZ.</p><p>M@ZL</p>');
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL']);
    await page.evaluate(() =>
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p id="more">Voor de kraamzorg</p>'),
    );
    await expect.poll(() => markedTexts(page)).toEqual(['GIZ', 'M@ZL']);
    await page.evaluate(() => document.querySelector('#more')?.remove());
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL']);
  });

  const changes: readonly [string, (more: Element) => void][] = [
    [
      'says something else',
      (more) => {
        (more.firstChild as Text).data = 'Voor iedereen';
      },
    ],
    [
      'says something else in other nodes',
      (more) => {
        more.innerHTML = 'Voor <b>iedereen</b>';
      },
    ],
    ['is emptied', (more) => more.replaceChildren()],
    ['leaves for a menu', (more) => document.querySelector('nav')?.append(more)],
  ];
  for (const [how, change] of changes)
    test(`an ambiguous name counts no longer when its context ${how}`, async ({ page }) => {
      await write(page, '<nav></nav><p>De GIZ.</p><p>M@ZL</p><p id="more">Kraam<b>zorg</b></p>');
      await expect.poll(() => markedTexts(page)).toEqual(['GIZ', 'M@ZL']);
      await page.locator('#more').evaluate(change);
      await expect.poll(() => markedTexts(page)).toEqual(['M@ZL']);
    });

  test('an ambiguous name still counts when a block comes into its context', async ({ page }) => {
    await write(page, '<p>De GIZ.</p><p>M@ZL</p><p id="more">Kraam<b>zorg</b></p>');
    await expect.poll(() => markedTexts(page)).toEqual(['GIZ', 'M@ZL']);
    await page.evaluate(() => {
      const block = document.createElement('div');
      block.textContent = 'VoorZorg';
      document.querySelector('#more b')?.append(block);
    });
    await expect.poll(() => markedTexts(page)).toEqual(['GIZ', 'M@ZL', 'VoorZorg']);
  });

  const loads: readonly [string, (list: Element) => void][] = [
    [
      'one piece of HTML after the other',
      (list) => {
        for (const name of ['VoorZorg', 'Stevig Ouderschap', 'SPARK-methode', 'GIZ-methodiek'])
          list.insertAdjacentHTML('beforeend', `\n <p>${name}</p>\n`);
      },
    ],
    [
      'in place of what says that it is coming',
      (list) => {
        list.querySelector('i')?.remove();
        list.insertAdjacentHTML(
          'beforeend',
          'En <p>VoorZorg</p><p>Stevig Ouderschap</p><p>SPARK-methode</p><p>GIZ-methodiek</p>',
        );
      },
    ],
    [
      'first a part, and then all',
      (list) => {
        const all = ['VoorZorg', 'Stevig Ouderschap', 'SPARK-methode', 'GIZ-methodiek'].map((name) => {
          const item = document.createElement('p');
          item.textContent = name;
          return item;
        });
        list.append(...all.slice(0, 1));
        list.replaceChildren(...all);
      },
    ],
  ];
  for (const [how, load] of loads)
    test(`text that comes ${how}, at the same moment`, async ({ page }) => {
      await write(page, '<p>M@ZL</p><div id="list">\n<i>Even wachten</i></div>');
      await expect.poll(() => markedTexts(page)).toEqual(['M@ZL']);
      await page.locator('#list').evaluate(load);
      await expect
        .poll(() => markedTexts(page))
        .toEqual(['M@ZL', 'VoorZorg', 'Stevig Ouderschap', 'SPARK-methode', 'GIZ-methodiek']);
    });

  test('what a page says so of an element that was read, hidden or editable, and takes back', async ({
    page,
  }) => {
    await write(
      page,
      '<p>M@ZL</p><div id="closed" aria-hidden="true"><p>VoorZorg</p></div><p id="text">Stevig Ouderschap</p>',
    );
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'Stevig Ouderschap']);
    await page.evaluate(() => {
      document.querySelector('#closed')?.setAttribute('aria-hidden', 'false');
      document.querySelector('#text')?.setAttribute('contenteditable', '');
    });
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'VoorZorg']);
    await page.evaluate(() => {
      document.querySelector('#closed')?.setAttribute('aria-hidden', 'true');
      document.querySelector('#text')?.removeAttribute('contenteditable');
    });
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'Stevig Ouderschap']);
  });

  test('of two tabs the one that is shown, by a style alone', async ({ page }) => {
    await write(
      page,
      '<div id="one"><p>VoorZorg in een</p></div><div id="two" hidden><p>VoorZorg</p></div><p id="more">M@ZL</p>',
    );
    const where = () =>
      page.evaluate(() =>
        Array.from(
          CSS.highlights.get('slim-samenwerken') ?? [],
          ({ startContainer }) => startContainer.parentElement?.closest('[id]')?.id,
        ),
      );
    await expect.poll(where).toEqual(['one', 'more']);
    await page.evaluate(() => {
      document.querySelector('#one')?.setAttribute('hidden', '');
      document.querySelector('#two')?.removeAttribute('hidden');
    });
    await expect.poll(where).toEqual(['two', 'more']);
  });

  test('again, once it has taken all highlights away', async ({ page }) => {
    await write(page, '<p>M@ZL</p><p id="more"></p>');
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL']);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('#more')?.append('Gezocht naar iets');
    });
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL']);
  });

  test('a part that redraws itself while it is away for a moment', async ({ page }) => {
    await write(page, '<div id="place"></div><p>M@ZL</p>');
    await page.evaluate(() => {
      const host = document.createElement('x-host');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>VoorZorg</p><p id="text">Stevig Ouderschap</p>';
      document.querySelector('#place')?.append(host);
    });
    await expect.poll(() => markedTexts(page)).toEqual(['VoorZorg', 'Stevig Ouderschap', 'M@ZL']);
    await page.evaluate(() => {
      const host = document.querySelector('x-host');
      host?.remove();
      host?.shadowRoot?.querySelector('#text')?.replaceChildren('SPARK-methode');
      Object.assign(globalThis, { host });
    });
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL']);
    await page.evaluate(() => {
      const { host } = globalThis as unknown as { host: Element };
      document.querySelector('#place')?.append(host);
    });
    await expect.poll(() => markedTexts(page)).toEqual(['VoorZorg', 'SPARK-methode', 'M@ZL']);
  });

  test('text that a style shows', async ({ page }) => {
    await write(page, '<p>M@ZL</p><p id="late" hidden>VoorZorg</p>');
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL']);
    await page.evaluate(() => document.querySelector('#late')?.removeAttribute('hidden'));
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'VoorZorg']);
  });

  test.describe('of many names', () => {
    needs('Of many names those a screen ahead are marked');

    test('a page with thousands of names is marked near the viewport, wherever one scrolls', async ({
      page,
    }) => {
      await write(
        page,
        Array.from({ length: 1500 }, (_, n) => `<h2>${n}</h2><p id="n${n}">M@ZL</p>`).join(''),
      );
      await expect.poll(async () => (await markedTexts(page)).length).toBeGreaterThan(5);
      const isMarked = (id: string) =>
        page.evaluate((wanted) => {
          const text = document.getElementById(wanted)?.firstChild;
          return [...(CSS.highlights.get('slim-samenwerken') ?? [])].some(
            (range) => range.startContainer === text,
          );
        }, id);
      await expect.poll(() => isMarked('n0')).toBe(true);
      expect(await isMarked('n1400')).toBe(false);
      expect((await markedTexts(page)).length).toBeLessThan(500);
      await page.evaluate(() => document.getElementById('n1400')?.scrollIntoView());
      await expect.poll(() => isMarked('n1400')).toBe(true);
      await expect.poll(() => isMarked('n0')).toBe(false);
    });

    test('also at the end of a paragraph of many screens', async ({ page }) => {
      const many = '<h2>Kop</h2><p>M@ZL</p>'.repeat(600);
      await write(page, `${many}<p>Lang: ${'<br>nog een regel'.repeat(300)} VoorZorg</p>`);
      await expect.poll(async () => (await markedTexts(page)).length).toBeGreaterThan(5);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await expect.poll(() => markedTexts(page)).toContain('VoorZorg');
    });
  });

  test.describe('to the end', () => {
    needs('A removed extension takes its marks away');
    test('when the extension is switched off, all goes and nothing complains', async ({
      page,
      extension,
    }) => {
      await page.goto(`${demo.ncj}/ziekteverzuim.html`);
      await expect.poll(() => markedTexts(page)).toHaveLength(3);
      const control = await page.context().newPage();
      await control.goto(`${extension.origin}/sidepanel.html`);
      // It goes with its own pages, so nobody is there to hear the answer.
      await control
        .evaluate(() =>
          (
            globalThis as unknown as { chrome: { management: { uninstallSelf(): Promise<void> } } }
          ).chrome.management.uninstallSelf(),
        )
        .catch(() => undefined);
      await page.bringToFront();
      await page.mouse.move(50, 50);
      await page.mouse.move(60, 60);
      await expect.poll(() => markedTexts(page)).toEqual([]);
    });
  });
});
