import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pages } from './built.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:document'],
    rules: {
      // How it is written, not what it says: Preact writes what is valid in its own way.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      // Everything comes from our own host.
      'require-sri': ['error', { target: 'crossorigin' }],
      // WebKit takes a list without bullets for no list unless it is told; a region has a name and a reason to be one.
      'no-redundant-role': 'off',
    },
  }),
);

// What validates in one term does in all: of the kinds with many pages every tenth is read, and of the others each.
const sample = pages.filter(({ path }, index) => !/(?:begrippen|methoden)\/./.test(path) || index % 10 === 0);

describe('HTML', () => {
  it('is valid on every kind of page, in both languages', async () => {
    const problems: string[] = [];
    for (const { path, html } of sample) {
      const { results } = await validator.validateString(html);
      for (const { messages } of results)
        for (const { ruleId, message, line, column } of messages)
          problems.push(`/${path}:${line}:${column} ${ruleId}: ${message}`);
    }
    expect(problems).toEqual([]);
  }, 60_000);
});
