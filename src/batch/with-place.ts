import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { parse } from '../io/document.js';
import { readSource } from '../io/read.js';
import type { Told } from './setup.js';

/** Puts a diagnostic about a structure's profile where the file says it, as long as the file can be read again. */
export function withPlace({ file, diagnostics }: Told, cwd: string): Told {
  const read = readSource(file, cwd);
  if (!('source' in read)) return { file, diagnostics };
  const range = parse(read.source).locate(['structure', 'profile'], 'value');
  return { file, diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, range }) as Diagnostic) };
}
