import { defineConfig } from 'wxt';

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

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  // Imports are written out, so that a reader sees where a name comes from.
  imports: false,
  manifest: ({ command, browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'nl',
    // storage: what the user chose and made. scripting: the card's code when first needed, and pages that were open at installation.
    // activeTab: the page on which the toolbar button is pressed, to read it once or to know whose site it is.
    // In Chrome and Edge `sidePanel` comes with the panel; Firefox has its sidebar without a permission.
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: HOSTS,
    // A municipality's hosts can be any. Nothing of it is ours before the user allows it, host by host.
    optional_host_permissions: ['*://*/*'],
    action: {
      default_title: '__MSG_extension_open__',
      ...(browser === 'firefox' && { default_area: 'navbar' }),
    },
    // Free in Chrome, Edge and Firefox: Alt+Shift+P, Alt+Shift+N and Ctrl+Shift+Y are taken. K is for "kaartje".
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
      'next-name': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_extension_next_name__',
      },
    },
    ...(browser === 'firefox' ? FIREFOX : CHROME),
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
      },
    }),
  }),
  vite: () => ({
    plugins: [plainImports, plainScripts],
    // The content as text for JSON.parse: engines read that several times faster than the same data as code.
    json: { stringify: true, namedExports: false },
    build: {
      // Its polyfill holds a fetch, and the extension makes no request at all.
      modulePreload: false,
    },
  }),
});
