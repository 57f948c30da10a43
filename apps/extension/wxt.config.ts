import { defineConfig } from 'wxt';
import { drawings, iconFile } from './icons/files.ts';
import { fetchAhead } from './release/fetch-ahead.ts';
import { watchParts, writeLicences } from './release/parts.ts';
import { checkWebsite, WEBSITE } from './website.ts';

checkWebsite(WEBSITE);

/** The sites that are read. Fixed for ever: a new required host in an update would switch an installed extension off. */
const HOSTS = ['*://*.ncj.nl/*', '*://*.zonmw.nl/*'];

/** Without Vite's helper around each import(): it fetches ahead what lies here already, and is a kilobyte of the panel. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
} as const;

/** Without WXT's shell around each script that runs in pages: ours begins and ends its life itself (page/life.ts). */
const plainScripts = {
  name: 'plain-scripts',
  enforce: 'pre',
  load(id: string) {
    const shell = /^\0virtual:wxt-(?:content-script-isolated-world|unlisted-script)-entrypoint\?(.+)/;
    const script = shell.exec(id)?.[1];
    return script && `import script from ${JSON.stringify(script)};\nscript.main();`;
  },
} as const;
const parts = watchParts();

const CHROME = {
  // The Custom Highlight API, caretPositionFromPoint and light-dark() are all there from this version on.
  minimum_chrome_version: '128',
  // Firefox takes an organisation's policy without one.
  storage: { managed_schema: 'managed-schema.json' },
};

const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'slim-samenwerken@extension',
      // From this version on highlights are underlined (146) and pages tell of navigation (147).
      strict_min_version: '147.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/** Drawn for the toolbar: the icon of the lists would be a blur there. */
const TOOLBAR_ICONS = Object.fromEntries(
  drawings.toolbar.map((width) => [width, iconFile('toolbar', width)]),
);

const FIREFOX_BUTTON = {
  default_area: 'navbar',
  // Named by the text that stands beside them: light text is that of a dark toolbar.
  theme_icons: drawings['toolbar-on-light'].map((size) => ({
    light: iconFile('toolbar-on-dark', size),
    dark: iconFile('toolbar-on-light', size),
    size,
  })),
};

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  // Imports are written out, so that a reader sees where a name comes from.
  imports: false,
  manifest: ({ command, browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'nl',
    // Each with its reason in docs/permissions.md. In Chrome and Edge `sidePanel` comes with the panel; Firefox has its sidebar without.
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: HOSTS,
    // A municipality's hosts can be any. Nothing of it is ours before the user allows it, host by host.
    optional_host_permissions: ['*://*/*'],
    action: {
      default_title: '__MSG_extension_open__',
      default_icon: TOOLBAR_ICONS,
      ...(browser === 'firefox' && FIREFOX_BUTTON),
    },
    // Free in Chrome, Edge and Firefox: Alt+Shift+P, Alt+Shift+N and Ctrl+Shift+Y are taken. K is for "kaartje".
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
      'next-name': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_extension_next_name__',
      },
    },
    // What is read in a private window leaves no trace; our panel would keep where the reader was. Decision 32.
    incognito: 'not_allowed',
    ...(browser === 'firefox' ? FIREFOX : CHROME),
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
      },
    }),
  }),
  hooks: {
    'build:done': ({ config }) => writeLicences(config.outDir, parts.folders),
  },
  vite: () => ({
    plugins: [plainImports, plainScripts, fetchAhead, parts.plugin],
    // The content as text for JSON.parse: engines read that several times faster than the same data as code.
    json: { stringify: true, namedExports: false },
    build: {
      // Its polyfill holds a fetch, and the extension makes no request at all.
      modulePreload: false,
    },
  }),
});
