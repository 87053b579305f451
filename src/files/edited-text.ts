import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { french1252 } from './windows-1252.ts';

/**
 * The text of a document that the program wrote and people may have saved again in another editor: in UTF-8, or in
 * windows-1252 if it can be nothing else.
 * @throws the system's error where it cannot be read.
 */
export function editedText(path: string): string {
  const bytes = readFileSync(path);
  const text = isUtf8(bytes) ? undefined : french1252(bytes);
  return text ?? bytes.toString('utf8');
}
