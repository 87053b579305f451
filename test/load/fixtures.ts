import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';

export const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

/** Where each code is due in a file, as the arrows in its comments say: `# ← CN101`. */
export function marked(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, i) => [...line.matchAll(/← (CN\d+)/g)].map(([, code]) => `${i + 1} ${code}`));
}

/** A diagnostic as the `.expect` files write it: its place, its code, and the place beside it. */
export function written({ range, code, related }: Diagnostic): string {
  const place = range ? `${range.line}:${range.column}-${range.endLine}:${range.endColumn}` : 'file';
  return [place, code, ...(related ? [`(${related.range.line}:${related.range.column})`] : [])].join(' ');
}

/** The cases of a folder: each file that has what is due in it beside it, as `<name>.expect`. */
export function cases(folder: string): { name: string; path: string; expected: string[] }[] {
  const root = `${FIXTURES}/${folder}`;
  return readdirSync(root)
    .filter((name) => existsSync(`${root}/${name}.expect`))
    .map((name) => ({
      name,
      path: `${root}/${name}`,
      expected: readFileSync(`${root}/${name}.expect`, 'utf8').split('\n').filter(Boolean),
    }));
}
