import type { Page } from 'playwright-core';
import type { Words } from './words.ts';

/** A page on the demo sites, and the panel beside it. */
interface Stage {
  readonly page: Page;
  readonly panel: Page;
  /** What the extension says, in the language of the browser. */
  readonly words: Words;
}

interface Scene {
  readonly name: string;
  /** The page that is open. */
  readonly address: string;
  /** Does what a user did to come here. The welcome is behind us. */
  readonly play: (stage: Stage) => Promise<void>;
}

const SCHOOL_ABSENCE = 'https://www.ncj.nl/ziekteverzuim.html';
const AROUND_BIRTH = 'https://www.ncj.nl/prenataal.html';
const NEWCOMERS = 'https://www.zonmw.nl/nieuwkomers.html';

/** What the stores show, in this order: what fits the page, the card, an element, a reflection, a list. */
export const scenes: readonly Scene[] = [
  { name: '1-this-page', address: SCHOOL_ABSENCE, play: async () => {} },
  {
    name: '2-card',
    address: SCHOOL_ABSENCE,
    play: async ({ page }) => {
      const heading = page.getByRole('heading', { name: 'M@ZL' });
      const { x, y, height } = (await heading.boundingBox()) ?? { x: 0, y: 0, height: 0 };
      // The name stands behind "Met ". The pointer arrives from beside it, as a reader's does.
      await page.mouse.move(x + 60, y + height / 2);
      await page.mouse.move(x + 75, y + height / 2, { steps: 3 });
      await page.locator('slim-samenwerken-card').getByRole('dialog').waitFor();
    },
  },
  {
    name: '3-element',
    address: AROUND_BIRTH,
    play: ({ panel }) => goTo(panel, '#/element/rollen-en-verantwoordelijkheden'),
  },
  {
    name: '4-reflection',
    address: NEWCOMERS,
    play: async ({ panel, words }) => {
      await goTo(panel, '#/round/5d8f3f1c-8a4e-4f6b-b6f5-2f3c1f7f6a22');
      await panel.getByText(words.round.picture, { exact: true }).evaluate((node) => node.scrollIntoView());
    },
  },
  { name: '5-list', address: NEWCOMERS, play: ({ panel }) => goTo(panel, '#/list') },
];

/** Goes to a view of the panel by its address, as a link does. */
async function goTo(panel: Page, hash: string): Promise<void> {
  await panel.evaluate((address) => {
    location.hash = address;
  }, hash);
  await panel.getByRole('heading', { level: 1 }).waitFor();
}
