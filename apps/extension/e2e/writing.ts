import { expect, type Page } from '@playwright/test';

/** What a user writes: a note in the list, the name of a reflection, the role. */
export const KINDS = ['list', 'reflections', 'settings'] as const;
export type Kind = (typeof KINDS)[number];

const ROLES = ['professional', 'manager', 'municipality'];
const roleOf = (count: number) => ROLES[count % ROLES.length];

const HOW: Record<Kind, { address: string; field: string; before?: string }> = {
  list: { address: '#/list', field: 'main textarea', before: 'Meer' },
  reflections: { address: '#/round/5d8f3f1c-8a4e-4f6b-b6f5-2f3c1f7f6a22', field: 'main input[type="text"]' },
  settings: { address: '#/elements', field: '.slim-panel__top select, header select' },
};

/** Writes ever higher numbers, each once the one before is stored, and tells of each that is. */
export async function writeOn(page: Page, origin: string, kind: Kind, from: number): Promise<void> {
  const { address, field, before } = HOW[kind];
  await page.goto(`${origin}/sidepanel.html${address}`);
  if (before) await page.getByRole('main').getByRole('button', { name: before }).first().click();
  await expect(page.locator(field).first()).toBeVisible();
  await page.evaluate(
    ({ key, selector, start, roles }) => {
      const { chrome, confirm } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
        confirm: (count: number) => Promise<void>;
      };
      const input = document.querySelector<HTMLInputElement>(selector);
      if (!input) throw new Error(`no ${selector}`);
      const write = (text: string) => {
        // As the browser does: Preact hears of it.
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set?.call(input, text);
        input.dispatchEvent(new Event(key === 'settings' ? 'change' : 'input', { bubbles: true }));
        input.dispatchEvent(new FocusEvent('blur'));
      };
      const go = async () => {
        for (let count = start + 1; ; count += 1) {
          const text = key === 'settings' ? (roles[count % roles.length] ?? '') : `${count}`;
          write(text);
          // A role stands there in two ways: only one is the user's own.
          const stored = key === 'settings' ? `"role":"${text}"` : `"${text}"`;
          while (!JSON.stringify((await chrome.storage.local.get(key))[key]).includes(stored))
            await new Promise((resolve) => setTimeout(resolve));
          await confirm(count);
        }
      };
      void go();
    },
    { key: kind, selector: field, start: from, roles: ROLES },
  );
}

/** Which number is stored now: the last one that was confirmed, or the one that came after it; undefined when it is neither. */
export async function lastKept(own: Page, kind: Kind, confirmed: number): Promise<number | undefined> {
  const stored = JSON.stringify(await own.evaluate(`chrome.storage.local.get('${kind}')`));
  return [confirmed, confirmed + 1].find((count) =>
    // Before the first one is written there is no number.
    kind === 'settings'
      ? stored.includes(`"role":"${roleOf(count)}"`)
      : count === 0 || stored.includes(`"${count}"`),
  );
}
