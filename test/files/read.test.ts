import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rendered } from '../../src/diagnostics/render/rendered.ts';
import { MAX_BYTES, readSource } from '../../src/files/read.ts';
import { cases, written } from '../load/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-'));

const codeOf = (file: string): string | null => {
  const read = readSource(file, folder);
  return 'diagnostic' in read ? read.diagnostic.code : null;
};

describe('bytes', () => {
  test.each(cases('broken/bytes'))('$name', ({ path, expected }) => {
    const read = readSource(path);
    expect('diagnostic' in read ? [written(read.diagnostic)] : []).toEqual(expected);
  });

  test.each(['bom.yaml', 'utf-16le.yaml', 'utf-16be.yaml'])('%s reads as the text that it holds', (name) => {
    const read = readSource(`test/fixtures/broken/bytes/${name}`);
    expect('source' in read && read.source.text).toBe('# é\ntitle: Où ça ?\n');
  });
});

describe('a file', () => {
  test('that does not exist, or a folder', () => {
    expect(codeOf('missing.yaml')).toBe('CN001');
    mkdirSync(join(folder, 'folder.yaml'));
    expect(codeOf('folder.yaml')).toBe('CN002');
  });

  test('too large is refused without being read, one just within the limit is read', () => {
    writeFileSync(join(folder, 'large.yaml'), 'a'.repeat(MAX_BYTES + 1));
    writeFileSync(join(folder, 'limit.yaml'), 'a'.repeat(MAX_BYTES));
    expect(codeOf('large.yaml')).toBe('CN004');
    expect(codeOf('limit.yaml')).toBeNull();
  });

  test('whose links go in circles', () => {
    symlinkSync('b', join(folder, 'a'));
    symlinkSync('a', join(folder, 'b'));
    expect(codeOf('a')).toBe('CN003');
  });

  test.skipIf(process.getuid?.() === 0)('that one may not read', () => {
    writeFileSync(join(folder, 'secret.yaml'), 'a: 1');
    chmodSync(join(folder, 'secret.yaml'), 0);
    expect(codeOf('secret.yaml')).toBe('CN003');
  });

  test('that is a pipe, which announces no size', () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    spawn('sh', ['-c', `head -c 100000 /dev/zero | tr '\\0' x > '${pipe}'`], { stdio: 'ignore' });
    expect(codeOf('pipe')).toBe('CN035');
    const read = readSource(pipe, '', true);
    expect('source' in read && read.source.text.length).toBe(100_000);
  });
});

test('says in French what to do with a text of another encoding', () => {
  const read = readSource('test/fixtures/broken/bytes/latin-1.yaml');
  if (!('diagnostic' in read)) throw new Error('it was read');
  const { message, fix } = rendered(read.diagnostic, 'fr');
  expect(`${message} ${fix}`).toBe(
    'Ce texte n’est pas en UTF-8\u00A0: l’octet 0xE9 n’y a pas de sens ici. Rouvrez le fichier dans votre éditeur et enregistrez-le avec l’encodage UTF-8.',
  );
});
