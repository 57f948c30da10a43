import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parsePolicy } from '../storage/policy.ts';
import { parseSettings, type Settings, withPolicy } from '../storage/settings.ts';
import { keepScripts } from './keep-scripts.ts';

/** What the browser has: where it lets us read, where the content script runs, and what is set. */
const browser = vi.hoisted(() => ({
  allowed: [] as string[],
  scripts: [] as readonly string[],
  settings: undefined as Settings | undefined,
}));

vi.mock('../platform/access.ts', () => ({
  mayRead: async (patterns: string[]) => patterns.every((pattern) => browser.allowed.includes(pattern)),
  giveBackAccess: async (patterns: string[]) => {
    browser.allowed = browser.allowed.filter((pattern) => !patterns.includes(pattern));
  },
}));
vi.mock('../platform/messages.ts', () => ({ tellAllPages: async () => {} }));
vi.mock('../platform/scripts.ts', () => ({
  readScriptPatterns: async () => browser.scripts,
  setScriptPatterns: async (patterns: readonly string[]) => {
    browser.scripts = patterns;
  },
  loadPageScriptAt: async () => {},
}));
vi.mock('../storage/settings.ts', async (original) => ({
  ...(await original<typeof import('../storage/settings.ts')>()),
  readSettings: async () => browser.settings,
}));

const WIJDEMEREN = '*://*.wijdemeren.nl/*';
const HILVERSUM = '*://*.hilversum.nl/*';
const ZEIST = '*://*.zeist.nl/*';

/** Runs it on a day, for these municipalities and hosts. */
async function keepOn(day: string, municipalities: string[], ownSites: string[] = []): Promise<void> {
  vi.setSystemTime(`${day}T12:00:00`);
  browser.settings = withPolicy(parseSettings({ municipalities, ownSites }), parsePolicy({}));
  await keepScripts();
}

beforeEach(() => {
  vi.useFakeTimers();
  browser.allowed = [WIJDEMEREN, ZEIST];
  browser.scripts = [];
});
afterEach(() => vi.useRealTimers());

it('gives back what a municipality needed once it has ended, whether or not the new one may be read', async () => {
  await keepOn('2026-12-31', ['GM1696', 'GM0355']);
  expect(browser).toMatchObject({ scripts: [WIJDEMEREN, ZEIST], allowed: [WIJDEMEREN, ZEIST] });
  await keepOn('2027-01-01', ['GM1696', 'GM0355']);
  expect(browser).toMatchObject({ scripts: [ZEIST], allowed: [ZEIST] });
  browser.allowed.push(HILVERSUM);
  await keepOn('2027-01-01', ['GM1696', 'GM0355']);
  expect(browser).toMatchObject({ scripts: [HILVERSUM, ZEIST], allowed: [ZEIST, HILVERSUM] });
});

it('keeps what a site lies within that is still read', async () => {
  await keepOn('2026-12-31', ['GM1696'], ['intranet.wijdemeren.nl']);
  await keepOn('2027-01-01', ['GM1696'], ['intranet.wijdemeren.nl']);
  expect(browser.allowed).toContain(WIJDEMEREN);
});

it('gives back nothing of what is not read for another reason', async () => {
  await keepOn('2026-12-31', ['GM1696', 'GM0355']);
  await keepOn('2026-12-31', ['GM1696']);
  expect(browser).toMatchObject({ scripts: [WIJDEMEREN], allowed: [WIJDEMEREN, ZEIST] });
});
