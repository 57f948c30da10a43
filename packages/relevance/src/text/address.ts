const parts = /^[a-z][a-z0-9+.-]*:\/\/(?:www\.)?([^/?#]+)([^?#]*)/i;

/** The host of an address without "www.", and its path without what makes no other page of it; undefined for what is none. */
export function addressOf(url: string): { readonly host: string; readonly path: string } | undefined {
  const [, host, path] = parts.exec(url) ?? [];
  if (host === undefined || path === undefined) return undefined;
  return {
    host: host.toLowerCase(),
    path: withoutEnd(decoded(path).toLowerCase()).replace(/\/index\.\w+$/, ''),
  };
}

/** A path without the slashes at its end, of which a hostile page can have very many. */
function withoutEnd(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
