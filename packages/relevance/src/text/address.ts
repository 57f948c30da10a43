const parts = /^[a-z][a-z0-9+.-]*:\/\/(?:www\.)?([^/?#]+)([^?#]*)/i;

/** The host of an address without "www.", and its path without what makes no other page of it; undefined for what is none. */
export function addressOf(url: string): { readonly host: string; readonly path: string } | undefined {
  const [, host, path] = parts.exec(url) ?? [];
  if (host === undefined || path === undefined) return undefined;
  return {
    host: host.toLowerCase(),
    path: decoded(path)
      .toLowerCase()
      .replace(/(\/index\.\w+)?\/*$/, ''),
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
