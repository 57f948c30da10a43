/**
 * Where a scenario cannot run in both browsers: which one it leaves out, and why. All others run in both.
 * docs/supported-browsers.md says the same; a test holds the two together.
 */
export const differences = {
  'A click in a page opens the panel': {
    not: 'firefox',
    why: 'Firefox opens a sidebar only from its own toolbar, menu or shortcut.',
  },
  'The card holds the tips, and says how the panel is opened': {
    not: 'chromium',
    why: 'A click in the card opens the panel.',
  },
  'The shortcut opens the panel': {
    not: 'chromium',
    why: 'A Chromium without a screen passes no keys on to shortcuts.',
  },
  'The worker is stopped beside an open panel': {
    not: 'chromium',
    why: 'The panel brings tests a second debugger, and Chromium ends a worker only when both let go of it.',
  },
  'The browser asks the user for access': {
    not: 'chromium',
    why: 'A Chromium without a screen shows no question. Access given and taken in its settings is tested in both.',
  },
  'The browser starts again with its profile': {
    not: 'firefox',
    why: 'Firefox forgets an extension without a signature when it ends.',
  },
  'Movement and frames are counted': {
    not: 'firefox',
    why: 'Firefox counts no layout shifts, and lets no script before the page hear the connection.',
  },
  'A finger taps': {
    not: 'firefox',
    why: 'Firefox takes no touches from tests.',
  },
  'Axe looks at every view': {
    not: 'firefox',
    why: 'Axe judges the same tree and styles; in Firefox it looks at the states of the panel, the settings and the card.',
  },
  'Storage can be full': {
    not: 'firefox',
    why: 'Firefox sets no limit that a test can reach.',
  },
  'Storage can be out of order': {
    not: 'firefox',
    why: 'Firefox lets no test into a page of an extension before that page begins.',
  },
  'A file is saved': {
    not: 'firefox',
    why: 'Firefox tells tests nothing of a download from its sidebar.',
  },
  'Of many names those a screen ahead are marked': {
    not: 'firefox',
    why: 'Firefox tells an extension only what is inside the window: there they are marked on arrival.',
  },
  'A page of the extension opens in a tab of its own': {
    not: 'firefox',
    why: 'Firefox tells tests nothing of a tab that an extension opens for a page of its own.',
  },
  'A removed extension takes its marks away': {
    not: 'firefox',
    why: 'Firefox ends its scripts without a word; its style sheet goes, and with that all that was seen.',
  },
  'A page is kept for the way back': {
    not: 'firefox',
    why: 'Firefox keeps pages too, but its remote control waits for the load that such a page does not do.',
  },
  'A page is looked at from a world beside its own': {
    not: 'firefox',
    why: 'Only Chromium gives tests such a world, in which a hostile page has redefined nothing.',
  },
  'An organisation keeps a site from all extensions': {
    not: 'firefox',
    why: 'Firefox reads that from a file of the whole machine alone. Settings of the extension are tested in both.',
  },
} as const satisfies Record<string, { not: 'chromium' | 'firefox'; why: string }>;
