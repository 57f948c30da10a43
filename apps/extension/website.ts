/**
 * The website of the same content, for the links that are copied; empty while there is no public one. It stands here and not in a setting of the
 * machine that builds, so that whoever has the sources builds the same.
 */
export const WEBSITE: string = '';

/** Throws where the address of the website is none that links can be made of. */
export function checkWebsite(address: string): void {
  if (address === '') return;
  const { protocol, href } = URL.parse(address) ?? {};
  if (protocol !== 'https:' || href !== address || !/^[^?#]+\/$/.test(address))
    throw new Error(
      `WEBSITE in website.ts is "${address}". It is the whole address of the website, with a slash at its end: https://example.nl/klikwijzer/`,
    );
}
