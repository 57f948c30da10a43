import type { Locale } from '../locale.ts';

/** The page for who builds with the content, or places a tip on a site. */
export const developers: Locale['developers'] = {
  title: 'Open data and embedding',
  lead: 'You may use all content of this site: as files, or as a tip on your own site.',
  embed: {
    heading: 'Put a tip on your own site',
    text: 'Paste this into your page. Choose the number of an element (or its name from the address), and a role: professional, manager or municipality.',
    sample: 'HTML that embeds a tip',
    details: [
      'Without JavaScript the link that you put in it stays.',
      'The card takes over the letters and colours of your site. If your site uses tokens of NL Design System, it follows those.',
      'level="3" says at which level its heading stands. Without it that is 3. max="5" shows more tips than 3.',
      'The card asks this site for one small file, and nobody else for anything. There are no cookies.',
      'Does your site send a Content-Security-Policy? Then add the address of this site to script-src and connect-src. No other exceptions are needed.',
    ],
  },
  data: {
    heading: 'The files',
    text: 'Plain files, without a key or account. Every site may read every answer (CORS).',
    caption: 'Files by kind',
    columns: { kind: 'Kind', count: 'Number', json: 'JSON', schema: 'Schema', csv: 'Table (CSV)' },
    index: 'Start here: the overview with date, licence and all files',
    openapi: 'Description in OpenAPI 3.1',
    feed: 'What changed (JSON Feed)',
    tips: 'Tips of one element for one role, as the card asks for them',
  },
  promises: {
    heading: 'What you can expect',
    list: [
      'An id never changes. If it must all the same, the old one can still be found in the package.',
      'Within v1 fields are only added. If something must go, a v2 comes beside it.',
      'The date of the content stands in the overview. There is no fixed moment at which the content changes.',
      'Licence: CC BY 4.0. Name “Slim Samenwerken” and the source that stands with each statement.',
    ],
  },
  examples: {
    heading: 'Three examples',
    fetch: 'JavaScript: tips for managers with an element',
    typescript: 'TypeScript: terms, with their type',
    spreadsheet: 'Spreadsheet: all tips in Google Sheets',
    spreadsheetText: 'In Excel: choose Data, then From Web, and paste the address of the table.',
  },
};
