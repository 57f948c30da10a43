import { apiFolder } from '../api/paths.ts';
import { pathTo, type SiteOptions } from './site.ts';

/** Nothing from elsewhere, nothing inline, and no text that becomes code. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const year = 'public, max-age=31536000, immutable';
const hour = 'public, max-age=3600';

/** What a server should say beside the files, by path. The first rules are for all, later ones add to them or replace them. */
export function headerRules(site: SiteOptions): { path: string; headers: Record<string, string> }[] {
  const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
  return [
    {
      path: pathTo(site, '*'),
      headers: {
        'Content-Security-Policy': contentSecurityPolicy,
        'Referrer-Policy': 'same-origin',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    { path: pathTo(site, 'assets/*'), headers: { 'Cache-Control': year } },
    { path: pathTo(site, `${apiFolder}*`), headers: { 'Cache-Control': hour, ...open } },
    { path: pathTo(site, 'embed/*'), headers: { 'Cache-Control': hour, ...open } },
  ];
}

/** The same in the form that Netlify, Cloudflare Pages and others read. */
export function headerFile(site: SiteOptions): string {
  return headerRules(site)
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}
