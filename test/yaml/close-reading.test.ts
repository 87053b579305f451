import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { rendered } from '../../src/diagnostics/render/rendered.ts';
import { guessKind } from '../../src/load/guess-kind.ts';
import { loadAnswersFrom } from '../../src/load/load-answers.ts';
import { loadQuestionnaireFile } from '../../src/load/questionnaire-file.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { parseDocument } from '../../src/yaml/document.ts';
import { jsonFault } from '../../src/yaml/json.ts';
import { parseValue } from '../../src/yaml/parse-value.ts';
import { FIXTURES } from '../load/fixtures.ts';
import { runs } from '../seed.ts';

let tiny: Questionnaire;
beforeAll(async () => {
  const { value } = await loadQuestionnaireFile('tiny.yaml', `${FIXTURES}/worked-example`);
  if (!value) throw new Error('tiny.yaml is not fit for use');
  tiny = value;
});

const read = async (text: string, file = 'a.yaml') => loadAnswersFrom({ source: { file, text } }, tiny);
/** What is said of an answer file, with its column, and whether its answers count. */
const said = async (text: string, file?: string) => {
  const { value, diagnostics } = await read(text, file);
  return [
    ...diagnostics.map(({ code, range }) => `${range?.line}:${range?.column} ${code}`),
    value ? 'counts' : 'refused',
  ];
};
const named = (name: string) =>
  `questionnaire: tiny@1.0.0\nstructure:\n  name: ${name}\n  profile: radio\nanswers:\n  ease: 3\n`;
const noted = (note: string) =>
  `questionnaire: tiny@1.0.0\nstructure: { name: A, profile: radio }\nanswers:\n  ease:\n    value: 3\n    note: ${note}\n  purpose: talked\n`;

