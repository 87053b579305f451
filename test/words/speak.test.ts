import { expect, expectTypeOf, test } from 'vitest';
import { speak } from '../../src/words/speak.ts';

const table = {
  title: { fr: 'Bonjour', en: 'Hello' },
  notices: {
    atMost: { fr: (max: number) => `Pas plus de ${max}`, en: (max: number) => `No more than ${max}` },
    levels: { fr: ['bas', 'haut'], en: ['low', 'high'] },
  },
};

test('a table is spoken in either language, at any depth', () => {
  expect(speak(table, 'fr').title).toBe('Bonjour');
  expect(speak(table, 'en').notices.atMost(3)).toBe('No more than 3');
  expect(speak(table, 'en').notices.levels).toEqual(['low', 'high']);
});

test('the words of a language are made once', () => {
  expect(speak(table, 'fr')).toBe(speak(table, 'fr'));
  expect(speak(table, 'fr')).not.toBe(speak(table, 'en'));
});

test('the types are those of the sentences', () => {
  const words = speak(table, 'fr');
  expectTypeOf(words.title).toEqualTypeOf<string>();
  expectTypeOf(words.notices.atMost).toEqualTypeOf<(max: number) => string>();
  // @ts-expect-error: a language is missing.
  void (() => speak({ title: { fr: 'Bonjour' } }, 'fr'));
});
