import { addressTo, type ExampleName, type Site } from './site.ts';

/** What stands in the programs for the address of the site. A site that does not know its own shows this. */
const placeholder = 'https://klikwijzer.example/';

/** A program as a reader can use it: with the address of this site in it. */
export function exampleText(site: Site, name: ExampleName): string {
  return site.examples[name].replaceAll(placeholder, site.origin ? addressTo(site, '') : placeholder).trim();
}
