import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankForm } from '../../src/blank/form.ts';
import { blankYaml } from '../../src/blank/yaml.ts';
import { openAnswers } from '../../src/form/page/home/read-answers.ts';
import { sayingOf } from '../../src/form/page/saying.ts';
import type { FormSetting } from '../../src/form/setting.ts';
import { answerFile } from '../../src/interview/answer-file.ts';
import { type Draft, EMPTY_DRAFT, NO_ANSWER } from '../../src/interview/draft.ts';
import { sameDraft } from '../../src/interview/file/merge.ts';
import { readDraft } from '../../src/interview/file/read-draft.ts';
import { rewritten } from '../../src/interview/file/rewritten.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { oneLine } from '../../src/text/printable.ts';
import { culture } from '../content/culture.ts';
import { ROOT } from '../folders.ts';
import { facts } from '../interview/questionnaires.ts';
import { runs } from '../seed.ts';
import { tongues } from './tongues.ts';

const EXAMPLES = join(ROOT, 'examples/cohorte');
const library = facts();
const setting: FormSetting = {
  form: { whom: 'whom', what: 'what' },
  tongues: tongues('fr'),
  track: null,
  structure: { id: null, name: null, profile: null },
  respondent: false,
  review: null,
  replyTo: null,
};

/** What the page says of a file: what it could not understand, or why it refuses it. */
async function open(
  content: string | Uint8Array,
  { name = 'le-pont.answers.json', made = {}, asked = library }: Partial<Opening> = {},
) {
  const its = { ...setting, ...made };
  const file = new File([content as string], name);
  return openAnswers(file, asked, its, sayingOf(asked, its.tongues[0]));
}

interface Opening {
  name: string;
  made: Partial<FormSetting>;
  asked: Questionnaire;
}

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const problem = async (...given: Parameters<typeof open>): Promise<string> => {
  const opened = await open(...given);
  return 'problem' in opened ? plain(opened.problem) : `taken, ${opened.faults.join()}`;
};
const faults = async (...given: Parameters<typeof open>): Promise<string[]> => {
  const opened = await open(...given);
  return 'faults' in opened ? opened.faults.map(plain) : [opened.problem];
};
const taken = async (...given: Parameters<typeof open>) => {
  const opened = await open(...given);
  if (!('taken' in opened)) throw new Error(opened.problem);
  return opened.taken;
};

const yaml = `# Réponses de la compagnie
questionnaire: facts@1.0.0
structure: { id: pont, name: "L’Été à l’Œil", profile: library, facts: { status: public, volunteers: oui } }
date: 2026-01-02 # un vendredi
answers:
  aim: { value: spoken, note: "« À suivre » : le #1, 3 %" }
`;
const json = JSON.stringify({
  questionnaire: 'facts@1.0.0',
  structure: { name: 'Le Pont', profile: 'library' },
  answers: { aim: 'spoken' },
});

