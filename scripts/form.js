// @ts-check
// Makes dist/form/: what every page of `form` is made of, its code in one script for browsers.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { onlyReading } from './libraries.js';

/**
 * A style without its comments and its indentation. No text in it has any of them.
 * @param {string} css
 */
const compact = (css) => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');

/**
 * @param {string} root the project's folder.
 * @param {string} version
 * @returns {Promise<string[]>} the modules that the code holds, absolute.
 */
export async function formParts(root, version) {
  const out = `${root}dist/form`;
  mkdirSync(out, { recursive: true });
  const options = {
    cwd: root,
    platform: /** @type {const} */ ('browser'),
    transform: {
      target: 'es2022',
      define: { __VERSION__: JSON.stringify(version) },
    },
  };
  /** @param {string} input */
  const bundled = async (input) => {
    const bundle = await rolldown({ ...options, input, plugins: [onlyReading(root)] });
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    return output[0];
  };
  const code = await bundled('src/form/page/start.tsx');
  const loader = await bundled('src/form/page/loader.js');
  const trial = await bundled('src/form/page/trial.js');
  // By far the largest file of the package, which gzip alone would leave a sixth larger.
  writeFileSync(`${out}/code.js.br`, brotliCompressSync(code.code.trim()));
  writeFileSync(`${out}/loader.js`, loader.code.trim());
  writeFileSync(`${out}/style.css`, compact(readFileSync(`${root}src/form/page/page.css`, 'utf8')));
  writeFileSync(`${out}/trial.js`, trial.code.trim());
  writeFileSync(`${out}/trial.css`, compact(readFileSync(`${root}src/form/page/trial.css`, 'utf8')));
  return code.moduleIds;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const root = new URL('..', import.meta.url).pathname;
  await formParts(root, JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version);
}
