// @ts-check
// What a script of the project needs of the program itself, out of its sources as they are: dist/ may be older, or
// not there yet.
import { mkdirSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const ENTRY = 'virtual:entry';

/**
 * @param {string} root the project's folder.
 * @param {string} code of a module that exports what is wanted, as if it stood in `root`.
 * @returns {Promise<any>} what it exports.
 */
export async function fromSources(root, code) {
  const folder = `${root}/node_modules/.cache`;
  const file = `${folder}/from-sources-${process.pid}.mjs`;
  mkdirSync(folder, { recursive: true });
  /** @type {import('rolldown').Plugin} */
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === ENTRY ? `${root}/entry.js` : undefined),
    load: (id) => (id === `${root}/entry.js` ? code : undefined),
  };
  await build({
    cwd: root,
    input: ENTRY,
    platform: 'node',
    plugins: [entry],
    output: { file, format: 'esm', codeSplitting: false },
  });
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
}