const UNREADABLE = 'Ce fichier ne se lit pas comme un fichier de réponses';
const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('a file that opens', () => {
  test('in YAML, with comments, notes and « oui »', async () => {
    const { found, value } = await taken(yaml, { name: 'été.answers.yaml' });
    expect(found.draft).toMatchObject({ id: 'pont', name: 'L’Été à l’Œil', date: '2026-01-02' });
    expect(found.draft.facts.get('volunteers')).toBe(true);
    expect(found.draft.answers.get('aim')?.note).toBe('« À suivre » : le #1, 3 %');
    expect(found).toMatchObject({ file: 'ete.answers.json', faults: 0, older: null });
    expect(answerFile(found.draft, library, value)).toMatchObject({ answers: { aim: { value: 'spoken' } } });
  });

  test.each([
    [`'Rêve : "x" <b> # | …'`, 'Rêve : "x" <b> # | …'],
    [`'voir "Marie" au poste #3'`, 'voir "Marie" au poste #3'],
    [`"*: 'tout' #1 \\" }"`, `*: 'tout' #1 " }`],
    ['|-\n      une: #1\n      # deux', 'une: #1\n# deux'],
  ])('in YAML, with a note written %s', async (written, note) => {
    for (const map of [`\n    value: spoken\n    note: ${written}`, `{ value: spoken, note: ${written} }`]) {
      if (map.startsWith('{') && written.startsWith('|')) continue;
      const { found } = await taken(yaml.replace(/\{ value: spoken.*/, map), { name: 'a.answers.yaml' });
      expect(found.draft.answers.get('aim')?.note).toBe(note);
    }
  });

  test.each<[string, string | Uint8Array]>([
    ['UTF-8 with its mark', `\ufeff${json}`],
    ['UTF-16, little end first', utf16(json)],
    ['UTF-16, big end first', utf16(json).swap16()],
    ['lines of Windows', yaml.replaceAll('\n', '\r\n')],
    ['lines of old Macs', yaml.replaceAll('\n', '\r')],
    ['JSON with tabs', json.replaceAll(',', ',\n\t')],
    [
      'JSON with text that looks like keys',
      json.replace('"spoken"', '{"value":"spoken","note":"a\\": \\"b\\":"}'),
    ],
  ])('in %s', async (_, content) => {
    expect(await faults(content, { name: 'a.answers.yaml' })).toEqual([]);
  });

  test.each([
    ['le-pont.answers.yaml', 'le-pont.answers.json'],
    ['le-pont--1234.answers.json', 'le-pont--1234.answers.json'],
    ['le-pont.answers (2).json', 'le-pont.answers.json'],
    ['le-pont (1).answers.json', 'le-pont.answers.json'],
    ['../../etc/passwd', 'etc-passwd.answers.json'],
    ['.answers.json', 'structure.answers.json'],
    ['réponses.txt', 'reponses.answers.json'],
    ['CON.json', 'structure-con.answers.json'],
    ['<img onerror>.yaml', 'img-onerror.answers.json'],
  ])('%s is given back as %s', async (name, expected) => {
    const isYaml = /yaml|txt|passwd/.test(name);
    expect((await taken(isYaml ? yaml : json, { name })).found.file).toBe(expected);
  });

  test('keeps what the format knows nothing of', async () => {
    const own = JSON.stringify({ ...JSON.parse(json), ours: { since: 2019 }, __proto: 1 });
    const { found, value } = await taken(own.replace('"__proto"', '"__proto__"'));
    const again = answerFile(found.draft, library, value);
    expect(again).toMatchObject({ ours: { since: 2019 } });
    expect(Object.hasOwn(again, '__proto__')).toBe(true);
    expect(({} as { since?: number }).since).toBe(undefined);
  });

  test('that looks back on earlier answers, on a page that does not: all of that stays', async () => {
    const said = {
      ...JSON.parse(json),
      date: '2026-11-20',
      answers: { aim: { value: 'spoken', why: 'clearer', before: 'spoken' } },
      review: {
        date: '2025-11-20',
        actions: { gone: 'done' },
        indicators: { gone: 'Un mot de passe chacun' },
      },
    };
    const { found, value } = await taken(JSON.stringify(said));
    expect(found.draft.review).toMatchObject({ date: '2025-11-20', actions: new Map([['gone', 'done']]) });
    expect(answerFile(found.draft, library, value)).toEqual(said);
    const renamed = answerFile({ ...found.draft, name: 'Le Grand Pont' }, library, value);
    expect(renamed).toMatchObject({ review: said.review, answers: said.answers });
  });

  test('of an earlier version, with ids that were renamed since', async () => {
    const renamed = { ...library.renamed, questions: new Map([['goal', 'aim']]) };
    const asked = { ...library, version: '1.2.0', renamed };
    const { found } = await taken(json.replace('"aim"', '"goal"'), { asked });
    expect(found.draft.answers.get('aim')?.given).toMatchObject({ value: 'spoken' });
  });

  test.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.yaml')))(
    'of the examples: %s',
    async (name) => {
      const content = readFileSync(join(EXAMPLES, name));
      expect(await faults(content, { name, asked: culture })).toEqual([]);
    },
  );

  test.each(['fr', 'en'] as const)('to fill in, in %s, as it is and with an answer', async (language) => {
    const form = blankForm(culture, { structure: 'Le Pont', profile: 'radio', track: null }, language);
    const blank = blankYaml(form, '2026-01-02', { check: '', plan: '' });
    const { found } = await taken(blank, { name: 'a.yaml', asked: culture });
    expect(found).toMatchObject({ faults: 0, draft: { name: 'Le Pont', profile: 'radio' } });
    const filled = blank.replace(/^( +written-purpose:).*$/m, '$1 said-aloud');
    const { draft } = (await taken(filled, { name: 'a.yaml', asked: culture })).found;
    expect(draft.answers.get('written-purpose')?.given).toMatchObject({ value: 'said-aloud' });
  });

  test('names what it could not understand, and what may have been meant', async () => {
    const odd = { ...JSON.parse(json), answers: { ami: 'spoken', aim: 'nowhere', zzzzzzzz: 1 } };
    const said = await faults(JSON.stringify(odd));
    expect(said).toHaveLength(3);
    expect(said.join()).toMatch(/« ami » .* « aim »/);
    expect(said.join()).toContain('« zzzzzzzz » n’existe pas');
    const hostile = { ...JSON.parse(json), answers: { [`<b>\u202e\u0007${'x'.repeat(5000)}`]: 1 } };
    const [one = ''] = await faults(JSON.stringify(hostile));
    expect(one).toMatch(/^« <b>x+… »/);
    expect(one.length).toBeLessThan(250);
  });
});

