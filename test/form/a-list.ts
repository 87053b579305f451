import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type List, readList } from '../../src/form/list/read-list.ts';
import { culture } from '../content/culture.ts';
import { emptyFolder } from '../folders.ts';

/** A list as it is read from a file with these bytes. */
export function listOf(content: string | Uint8Array): List {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'list.csv'), content);
  return readList('list.csv', cwd, culture);
}

/** What is told of a list: `line:column code`, and the place beside it in brackets. */
export const told = ({ diagnostics }: List): string[] =>
  diagnostics.map(({ range, code, related }) => {
    const beside = related ? ` (${related.range.line}:${related.range.column})` : '';
    return `${range ? `${range.line}:${range.column}` : 'file'} ${code}${beside}`;
  });
