import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Entry, parsePo } from '../../src/translations/po-file.ts';
import { fresh } from '../../src/translations/update.ts';
import { writePo } from '../../src/translations/write-po.ts';
import { emptyFolder } from '../folders.ts';

const HEADER = fresh(null, '', 'Language: es\nContent-Type: text/plain; charset=UTF-8\n');
const write = (entries: readonly Entry[]) =>
  writePo(
    HEADER,
    entries.map((entry) => ({ entry, remark: 'x', place: 'q.yaml:1' })),
  );
const said = ({ at: _, written: _none, ...rest }: Entry) => rest;

test('a PO file is one for gettext, which reads the same in it', (context) => {
  if (spawnSync('msgfmt', ['--version']).error) return context.skip();
  const cwd = emptyFolder();
  const entries = [
    fresh(
      'a.title',
      'Un « titre »\navec "guillemets" \\ et\ttabulation',
      'Un título\ncon "comillas" \\ y\ttab',
    ),
    { ...fresh('b', 'Deux', 'Dos'), isFuzzy: true, previous: 'Un\nou deux' },
    fresh('d', 'Quatre', ''),
    { ...fresh('c', 'Trois', 'Tres'), isObsolete: true, previous: 'Toi' },
  ];
  writeFileSync(join(cwd, 'es.po'), write(entries));
  const told = spawnSync('msgfmt', ['-c', '--statistics', '-o', 'x.mo', 'es.po'], { cwd, encoding: 'utf8' });
  expect(told.stderr).toContain('1 translated message, 1 fuzzy translation, 1 untranslated message');
  const again = spawnSync('msgcat', ['es.po'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  expect(parsePo(again.stdout).entries.map(said)).toEqual(entries.map(said));
  return undefined;
});