describe('a file that is refused, in one sentence', () => {
  test.each<[string, string | Uint8Array]>([
    ['binary', Uint8Array.from({ length: 300 }, (_, i) => i % 256)],
    ['a page', '<!DOCTYPE html><html><body>questionnaire: facts@1.0.0</body></html>'],
    ['a plan', '# Plan d’action\n\n## 1. Écrire\n\n- qui : Nadia\n'],
    ['windows-1252', latin(yaml.replaceAll(/[’Œ«»]/g, 'é'))],
    ['a list', `[${json}]`],
    ['lines of JSON', `${json}\n${json}\n`],
    ['only spaces', '  \n\n '],
    ['a number', '42'],
    ['a key that stands twice in JSON', json.replace('"answers"', '"answers":{"aim":"written"},"answers"')],
    ['a key that stands twice in YAML', `${yaml}answers: {}\n`],
    ['deep JSON', json.replace('}', `,"x":${deep(50_000)}}`)],
    ['deep YAML', `${yaml}x: ${deep(500)}\n`],
    ['aliases', `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n${yaml}`],
    ['JSON that was cut', json.slice(0, -20)],
    ['words after a number sign', yaml.replace('answers:', 'ours: le lieu #1\nanswers:')],
    ['a NUL', json.replace('Le Pont', 'Le\0Pont')],
    ['no questionnaire', json.replace('"questionnaire"', '"questionaire"')],
    ['a questionnaire that is no text', json.replace('"facts@1.0.0"', '{"toString":1}')],
    ['answers that are a prototype', '{"__proto__":{"questionnaire":"facts@1.0.0","answers":{}}}'],
  ])('%s', async (_, content) => {
    expect(await problem(content, { name: 'a.answers.yaml' })).toContain(UNREADABLE);
  });

  test('an empty file, or a large one', async () => {
    expect(await problem('')).toContain('vide');
    expect(await problem(`${json}${' '.repeat(1024 * 1024)}`)).toContain('trop gros');
  });

  test('one for another questionnaire, or for a later one', async () => {
    const to = (questionnaire: string) => json.replace('facts@1.0.0', questionnaire);
    expect(await problem(to('culture@1.0.0'))).toContain('un autre questionnaire (culture)');
    expect(await problem(to('facts@2.0.0'))).toContain('plus récente du questionnaire (2.0.0)');
    expect(await problem(to('\\u202e\\u0007<i>@1.0.0'))).toContain('un autre questionnaire (<i>)');
    expect(await problem(to(`${'x'.repeat(9999)}@1.0.0`))).toContain(UNREADABLE);
  });

  test('one of another structure, where the page is made for one', async () => {
    const made = (id: string | null, name: string) => ({ made: { structure: { id, name, profile: null } } });
    expect(await problem(json, made(null, 'La Tour'))).toContain('celui de Le Pont');
    expect(await problem(json, made('pont', 'LE  PONT'))).toBe('taken, ');
    expect(await problem(yaml, { ...made('pont', 'Autrement'), name: 'a.yaml' })).toBe('taken, ');
    expect(await problem(yaml, { ...made('autre', 'L’Été à l’Œil'), name: 'a.yaml' })).toContain(
      'faite pour',
    );
  });
});

