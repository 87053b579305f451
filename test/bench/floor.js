// @ts-check
// What no program that does the same can go under, on this machine:
//   node test/bench/floor.js read <folder>     reads the folder's files, and parses them as YAML
//   node test/bench/floor.js write <folder> <count> <bytes>     makes files, each under its name once it is whole
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';

const [what, folder = '', count, bytes] = process.argv.slice(2);
if (what === 'read') {
  for (const name of readdirSync(folder))
    load(readFileSync(`${folder}/${name}`, 'utf8'), { schema: CORE_SCHEMA });
} else {
  mkdirSync(folder, { recursive: true });
  const text = 'é'.repeat(Number(bytes) / 2);
  for (let i = 0; i < Number(count); i++) {
    writeFileSync(`${folder}/.${i}.tmp`, text);
    renameSync(`${folder}/.${i}.tmp`, `${folder}/${i}.md`);
  }
}
