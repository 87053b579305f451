import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { followed, pages } from '../../scripts/book.js';
import { ROOT } from '../folders.ts';

// Each in an empty folder, as a reader begins.
it.each(pages())('%s shows what the program prints to who does as it says (node scripts/book.js)', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  expect(followed(text)).toBe(text);
});
