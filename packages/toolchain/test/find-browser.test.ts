import { describe, expect, it } from 'vitest';
import { browserPlaces, findBrowser } from '../src/find-browser.ts';

describe('browserPlaces', () => {
  it('looks for Chromium in every folder of the PATH before it looks for Chrome', () => {
    const places = browserPlaces('chromium', { platform: 'linux', env: { PATH: '/usr/bin:/opt/bin' } });
    expect(places.slice(0, 2)).toEqual(['/usr/bin/chromium', '/opt/bin/chromium']);
    expect(places).toContain('/opt/bin/google-chrome');
  });

  it('looks only in absolute folders', () => {
    expect(browserPlaces('chromium', { platform: 'linux', env: { PATH: ':.:bin' } })).toEqual([]);
  });

  it('knows where Windows and macOS keep programs', () => {
    const windows = { platform: 'win32', env: { ProgramFiles: 'C:\\Program Files' } } as const;
    expect(browserPlaces('chromium', windows)).toContain(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    );
    const mac = { platform: 'darwin', env: { HOME: '/Users/a' } } as const;
    expect(browserPlaces('chromium', mac)).toContain(
      '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium',
    );
    expect(browserPlaces('firefox', windows)).toEqual(['C:\\Program Files\\Mozilla Firefox\\firefox.exe']);
    expect(browserPlaces('firefox', mac)).toContain('/Applications/Firefox.app/Contents/MacOS/firefox');
  });
});

describe('findBrowser', () => {
  it('takes the browser that CHROMIUM_PATH names', () => {
    const env = { CHROMIUM_PATH: process.execPath, PATH: '' };
    expect(findBrowser('chromium', { platform: 'linux', env })).toBe(process.execPath);
  });

  it('says so when the variable names nothing that runs', () => {
    for (const [name, variable] of [
      ['chromium', 'CHROMIUM_PATH'],
      ['firefox', 'FIREFOX_PATH'],
    ] as const)
      expect(() => findBrowser(name, { platform: 'linux', env: { [variable]: '/no/such' } })).toThrow(
        `${variable} names /no/such`,
      );
  });

  it('finds nothing where there is nothing', () => {
    expect(findBrowser('chromium', { platform: 'linux', env: { PATH: '/no/such' } })).toBeUndefined();
  });
});
