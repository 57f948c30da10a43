import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a profile for tests differs in from a fresh one. Firefox itself switches more off when it is remote-controlled. */
const preferences: Readonly<Record<string, string | number | boolean>> = {
  'intl.locale.requested': 'nl',
  // Any free port: the profile tells which.
  'marionette.port': 0,
  'remote.log.level': 'Error',
  'browser.startup.page': 0,
  'browser.newtabpage.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
  // A question can be answered as soon as it is there; a person is kept waiting against clicks by mistake.
  'security.notification_enable_delay': 0,
  // Firefox's own errands, which would stand among the requests of a test.
  'app.normandy.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.prefetch-next': false,
  'network.dns.disablePrefetch': true,
  'network.trr.mode': 5,
};

/**
 * Fills a folder for a Firefox of a test.
 *
 * @param proxyPort the proxy on this machine that stands for the internet; without it there is the internet
 */
export function writeProfile(folder: string, proxyPort: number | undefined): void {
  const proxy = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
  };
  const lines = Object.entries({ ...preferences, ...(proxyPort !== undefined && proxy) }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), `${lines.join('\n')}\n`);
}
