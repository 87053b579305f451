import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readSource } from '../files/read.ts';
import { parseDocument } from '../yaml/document.ts';
import type { Told } from './setup.ts';

/** Puts a diagnostic about a structure's profile where the file says it, as long as the file can be read again. */
export function withPlace({ file, diagnostics }: Told, cwd: string): Told {
  const read = readSource(file, cwd);
  if (!('source' in read)) return { file, diagnostics };
  const range = parseDocument(read.source).locate(['structure', 'profile'], 'value');
  return { file, diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, range }) as Diagnostic) };
}
