/** A number that a test holds on every run, and what it keeps good. */
interface Budget {
  readonly most: number;
  readonly unit: 'bytes' | 'bytes, gzipped' | 'permissions' | 'of 1';
  readonly keeps: string;
}

/**
 * What things may weigh and ask, in one place. Who needs more changes the number here, and says why in the commit. How well relevance does is
 * held likewise, by the scores that its evaluation recorded: packages/relevance/eval/scores.json.
 */
export const budgets = {
  'store zip': {
    most: 461_000,
    unit: 'bytes',
    keeps:
      'Installing and updating takes a few seconds on a slow line. Most of it is the content, which is in it once.',
  },
  'store zip, beside the content': {
    most: 160_000,
    unit: 'bytes',
    keeps: 'What is not content stays small: code, style, pictures, the texts of the buttons.',
  },
  'content script': {
    most: 17_000,
    unit: 'bytes, gzipped',
    keeps: 'It runs on every page that is read: that page must not feel it.',
  },
  'panel, beside the content': {
    most: 60_000,
    unit: 'bytes, gzipped',
    keeps: 'The panel is there at once, on an old laptop too.',
  },
  'permissions in Chrome and Edge': {
    most: 4,
    unit: 'permissions',
    keeps: 'Installing gives no warning beyond the two sites.',
  },
  'permissions in Firefox': {
    most: 3,
    unit: 'permissions',
    keeps: 'The same.',
  },
  'page of the website': {
    most: 30_000,
    unit: 'bytes, gzipped',
    keeps: 'HTML, style and script of any page, on a phone with a weak signal.',
  },
  'search index of the website': {
    most: 60_000,
    unit: 'bytes, gzipped',
    keeps: 'Comes when somebody searches, while the first letters are typed.',
  },
  'tip on another site': {
    most: 12_000,
    unit: 'bytes, gzipped',
    keeps: 'A guest on somebody else’s page.',
  },
  'room under the scores of relevance': {
    most: 0.03,
    unit: 'of 1',
    keeps: 'An editor may correct a sentence; a page ranked worse than recorded is seen.',
  },
} as const satisfies Record<string, Budget>;
