declare global {
  interface ImportMetaEnv {
    /** The website of the same content, for the links that are copied. It is set when the extension is built, or not at all. */
    readonly WXT_WEBSITE?: string;
  }
}

/** Throws where the address of the website is none that links can be made of. */
export function checkWebsite(address: string | undefined): void {
  if (!address) return;
  const { protocol, href } = URL.parse(address) ?? {};
  if (protocol !== 'https:' || href !== address || !/^[^?#]+\/$/.test(address))
    throw new Error(
      `WXT_WEBSITE is "${address}". It is the whole address of the website, with a slash at its end: https://example.nl/klikwijzer/`,
    );
}
