// @ts-check
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What a declaration file takes from others of its project. */
const IMPORTED = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']+)["']/g;

/**
 * Makes dist/types/: the declarations of the public API and of all that they name, of the many that the compiler writes.
 * @param {string} root the project's folder.
 */
export function types(root) {
  const compiler = `${root}node_modules/typescript/bin/tsc`;
  execFileSync(process.execPath, [compiler, '-p', 'scripts/tsconfig.types.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  const folder = resolve(root, 'dist/types');
  /** @type {Set<string>} */
  const named = new Set();
  /** @param {string} path */
  const follow = (path) => {
    if (named.has(path)) return;
    named.add(path);
    for (const [, other = ''] of readFileSync(path, 'utf8').matchAll(IMPORTED)) {
      follow(resolve(dirname(path), other.replace(/\.[jt]s$/, '.d.ts')));
    }
  };
  follow(join(folder, 'index.d.ts'));
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (statSync(path).isFile() && !named.has(path)) rmSync(path);
  }
}
