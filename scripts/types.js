// @ts-check
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What a declaration file takes from others of its project. */
const IMPORTED = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']+)["']/g;

/** A table of what the program says, as the compiler declares it: each key with the type of its text. */
const TABLE = /^(export declare const \w+): \{\n[\s\S]*?^\};$/gm;

/**
 * The declarations of a part of `words/`, without the keys of its tables: no caller reads them, and they are a third of
 * all declarations. The codes of `check` keep theirs, which a finding is typed by.
 * @param {string} declarations
 * @param {string} speak the path of what declares `Table`.
 */
const withoutKeys = (declarations, speak) => declarations.replace(TABLE, `$1: import('${speak}').Table;`);

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
    if (!statSync(path).isFile()) continue;
    if (!named.has(path)) rmSync(path);
    else if (/^words\/(?!checks\/)\w+\//.test(name.replaceAll('\\', '/'))) {
      writeFileSync(path, withoutKeys(readFileSync(path, 'utf8'), '../speak.ts'));
    }
  }
}
