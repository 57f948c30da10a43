import { describe, expect, it } from 'vitest';
import { browserPlaces, findBrowser } from '../src/find-browser.ts';

describe('browserPlaces', () => {
  it('looks for Chromium in every folder of the PATH before it looks for Chrome', () => {
    const places = browserPlaces({ platform: 'linux', env: { PATH: '/usr/bin:/opt/bin' } });
    expect(places.slice(0, 2)).toEqual(['/usr/bin/chromium', '/opt/bin/chromium']);
    expect(places).toContain('/opt/bin/google-chrome');
  });

  it('looks only in absolute folders', () => {
    expect(browserPlaces({ platform: 'linux', env: { PATH: ':.:bin' } })).toEqual([]);
  });

  it('knows where Windows and macOS keep programs', () => {
    const windows = { platform: 'win32', env: { ProgramFiles: 'C:\\Program Files' } } as const;
    expect(browserPlaces(windows)).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    const mac = { platform: 'darwin', env: { HOME: '/Users/a' } } as const;
    expect(browserPlaces(mac)).toContain('/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium');
  });
});

describe('findBrowser', () => {
  it('takes the browser that CHROMIUM_PATH names', () => {
    const env = { CHROMIUM_PATH: process.execPath, PATH: '' };
    expect(findBrowser({ platform: 'linux', env })).toBe(process.execPath);
  });

  it('says so when CHROMIUM_PATH names nothing that runs', () => {
    expect(() => findBrowser({ platform: 'linux', env: { CHROMIUM_PATH: '/no/such' } })).toThrow('/no/such');
  });

  it('finds nothing where there is nothing', () => {
    expect(findBrowser({ platform: 'linux', env: { PATH: '/no/such' } })).toBeUndefined();
  });
});
