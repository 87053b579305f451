// @ts-check
// Whether what is made of sources is made of them as they are now. By their content: a checkout changes dates.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Each folder that is made, with what it is made of. */
const SOURCES = {
  'src/generated': [
    'questionnaires/schema',
    'templates',
    'scripts/generate.js',
    'scripts/compile-template.js',
    'package-lock.json',
  ],
  dist: ['src', 'questionnaires', 'templates', 'scripts', 'package.json', 'package-lock.json'],
};

/** In the folder that is made, the digest of what it was made of. */
const MARK = '.made-of';

/** @typedef {keyof typeof SOURCES} Made */

/**
 * A digest of what a folder is made of.
 * @param {Made} made
 */
export function digestOf(made) {
  const hash = createHash('sha256');
  for (const path of SOURCES[made].flatMap(filesUnder)) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(`${root}${path}`))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * Remembers what a folder was made of.
 * @param {Made} made
 * @param {string} digest taken before it was made: what has changed since is not in it.
 */
export const mark = (made, digest) => writeFileSync(`${root}${made}/${MARK}`, digest);

/**
 * Whether a folder is there, and made of its sources as they are.
 * @param {Made} made
 */
export const isCurrent = (made) =>
  existsSync(`${root}${made}/${MARK}`) && readFileSync(`${root}${made}/${MARK}`, 'utf8') === digestOf(made);

/**
 * @param {string} path
 * @returns {string[]} itself, where it is a file.
 */
function filesUnder(path) {
  if (path in SOURCES) return [];
  if (!statSync(`${root}${path}`).isDirectory()) return [path];
  const names = readdirSync(`${root}${path}`).sort();
  return names.flatMap((name) => filesUnder(`${path}/${name}`));
}
