import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { missing } from '../../scripts/publishable.js';

const real = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const described = {
  version: '1.0.0',
  repository: { type: 'git', url: 'git+https://example.org/cap.git' },
  bugs: 'https://example.org/cap/issues',
  homepage: 'https://example.org/cap#readme',
};
const files: Record<string, string> = {
  'package.json': JSON.stringify(described),
  'CHANGELOG.md': '## [1.0.0] - 2026-12-01',
  'README.md': 'repo: https://example.org/cap\n',
  'README.en.md': 'repo: https://example.org/cap\n',
  'src/words/cli/program.ts': 'https://example.org/cap/issues',
  'src/diagnostics/render/sarif.ts': 'https://example.org/cap#readme',
};
const read =
  (changed: Record<string, string> = {}) =>
  (path: string): string =>
    changed[path] ?? files[path] ?? '';

it('may be published once package.json says where it lives, and all that should name it does', () => {
  expect(missing(read())).toEqual([]);
});

it.each([
  ['package.json', JSON.stringify({ ...described, bugs: undefined }), 'package.json has no bugs'],
  ['README.en.md', 'OWNER/cap', 'README.en.md does not name the repository of package.json'],
  ['CHANGELOG.md', '## [Unreleased]', 'CHANGELOG.md has no [1.0.0]'],
])('may not be published with %s as %s', (path, text, told) => {
  expect(missing(read({ [path]: text }))).toContain(told);
});

it('reads files that are there', () => {
  expect(() => missing(real)).not.toThrow();
});