describe('no word is left out of a text in silence', () => {
  test.each([
    ['Compagnie #2', '3:19 CN061'],
    ['Compagnie # 2', '3:19 CN061'],
    ['Compagnie\t#2', '3:19 CN061'],
    ['#1 des radios', '3:9 CN061'],
    ['&co Radio', '3:9 CN061'],
    ['! Radio', '3:9 CN061'],
    ['Radio\n    #2 du Gave', '4:5 CN061'],
    ['Radio # Nord', '3:15 CN061'],
    ['Radio # à vérifier', '3:15 CN061'],
    ['Radio # À vérifier.', '3:15 CN061'],
    ['Studio #', '3:16 CN061'],
    ['Studio ## 3', '3:16 CN061'],
    ['Studio #=3', '3:16 CN061'],
    ['Studio #note: 3', '3:16 CN061'],
    ['Studio.\t# Sud', '3:17 CN061'],
    ['Studio\n    # Sud', '4:5 CN061'],
    ['>-  # Sud\n    Studio', '3:13 CN061'],
  ])('a name: %j', async (name, expected) => {
    expect(await said(named(name))).toEqual([expected, 'refused']);
  });

  test.each([
    ['On publie avec #Avignon tous les jours', '6:26 CN062', 'counts'],
    ['On publie avec\n      #Avignon tous les jours', '7:7 CN062', 'counts'],
    ['le signe # est partout.', '6:20 CN062', 'counts'],
    ['&plan est prêt', '6:11 CN062', 'counts'],
    ['> #Avignon\n      tous', '6:13 CN062', 'counts'],
    ['Le prix # un jour', '6:19 CN062', 'counts'],
    ['Le prix. # Un jour', '6:20 CN062', 'counts'],
    ['Le prix ## un jour', '6:19 CN062', 'counts'],
    ['Le prix #', '6:19 CN062', 'counts'],
    ['Le prix\n      # un jour', '7:7 CN062', 'counts'],
    ['"Le prix" #un-jour', '6:21 CN062', 'counts'],
    ["'Le prix'   #un-jour", '6:23 CN062', 'counts'],
    ['#Avignon', '6:11 CN061', 'refused'],
    ['\n      #Avignon tous', '7:7 CN061', 'refused'],
    ['On publie\n      avec #Avignon\n      tous les jours', '7:12 CN061', 'refused'],
  ])('a note: %j', async (note, ...expected) => {
    expect(await said(noted(note))).toEqual(expected);
  });

  test.each([
    named('"Compagnie #2" # la deuxième'),
    named('Radio # cap-numerique-ignore CN921'),
    named('Radio\n    # respondent: …'),
    named('Radio\n  # Le profil'),
    named('Radio#2'),
    named('&co Radio').replace('ease: 3', 'dream: *co'),
    noted('"C’est fini" # relire ceci.'),
    noted('fini\n      – oui, fini ：)'),
    noted('>-\n      avec #Avignon'),
    noted('fini\n    #target: 4'),
    noted('fini\n    # tous les jours'),
    named('A').replace('ease: 3', 'ease: 3 #sûr'),
  ])('a comment is one: %j', async (text) => {
    expect(await said(text)).toEqual(['counts']);
  });

  test.each([
    ['structure: { name: Radio # Nord\n  , profile: radio }', '2:26 CN061', 'refused'],
    ['structure: { name: "Radio" #Nord\n  , profile: radio }', '2:28 CN062', 'counts'],
    ['structure: { name: A, profile: radio } # Nord', 'counts'],
    ['structure: { name: A, profile: radio }\nrespondent: { role: Régie # son\n  }', '3:27 CN062', 'counts'],
    [
      'structure: { name: A, profile: radio, facts: { ville: Oloron # Sainte-Marie\n  } }',
      '2:62 CN062',
      'counts',
    ],
  ])('%j', async (structure, ...expected) => {
    expect(await said(`questionnaire: tiny@1.0.0\n${structure}\nanswers: { ease: 3 }\n`)).toEqual(expected);
  });

  test.each([
    ['Gagner le prix # un jour', '6:25 CN062'],
    ['"Gagner" #prix', '6:19 CN062'],
    ['{ value: Gagner # le prix\n    }', '6:26 CN062'],
  ])('a free answer: %j', async (dream, expected) => {
    const text = named('A').replace('ease: 3', `dream: ${dream}`);
    expect(await said(text)).toEqual([expected, 'counts']);
  });

  test.each([
    ['Une compagnie # a réservé', true],
    ['Une compagnie #a-réservé', true],
    ['Is it (online) # or not, in your opinion?', true],
    ['Est-ce fini. # ou non ?', true],
    ['Est-ce l’objet n° # 3 ?', true],
    ['"Une compagnie" #relire', true],
    ['Est-ce en ligne ? # à relire', false],
    ['(Est-ce en ligne\u202F?) # Site', false],
    ['Une compagnie # ← CN712', false],
    ['"Une compagnie" # à relire', false],
  ])('a text of an author: %j', (written, isTold) => {
    const source = { file: 'q.yaml', text: `text: ${written}\n` };
    expect(parseValue(source)).toBeUndefined();
    const { diagnostics } = parseDocument(source).proofread(() => () => 'text');
    expect(diagnostics.map(({ code }) => code)).toEqual(isTold ? ['CN062'] : []);
  });

  test('the sentence gives the lost words, and the text to write', async () => {
    const { diagnostics } = await read(named('Compagnie #2'));
    const [first] = diagnostics;
    if (!first) throw new Error('nothing is said');
    const { message, fix } = rendered(first, 'en');
    expect(message).toBe('“#2” is not read: without quotes, # after a space begins a comment.');
    expect(fix).toContain('Write "Compagnie #2", with the quotes');
  });
});

