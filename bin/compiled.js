// @ts-check
// Loads the program's bundle, and keeps what V8 has compiled of it by the end of a run: the next one compiles none of it
// again. Node.js 22.8 and later can keep compiled files too (enableCompileCache), but as they are before anything in them
// runs: without most of the functions that a command calls, which are half of the work.
const { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

const OPENING = '(function (exports, require, __filename, __dirname) {';

/**
 * Loads a CommonJS file and, through it, those that it requires by their paths.
 * @param {string} entry
 * @param {string} folder where compiled code is kept. Whatever stands in the way of that, the program runs.
 * @param {string} kind what kind of run this is, a word: each keeps the functions that it calls.
 */
exports.load = (entry, folder, kind) => {
  const kept = join(folder, `${process.version}-${process.arch}`, kind);
  /** @type {Map<string, object>} what each file exports, as far as it has come. */
  const loaded = new Map();
  /** @type {Map<string, InstanceType<typeof Script>>} by the file where it is to be kept. */
  const compiled = new Map();

  /** @param {string} file @returns {any} */
  const load = (file) => {
    const before = loaded.get(file);
    if (before) return before;
    // Every package that npm unpacks has the same mtime, where ctime is when the file came to be there.
    const { size, ctimeMs } = statSync(file);
    const cache = join(kept, `${basename(file)}-${size}-${ctimeMs}`);
    const cachedData = readKept(cache);
    const text = `${OPENING}${readFileSync(file, 'utf8')}\n})`;
    const script = new Script(text, { filename: file, columnOffset: -OPENING.length, cachedData });
    if (!cachedData || script.cachedDataRejected) compiled.set(cache, script);
    const exported = {};
    loaded.set(file, exported);
    const beside = dirname(file);
    const needs = (/** @type {string} */ id) => (id.startsWith('.') ? load(join(beside, id)) : require(id));
    script.runInThisContext()(exported, needs, file, beside);
    return exported;
  };

  // A run that failed has not called what others will.
  process.on('exit', (code) => {
    if (code === 0) for (const [cache, script] of compiled) keep(cache, script.createCachedData());
  });
  return load(entry);
};

/** @param {string} cache */
function readKept(cache) {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}

/**
 * Whole or not at all, whenever the machine stops: V8 refuses code of another version of itself, or cut short, and
 * trusts the rest.
 * @param {string} cache @param {Buffer} data
 */
function keep(cache, data) {
  const own = `${cache}.${process.pid}`;
  try {
    mkdirSync(dirname(cache), { recursive: true });
    writeFileSync(own, data, { flush: true });
    renameSync(own, cache);
  } catch {
    try {
      rmSync(own, { force: true });
    } catch {}
  }
}
