import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { allTexts } from '../../src/check/all-texts.ts';
import { culture } from './culture.ts';
import { longSentences } from './long-sentences.ts';
import { sentences, words } from './words.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');

type Node = unknown;
const entries = (node: Node): [string, Node][] =>
  typeof node === 'object' && node !== null ? Object.entries(node) : [];

/** The keys that hold a text for people, in the questionnaire's and the catalogue's files. */
const TEXTS = new Set([
  'title',
  'topic',
  'unit',
  'intro',
  'description',
  'text',
  'help',
  'evidence',
  'why',
  'first-step',
  'indicator',
  'example',
  'here',
  'next',
  'steps',
]);

/** Each text in one language, with where it stands. */
function texts(node: Node, language: string, at = ''): [string, string][] {
  return entries(node).flatMap(([key, value]): [string, string][] => {
    if (key === language && typeof value === 'string') return [[at, value]];
    const id = (value as { id?: string } | null)?.id;
    return texts(value, language, `${at}/${id ?? key}`);
  });
}

const files = ['questionnaires/culture.yaml', 'questionnaires/culture.actions.yaml'].map((file) =>
  parse(read(file)),
);
const french = files.flatMap((file) => texts(file, 'fr'));
const english = files.flatMap((file) => texts(file, 'en'));
const examples = readdirSync(new URL('examples/cohorte', ROOT)).map((file) =>
  parse(read(`examples/cohorte/${file}`)),
);
const notes = examples.flatMap(({ answers }) =>
  entries(answers).flatMap(([id, given]): [string, string][] => {
    const note = id === 'dream' ? given : (given as { note?: string }).note;
    return typeof note === 'string' ? [[id, note]] : [];
  }),
);

describe('the two languages', () => {
  it('both have every text', () => {
    expect(french.length).toBeGreaterThan(1200);
    expect(english.map(([at]) => at)).toEqual(french.map(([at]) => at));
    expect([...french, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are the only way in which a text is written', () => {
    const plain = (node: Node): string[] =>
      entries(node).flatMap(([key, value]) => {
        if (TEXTS.has(key) && typeof value === 'string') return [`${key}: ${value}`];
        return plain(value);
      });
    expect(files.flatMap(plain)).toEqual([]);
  });

  it('are each written for themselves', () => {
    const same = french.filter(([, text], i) => text === english[i]?.[1]).map(([, text]) => text);
    expect(same).toEqual(['Festival']);
  });
});

describe('typography', () => {
  const wrong = (all: [string, string][], rule: RegExp) => all.filter(([, text]) => rule.test(text));

  it('of French has curly apostrophes and the spaces that do not break', () => {
    const said = [...french, ...notes];
    expect(wrong(said, /['"]/)).toEqual([]);
    expect(wrong(said, /(?<!\u202F)[;!?]/)).toEqual([]);
    expect(wrong(said, /(?<!\u00A0):/)).toEqual([]);
    expect(wrong(said, /«(?!\u00A0)|(?<!\u00A0)»/)).toEqual([]);
    expect(wrong(said, /\.\.\.|·|\d \d{3}/)).toEqual([]);
  });

  it('of English has curly quotes and no space before a mark', () => {
    expect(wrong(english, /['"«»]|\s[;:!?]/)).toEqual([]);
  });
});

describe('spelling', () => {
  // Debian's hunspell, hunspell-fr and hunspell-en-gb; skipped where they are not installed, but never in CI.
  const installed = (dictionary: string) => spell('mot', dictionary).status === 0;
  function spell(text: string, dictionary: string) {
    return spawnSync('hunspell', ['-d', dictionary, '-i', 'utf-8', '-l'], {
      input: text.replaceAll('’', "'"),
      encoding: 'utf8',
    });
  }
  const accepted = (language: string) =>
    new Set(read(`test/fixtures/words/${language}.txt`).trim().split('\n'));

  describe.each([
    ['fr', 'fr_FR', [...french, ...notes]],
    ['en', 'en_GB', english],
  ] as const)('of %s', (language, dictionary, said) => {
    it.skipIf(!installed(dictionary) && !process.env.CI)(
      'knows every word, but for the accepted ones',
      () => {
        const { status, stdout } = spell(said.map(([, text]) => text).join('\n'), dictionary);
        expect(status).toBe(0);
        const known = accepted(language);
        const unknown = stdout
          .split('\n')
          .map((word) =>
            word
              .replace(/^[a-z]'/i, '')
              .replace(/\.$/, '')
              .replaceAll("'", '’'),
          )
          .filter((word) => word !== '' && !known.has(word));
        expect(unknown).toEqual([]);
        const all = said.map(([, text]) => text).join('\n');
        expect([...known].filter((word) => !all.includes(word))).toEqual([]);
      },
    );
  });
});

describe('the French questions', () => {
  const LONG = 26;
  const asked = culture.questions.flatMap((question) =>
    [
      question.text,
      ...(question.help ? [question.help] : []),
      ...(question.type === 'single' ? question.options.map(({ text }) => text) : []),
    ].map((text) => [question.id, (text as { fr: string }).fr] as const),
  );

  it('have no long sentence but those that are justified', () => {
    const long = asked.flatMap(([id, text]) =>
      sentences(text).flatMap((sentence) =>
        words(sentence).length > LONG ? [`${id}: ${sentence.slice(0, 30)}`] : [],
      ),
    );
    expect(long.sort()).toEqual(Object.keys(longSentences).sort());
  });

  // A plan quotes an answer alone, and often without its question. The fifth sentence is quoted with it.
  it('have sentences that do not lean on the one before', () => {
    const leaning = culture.questions.flatMap((question) =>
      question.type === 'single'
        ? question.options
            .slice(0, 4)
            .filter(({ text }) => /\b(ainsi|cela|(un|une|de) tel(le)?s?)\b/.test((text as { fr: string }).fr))
            .map(({ id }) => `${question.id}: ${id}`)
        : [],
    );
    expect(leaning).toEqual([]);
  });

  // L. Kandel and A. Moles, « Application de l’indice de Flesch à la langue française », 1958: 60 and more is plain
  // reading; each question as a whole, help included, and all of them together.
  it('read easily', () => {
    const ease = (said: string[]) => {
      const all = said.flatMap(sentences);
      const each = all.flatMap(words);
      const syllables = each.reduce((total, word) => total + syllablesOf(word), 0);
      return 207 - (1.015 * each.length) / all.length - (73.6 * syllables) / each.length;
    };
    expect(ease(asked.map(([, text]) => text))).toBeGreaterThan(75);
    const hard = culture.questions.filter(
      ({ id }) => ease(asked.filter(([of]) => of === id).map(([, text]) => text)) < 60,
    );
    expect(hard.map(({ id }) => id)).toEqual([]);
  });
});

/** As spoken: a final mute e does not count. */
function syllablesOf(word: string): number {
  const spoken = word.toLowerCase().replace(/(e|es|ent)$/, '');
  return Math.max(1, spoken.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/g)?.length ?? 0);
}

// Commands take it as given, and do not count what lacks in the package's own.
it.each(culture.languages)('has all its texts in %s', (language) => {
  const lacking = allTexts(culture).filter(({ text }) => typeof text !== 'string' && !text[language]);
  expect(lacking).toEqual([]);
});