describe('what passes for a letter is named once, and nothing follows from it', () => {
  test.each([
    ['ease: 3', 'eаse: 3', '6:4 CN064', 'U+0430'],
    ['ease: 3', 'ｅase: 3', '6:3 CN064', 'U+FF45'],
    ['  ease: 3', '  ease： 3\n  fear: 2', '6:7 CN022', 'U+FF1A'],
    ['ease: 3', 'ease：3', '6:7 CN022', 'U+FF1A'],
    ['ease: 3', 'know-publics-how:\n    – talk\n    – survey', '7:5 CN032', 'U+2013'],
    ['ease: 3', 'know-publics-how:\n    — talk', '7:5 CN032', 'U+2014'],
    ['ease: 3', 'know-publics-how:\n    • talk\n    • survey', '7:5 CN032', 'U+2022'],
    ['ease: 3', 'know-publics-how: { “value”: [“talk”], “note”: a }', '6:23 CN064', 'U+201C'],
    ['ease: 3', 'ea\u200Bse: 3', '6:5 CN064', 'U+200B'],
    ['ease: 3', 'ease: ３', '6:9 CN064', 'U+FF13'],
    ['profile: radio', 'profile: radiο', '4:16 CN064', 'U+03BF'],
    ['profile: radio', 'profile: “radio”', '4:12 CN064', 'U+201C'],
    ['ease: 3', 'know–publics-how: [talk]', '6:7 CN064', 'U+2013'],
    ['  ease: 3', '  ease: 3\n  fear:\u00A03', '7:8 CN022', 'U+00A0'],
    ['  ease: 3', '  ease: 3\n  fear:\u202F3', '7:8 CN022', 'U+202F'],
    ['  ease: 3', '  fear: 3\n\u2003\u2003ease: 3', '7:1 CN011', 'U+2003'],
    ['  ease: 3', '  fear: 3\n  \u202Fease: 3', '7:3 CN011', 'U+202F'],
  ])('%j as %j', async (from, to, expected, character) => {
    const { value, diagnostics } = await read(named('A').replace(from, to));
    const [first, ...others] = diagnostics;
    expect([first && `${first.range?.line}:${first.range?.column} ${first.code}`, others, value]).toEqual([
      expected,
      [],
      null,
    ]);
    expect(first && rendered(first, 'fr').message).toContain(character);
  });

  test.each([
    'a\u202Eb',
    'a\u200Eb',
    '\u202E06 12',
    'a\u200Bb',
    'a\uFFFDb',
    'a\u00ADb',
    'a\u000Bb',
    '"a\\u202Eb"',
    'a\u200Db',
  ])('in a text it is a warning: %j', async (note) => {
    const [first, ...others] = await said(noted(note));
    expect([first, others]).toEqual([expect.stringContaining('CN065'), ['counts']]);
  });

  test.each([
    '👩\u200D👩\u200D👧',
    '🏴\u{E0067}\u{E0062}\u{E007F}',
    'می\u200Cخواهم',
    'Москва',
    'où\u202F?',
    '\u200E06 12\u200F',
    '\u202A+33 6\u202C',
  ])('what a script or an emoji needs is none: %j', async (note) => {
    expect(await said(noted(note))).toEqual(['counts']);
  });
});

describe('JSON is told as JSON, once', () => {
  const right = {
    questionnaire: 'tiny@1.0.0',
    structure: { name: 'A', profile: 'radio' },
    answers: { ease: 3 },
  };
  const text = JSON.stringify(right, null, 2);
  test.each([
    ['comment', '"answers"', '// x\n  "answers"'],
    ['comment', '"answers"', '# x\n  "answers"'],
    ['no-comma', '"tiny@1.0.0",', '"tiny@1.0.0"'],
    ['trailing-comma', '"ease": 3', '"ease": 3,'],
    ['extra-comma', '"tiny@1.0.0",', '"tiny@1.0.0",,'],
    ['single-quotes', '"A"', "'A'"],
    ['curly-quotes', '"ease"', '“ease”'],
    ['bare-key', '"ease"', 'ease'],
    ['bare-word', ' 3', ' unknown'],
    ['number', ' 3', ' 03'],
    ['number', ' 3', ' 2,5'],
    ['no-colon', '"ease":', '"ease"'],
    ['no-value', '"ease": 3', '"ease":'],
    ['open-string', '"A"', '"A'],
    ['control', '"A"', '"A\tB"'],
    ['escape', '"A"', '"\\A"'],
    ['space', '"ease": ', '"ease":\u00A0'],
    ['unclosed', '\n}', ''],
    ['closing', '"ease": 3\n  }', '"ease": 3\n  ]'],
    ['after', '\n}', '\n}\n{}'],
    ['start', text, 'a: 1'],
  ])('%s', async (fault, from, to) => {
    const broken =
      text.slice(0, text.lastIndexOf(from)) + to + text.slice(text.lastIndexOf(from) + from.length);
    expect(jsonFault(broken)?.fault).toBe(fault);
    const { diagnostics } = await read(broken, 'a.json');
    expect(diagnostics.map(({ code }) => code)).toEqual(['CN067']);
  });

  test('exactly where another reader of JSON refuses it', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'\\"/bu0a1e-.,:[]{}\n\t\u00A0é\u0001') });
    const value = fc.object({ key: odd, values: [odd, fc.double(), fc.boolean(), fc.constant(null)] });
    fc.assert(
      fc.property(value, fc.nat(), fc.constantFrom('', ...'\\"0,:]}{ \u00A0-e'), (of, at, sign) => {
        const sound = JSON.stringify(of);
        expect(jsonFault(sound)).toBeUndefined();
        const i = at % sound.length;
        const changed = sound.slice(0, i) + sign + sound.slice(i + 1);
        // A word or a number alone is JSON too, and none of the formats.
        if (!/^[[{]/.test(changed)) return;
        expect(jsonFault(changed) === undefined).toBe(isJson(changed));
      }),
      { numRuns: runs(3_000) },
    );
  });

  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  test('as any other program reads it, whatever it holds', async () => {
    expect(await said(`{ "$schema": "answers.schema.json", ${text.slice(1)}`, 'a.json')).toEqual(['counts']);
    expect(await said(text.replace('"ease": 3', 'ease: 3,'))).toEqual(['counts']);
    expect(await said(text.replace('"ease": 3', '"ease": 3, "ease": 4'), 'a.json')).toEqual([
      '8:16 CN010',
      'refused',
    ]);
  });
});