/** What people write, and what YAML makes much of. */
const parts = fc.constantFrom(
  ...['Rêve', 'a', 'x-y', '3', '1e999', 'null', 'oui', '2026-01-02', '~', '<b>', '…', '’', 'é', '\u00a0'],
  ...[
    '"',
    "'",
    '""',
    "''",
    '\\',
    '\\"',
    ': ',
    ' :',
    ':',
    ' #',
    '# ',
    '#3',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    ',#',
  ],
  ...[
    '| ',
    '|',
    '>',
    '>-',
    '& ',
    '&a',
    '*',
    '! ',
    '!!',
    '?',
    '? ',
    '%',
    '@',
    '`',
    '<<',
    '<<: ',
    '---',
    '...',
    '=',
    ' ',
  ],
);
const lines = (most: number) =>
  fc
    .array(fc.oneof(parts, fc.string({ maxLength: 4, unit: 'grapheme' })), { minLength: 1, maxLength: most })
    .map((words) => oneLine(words.join('')).trim() || 'x');
/** In one line, or in several where a field takes them. */
const text = lines(9);
const long = fc.oneof(
  text,
  fc.array(fc.oneof(text, fc.constant('')), { maxLength: 4 }).map((all) => all.join('\n').trim() || 'x'),
);

test('any answers that the interview wrote are read as it reads them', async () => {
  const { questions, actions } = culture;
  const dream = questions.find(({ type }) => type === 'text')?.id ?? '';
  const [chosen, other] = questions.filter(({ type }) => type === 'single');
  const said = fc.record({
    name: text,
    role: text,
    note: long,
    dream: long,
    sign: text,
    who: text,
    seen: fc.boolean(),
  });
  const written = (was: string | null, base: Draft, after: Draft): string =>
    rewritten(
      { path: 'a.yaml', text: was },
      { base, after },
      { questionnaire: culture, language: 'fr' },
      ({ name }) => ` ${oneLine(name ?? '')}`,
    );
  const draftOf = (one: typeof said extends fc.Arbitrary<infer T> ? T : never): Draft => {
    const [first] = chosen?.type === 'single' ? chosen.options : [];
    const value = { kind: 'value', value: first?.id ?? '' } as const;
    const action = actions[0]?.id ?? '';
    return {
      ...EMPTY_DRAFT,
      ...{
        name: one.name,
        profile: 'radio',
        role: one.role,
        date: '2026-01-02',
        track: 'standard',
        trackChosen: true,
      },
      answers: new Map([
        [chosen?.id ?? '', { ...NO_ANSWER, given: value, note: one.note }],
        [other?.id ?? '', { ...NO_ANSWER, note: one.note }],
        [dream, { ...NO_ANSWER, given: { kind: 'value', value: one.dream } }],
      ]),
      plan: new Map([[action, { who: one.who, by: null }]]),
      review: {
        date: '2025-01-02',
        actions: new Map([[action, 'done']]),
        indicators: new Map([[action, one.sign]]),
      },
    };
  };
  await fc.assert(
    fc.asyncProperty(said, said, async (one, then) => {
      const first = written(null, EMPTY_DRAFT, draftOf(one));
      const again = written(first, draftOf(one), draftOf(then));
      for (const file of [first, again, again.replaceAll('\n', '\r\n')]) {
        const expected = readDraft(file, culture);
        expect(expected, file).not.toBe(null);
        const opened = await open(file, { name: 'a.yaml', asked: culture });
        if (!('taken' in opened)) throw new Error(`${opened.problem}\n${file}`);
        expect(sameDraft(opened.taken.found.draft, expected?.draft ?? EMPTY_DRAFT), file).toBe(true);
      }
    }),
    { numRuns: runs(300) },
  );
});
