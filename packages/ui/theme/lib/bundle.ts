import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { bundleAsync, Features, transform } from 'lightningcss';
import { keepUsed } from './used-classes.ts';

const decoder = new TextDecoder();

/** One stylesheet with its imports in it, without the rules for class names nobody uses. */
export async function bundle(entry: string, isUsed: (name: string) => boolean): Promise<string> {
  const { code } = await bundleAsync({
    filename: entry,
    include: Features.Nesting,
    visitor: keepUsed(isUsed),
    resolver: {
      resolve: (specifier, from) =>
        specifier.startsWith('.')
          ? resolve(dirname(from), specifier)
          : createRequire(from).resolve(specifier),
    },
  });
  return decoder.decode(code);
}

/** The same stylesheet in as few bytes as it takes. */
export function minify(css: string): string {
  return decoder.decode(transform({ filename: 'style.css', code: Buffer.from(css), minify: true }).code);
}
