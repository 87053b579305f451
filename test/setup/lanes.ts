import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a test imports that starts other programs; what measures work is as slow. */
const STARTERS =
  /from '(node:child_process|node:worker_threads|@lydell\/node-pty|playwright-core)'|process\.cpuUsage\(/;

const IMPORTED = /^(?:(?:import|export)(?! type)|\}).* ?'(\.[^']+)';$/gm;

/**
 * Sorts the tests by whether they start other programs (this one as it was built, a terminal, git): by what they
 * import, through the other files of test/ and scripts/.
 * @param folder that of the tests, absolute.
 * @returns paths of test files, absolute.
 */
export function lanes(folder: string): { fast: string[]; processes: string[] } {
  const known = new Map<string, boolean>();
  const starts = (path: string): boolean => {
    const before = known.get(path);
    if (before !== undefined) return before;
    known.set(path, false); // for those that import each other
    const text = readFileSync(path, 'utf8');
    const imported = [...text.matchAll(IMPORTED)].map(([, name = '']) => join(dirname(path), name));
    const isStarter = STARTERS.test(text) || imported.some((name) => !isProgram(name) && starts(name));
    known.set(path, isStarter);
    return isStarter;
  };
  const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
    .sort();
  return {
    fast: tests.filter((path) => !starts(path)),
    processes: tests.filter(starts),
  };
  // The program starts git in one place, which only tests that have made a repository come to.
  function isProgram(path: string): boolean {
    return path.startsWith(join(folder, '../src/'));
  }
}
