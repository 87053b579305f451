import { expect, test } from 'vitest';
import { asRead, readAmong } from '../../src/model/same-text.ts';

test('whatever sign it holds, a text is read if another one reads the same', () => {
  const unread: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const text = `Bo${String.fromCharCode(code)}d`;
    const same = asRead(text);
    if (asRead(same) === same && readAmong([text, same])?.(text) !== same) unread.push(code.toString(16));
  }
  expect(unread).toEqual([]);
});

test('one that reads like no other is not read', () => {
  const read = readAmong(['Été à Paris', 'ete a paris !', 'Hiver à Paris']);
  expect(read?.('ete a paris !')).toBe('ete a paris');
  expect(read?.('Hiver à Paris')).toBeNull();
});
