import { expect, test } from 'vitest';
import { found, yesNo } from './small.ts';

const told = (text: string) => found(/^CN712$/, [yesNo('news', { text })]).length;

test.each([
  'TODO',
  'À compléter',
  'a completer.',
  '[à rédiger]',
  'À préciser : le site',
  'Le site ???',
  'XXX',
  'xxx',
  'Lorem',
  'lorem dolor',
])('%j is a text left for later', (text) => expect(told(text)).toBe(1));

test.each([
  'À compléter avec soin, le dossier est-il prêt ?',
  'Un dossier à compléter',
  'Vraiment ?',
  'xxxl',
  'Un théâtre en Lorraine',
  'florem',
])('%j is not', (text) => expect(told(text)).toBe(0));
