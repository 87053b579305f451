import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnedited } from '../../src/report/marks.ts';
import { planMarkdown } from '../../src/report/plan/markdown.ts';
import { exampleFile, planOf, tiny } from './structures.ts';

const markdown = await planMarkdown(planOf(tiny, exampleFile('company')), { language: 'fr' });

describe('the mark of the last line', () => {
  it('holds the hash of the text', () => {
    expect(markdown).toMatch(/\n<!-- cap-numerique:sha256:[0-9a-f]{64} -->\n$/);
    expect(isUnedited(markdown)).toBe(true);
  });

  it('does not mind what a version control makes of line ends', () => {
    expect(isUnedited(markdown.replace(/\n/g, '\r\n'))).toBe(true);
  });

  it('tells any edit, a tick included', () => {
    expect(isUnedited(markdown.replace('- [ ]', '- [x]'))).toBe(false);
    expect(isUnedited(markdown.slice(0, markdown.lastIndexOf('<!--')))).toBe(false);
    fc.assert(
      fc.property(
        fc.nat(markdown.lastIndexOf('\n\n<!--') - 1),
        fc.constantFrom('x', '\n\n', ' '),
        (at, typed) => {
          const edited = markdown.slice(0, at) + typed + markdown.slice(at);
          expect(isUnedited(edited)).toBe(false);
        },
      ),
    );
  });
});
