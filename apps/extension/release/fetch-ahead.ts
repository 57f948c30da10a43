/** What a build makes, as far as it matters here. */
interface Built {
  readonly type: string;
  readonly fileName: string;
  readonly facadeModuleId?: string | null;
  /** The files that it loads before it runs. */
  readonly imports?: readonly string[];
}

/** The page, and what comes after its first frame but before there is something to read. */
const PAGE = 'sidepanel';
const LATER = '/panel/engine.ts';

/**
 * Lets the browser fetch and compile all that the panel needs to read a page while the panel asks which page there is. Nothing of it runs
 * before it is asked for.
 *
 * @returns a plugin for Vite
 */
export const fetchAhead = {
  name: 'fetch-ahead',
  transformIndexHtml: {
    order: 'post',
    handler(
      _html: string,
      { path, chunk, bundle = {} }: { path: string; chunk?: Built; bundle?: Record<string, Built> },
    ) {
      if (!chunk || !path.includes(PAGE)) return [];
      const engine = Object.values(bundle).find((one) => one.facadeModuleId?.endsWith(LATER));
      if (!engine)
        throw new Error(`The panel has no part ${LATER} of its own any more: name the one it loads.`);
      const files = new Set([...importsOf(chunk, bundle), engine.fileName, ...importsOf(engine, bundle)]);
      return Array.from(files, (file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
        injectTo: 'head' as const,
      }));
    },
  },
} as const;

/** All files that one loads, those that they load among them. */
function importsOf(
  { imports = [] }: Built,
  bundle: Record<string, Built>,
  found = new Set<string>(),
): ReadonlySet<string> {
  for (const file of imports) {
    if (found.has(file)) continue;
    found.add(file);
    const next = bundle[file];
    if (next) importsOf(next, bundle, found);
  }
  return found;
}
