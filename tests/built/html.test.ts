import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { PassedBefore } from '../../scripts/passed-before.ts';
import { realPages } from '../support/dist.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements and attributes in its own, valid, way.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // Long titles are written for people; search engines cut them where they like.
    'long-title': 'off',
    // Phone numbers are Dutch and set by hand.
    'tel-non-breaking': 'off',
    // HTML allows any id without spaces; a numbered heading starts with its number.
    'valid-id': ['error', { relaxed: true }],
    // Checkboxes of one group share a name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // The hash of every inline style and script is in the page's own policy.
    'no-inline-style': 'error',
    'require-sri': 'off',
  },
});
const pages = new Map((await realPages()).map(({ address, html }) => [address, html]));
const passed = new PassedBefore('html', ['tests/built/html.test.ts']);

describe('html-validate finds nothing', () => {
  test.for([...pages])('%s', async ([, html], { task }) => {
    await passed.once(task, passed.key(html), async () => {
      const report = await validator.validateString(html);
      expect(
        report.results.flatMap(({ messages }) =>
          messages.map((m) => `${m.ruleId}: ${m.message} (${m.selector ?? ''})`),
        ),
      ).toEqual([]);
    });
  });
});
