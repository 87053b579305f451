// @ts-check
// What no program that does the same can go under, on this machine:
//   node test/bench/floor.js read <folder>     reads the folder's files, and parses them as YAML
//   node test/bench/floor.js write <folder> <count> <bytes>     makes files, each under its name once it is whole
//   node test/bench/floor.js cohort <folder> <answers> <results>     reads a cohort's answers, makes as many files, as
//     long as its results are, and has marked alone turn its documents into pages where they have one: whole, where the
//     program makes what many have in common once
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';

/** @param {string} folder */
function read(folder) {
  for (const name of readdirSync(folder))
    load(readFileSync(`${folder}/${name}`, 'utf8'), { schema: CORE_SCHEMA });
}

/** @param {string} folder @param {number} i @param {string} text */
function make(folder, i, text) {
  writeFileSync(`${folder}/.${i}.tmp`, text);
  renameSync(`${folder}/.${i}.tmp`, `${folder}/${i}.md`);
}

/** @param {number} bytes */
const textOf = (bytes) => 'é'.repeat(bytes / 2);

const [what, folder = '', ...others] = process.argv.slice(2);
if (what === 'read') read(folder);
else {
  mkdirSync(folder, { recursive: true });
  if (what === 'write') {
    const [count, bytes] = others.map(Number);
    const text = textOf(bytes ?? 0);
    for (let i = 0; i < (count ?? 0); i++) make(folder, i, text);
  } else {
    const [answers = '', results = ''] = others;
    read(answers);
    const { marked } = await import('marked');
    const made = readdirSync(results, { withFileTypes: true, recursive: true }).filter((one) => one.isFile());
    for (const [i, { parentPath, name }] of made.entries()) {
      const path = join(parentPath, name);
      make(folder, i, textOf(statSync(path).size));
      if (name.endsWith('.md') && existsSync(path.replace(/\.md$/, '.html')))
        marked.parse(readFileSync(path, 'utf8'));
    }
  }
}