test.each(['\n', '\r\n'])('an unfinished merge is one message, in any format', async (end) => {
  const mark = (lines: string[], at: number) =>
    [
      ...lines.slice(0, at),
      '<<<<<<< HEAD',
      lines[at],
      '||||||| b',
      '=======',
      lines[at],
      '>>>>>>> c',
      ...lines.slice(at + 1),
    ].join(end);
  const yaml = noted('fini').split('\n');
  expect(await said(mark(yaml, 3))).toEqual(['4:1 CN060', 'refused']);
  expect(await said(mark(['{', '"answers": {}', '}'], 1), 'a.json')).toEqual(['2:1 CN060', 'refused']);
  expect(await said([...yaml, '>>>>>>> c'].join(end))).toEqual(['9:1 CN060', 'refused']);
});

/** Shapes that made a regular expression look at each sign again for each sign. */
const HOSTILE: [string, (n: number) => string][] = [
  ['a comment of signs', (n) => `a: 1\n# ${'>#'.repeat(n)}\n`],
  ['quotes in quotes', (n) => `a: z"${'\\"'.repeat(n)}[]\n`],
  ['a word of stars', (n) => `  x: "${'*x'.repeat(n)} y" b\n`],
  ['a word of pipes', (n) => `  x: "${'|1'.repeat(n)} y" b\n`],
  ['a long key in braces', (n) => `{ ${'a'.repeat(n)} ]`],
  ['an open quote in braces', (n) => `{ a: [ "${'\\"'.repeat(n)}`],
  ['number signs', (n) => noted(`a${' #'.repeat(n)}`)],
  ['spaces', (n) => noted(`a${' '.repeat(n)}b`)],
  ['curly quotes', (n) => named(`x${'“'.repeat(n)}x`).replace('radio', `x${'“'.repeat(n)}x`)],
  ['invisible characters', (n) => noted('\u200Ba'.repeat(n))],
  ['unclosed JSON', (n) => `{"a": "${'\\"'.repeat(n)}`],
];
test.each(HOSTILE)('%s: four times as much takes about four times as long', (_, text) => {
  const work = (n: number): number => {
    const source = { file: 'a.yaml', text: text(n) };
    const start = process.cpuUsage();
    parseValue(source);
    guessKind(source.text, true);
    parseDocument(source).proofread(() => () => 'text');
    jsonFault(source.text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  work(1000);
  // Squared, sixteen times as long: for these lengths more than ten seconds.
  expect(work(100_000)).toBeLessThan(10 * work(25_000) + 1000);
});

const ids = (n: number) => Array.from({ length: n }, (_, i) => `a${i}`).join(', ');
test.each<[string, (n: number) => string]>([
  ['without repeats', (n) => `retired: [${ids(n)}]\nareas: {}\n`],
  ['whose items are all wrong', (n) => `objectives: [${ids(n)}]\nareas: {}\n`],
  ['of keys that nobody knows', (n) => `areas: { ${ids(n)} }\n`],
])('a list %s is told in the time that reading it takes', async (_, text) => {
  const work = async (n: number): Promise<number> => {
    const start = process.cpuUsage();
    await loadQuestionnaireFile('q.yaml', FIXTURES, undefined, { source: { file: 'q.yaml', text: text(n) } });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  await work(1000);
  expect(await work(20_000)).toBeLessThan(10 * (await work(5000)) + 1000);
});

test('a key that every object has is a key like others', async () => {
  const text = 'constructor: 1\nconstructor: 2\ntoString: 1\ntoString: 2\n__proto__: 1\n__proto__: 2\n';
  const { diagnostics } = await loadQuestionnaireFile('q.yaml', FIXTURES, undefined, {
    source: { file: 'q.yaml', text },
  });
  expect(diagnostics.filter(({ code }) => code === 'CN010')).toHaveLength(3);
});
