import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';

const make = (out: string, root = ROOT) => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/site.js'), out, root], {
    encoding: 'utf8',
  });
  return { status, stderr };
};

/** The project's own pages and what they link to, in a folder to be spoilt. */
function copy(): string {
  const root = emptyFolder();
  for (const name of ['docs', 'examples', 'questionnaires'])
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  for (const name of readdirSync(ROOT).filter((each) => /\.md$|^LICENSE$|\.yml$/.test(each)))
    cpSync(join(ROOT, name), join(root, name));
  return root;
}

it('makes a site without a dead link, which loads nothing from elsewhere', () => {
  const out = join(emptyFolder(), 'site');
  expect(make(out)).toEqual({ status: 0, stderr: '' });
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  expect(pages).toContain('index.html');
  expect(pages).toContain(join('docs', 'auteurs', 'langues.en.html'));
  for (const page of pages) {
    const html = readFileSync(join(out, page), 'utf8');
    expect(html, page).not.toMatch(/<script|<(?:link|img)[^>]*(?:src|href)="(?:https?:)?\/\//);
    // What was rewritten leads to what was written.
    for (const [, target = ''] of html.matchAll(/\shref="([^"#:]+)(?:#[^"]*)?"/g)) {
      expect(existsSync(join(out, dirname(page), decodeURIComponent(target))), `${page} → ${target}`).toBe(
        true,
      );
    }
  }
});

it.each([
  ['a file', '[x](nulle-part.md)', 'nulle-part.md: there is no such file'],
  ['a heading', '[x](scores.md#nulle-part)', 'scores.md#nulle-part: there is no such heading'],
  ['a heading of its own', '[x](#nulle-part)', '#nulle-part: there is no such heading'],
  ['a picture', '![x](nulle-part.png)', 'nulle-part.png: there is no such file'],
  [
    'what is elsewhere',
    '![x](https://example.org/x.png)',
    'https://example.org/x.png: loaded from elsewhere',
  ],
])('fails where a link leads to %s that is not there', (_, link, fault) => {
  const root = copy();
  const page = join(root, 'docs/plan.md');
  writeFileSync(page, `${readFileSync(page, 'utf8')}\n${link}\n`);
  expect(make(join(root, 'site'), root)).toEqual({ status: 1, stderr: `docs/plan.md: ${fault}\n` });
});

it('takes no folder that holds something else', () => {
  const out = emptyFolder();
  mkdirSync(join(out, 'mine'));
  expect(make(out).status).toBe(1);
  expect(readdirSync(out)).toEqual(['mine']);
});
