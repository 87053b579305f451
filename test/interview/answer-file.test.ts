import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { answerFile, answerFileText } from '../../src/interview/answer-file.ts';
import { aimingForNothing, type Draft, EMPTY_DRAFT, sheetOf, withAnswer } from '../../src/interview/draft.ts';
import { edit, newDocument } from '../../src/interview/file/edit.ts';
import { sameDraft } from '../../src/interview/file/merge.ts';
import { readDraft } from '../../src/interview/file/read-draft.ts';
import { draftIn } from '../../src/interview/read-draft.ts';
import type { AnswerValue } from '../../src/model/answer.ts';
import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { sheetJson } from '../../src/model/sheet-json.ts';
import { validateAnswers } from '../../src/model/validate-answers.ts';
import { questionnaire as anyQuestionnaire, sheet as anySheet } from '../arbitraries.ts';
import { tiny } from '../sheets.ts';
import { culture } from './questionnaires.ts';

/** The draft of a sheet in which all was asked, and what was not said was skipped. */
const draftOf = ({ structure, respondent, objectives, file: _, ...more }: AnswerSheet): Draft => ({
  ...EMPTY_DRAFT,
  ...structure,
  ...respondent,
  sharesNotes: respondent.sharesNotes || null,
  objectives: objectives.length > 0 ? objectives : null,
  trackChosen: true,
  ...more,
});

/** Answers that a file tells from what is not known. */
const legible = (sheet: AnswerSheet, { questions }: Questionnaire): AnswerSheet => {
  const texts = new Set(questions.flatMap(({ id, type }) => (type === 'text' ? [id] : [])));
  const answers = new Map(
    [...sheet.answers].flatMap(([id, answer]) => {
      const isWord = texts.has(id) && answer.given !== null && answer.given.kind !== 'value';
      const said = isWord ? { ...answer, given: null } : answer;
      return said.given === null && said.target === null && said.note === null ? [] : [[id, said] as const];
    }),
  );
  return { ...sheet, answers };
};

/** What is only known of a draft, and who answers. */
const only = fc.record({
  id: fc.constantFrom(null, 'radio-gave'),
  training: fc.constantFrom(null, 'opco' as const),
  role: fc.constantFrom(null, 'régie'),
  age: fc.constantFrom(null, '30-49' as const),
  code: fc.constantFrom(null, 'k7m2x9'),
  sharesNotes: fc.constantFrom(null, true, false),
  accompaniment: fc.constantFrom(null, 'none' as const, 'collective' as const),
  objectives: fc.constantFrom(null, [], ['g2', 'g0']),
  date: fc.constantFrom(null, '2026-03-02'),
  note: fc.constantFrom(null, 'Une note : « oui »\nsur deux lignes'),
  isNamed: fc.boolean(),
  isKnown: fc.boolean(),
  skipsFacts: fc.boolean(),
  aimsForNothing: fc.boolean(),
});

type Only = typeof only extends fc.Arbitrary<infer T> ? T : never;

const drawn = anyQuestionnaire.chain((of) => fc.tuple(fc.constant(of), anySheet(of), only));

/** A draft of a sheet, with what only a draft knows. */
function draftFrom(of: Questionnaire, sheet: AnswerSheet, more: Only) {
  const { note, isNamed, isKnown, skipsFacts, aimsForNothing, ...rest } = more;
  const base = draftOf(legible(sheet, of));
  const answers = new Map(base.answers);
  const [first] = answers.keys();
  const second = [...answers.keys()].find((id) => answers.get(id)?.given);
  const noted = first === undefined ? undefined : answers.get(first);
  if (first !== undefined && noted) answers.set(first, { ...noted, note });
  const skipped = of.facts.map(({ id }) => [id, base.facts.get(id) ?? null] as const);
  const draft: Draft = {
    ...base,
    ...rest,
    name: isNamed ? base.name : null,
    profile: isKnown ? base.profile : null,
    facts: skipsFacts ? new Map(skipped) : base.facts,
    answers,
  };
  const aimless = aimsForNothing && second !== undefined ? aimingForNothing(draft, second) : draft;
  // That all the questions were chosen is only known once something was said since.
  const isSaid = draftIn(answerFile(aimless, of), of)?.draft.trackChosen ?? false;
  return { ...aimless, trackChosen: isSaid };
}

describe('the value of an answer file', () => {
  it('is that of the sheet, where a draft knows nothing more', () => {
    fc.assert(
      fc.property(drawn, ([of, drawn]) => {
        const sheet = legible(drawn, of);
        const file = answerFile(draftOf(sheet), of);
        expect(answerFileText(file)).toBe(answerFileText(sheetJson(sheet, of, true)));
      }),
    );
  });

  it('is read back as the same draft', () => {
    fc.assert(
      fc.property(drawn, ([of, sheet, more]) => {
        const draft = draftFrom(of, sheet, more);
        const read = draftIn(JSON.parse(answerFileText(answerFile(draft, of))), of);
        expect(read?.faults).toBe(0);
        expect(sameDraft(read?.draft ?? EMPTY_DRAFT, draft)).toBe(true);
      }),
    );
  });

  it('says what the YAML says', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom('fr' as const, 'en' as const), ([of, sheet, more], language) => {
        const draft = draftFrom(of, sheet, { ...more, isNamed: true, isKnown: true });
        const document = newDocument(' Réponses');
        edit(document, EMPTY_DRAFT, draft, { questionnaire: of, language });
        const json = answerFile(draft, of);
        const yaml = document.toJS();
        expect(validateAnswers(json, of, '')).toEqual(validateAnswers(yaml, of, ''));
        expect(validateAnswers(json, of, '').sheet).toEqual(sheetOf(draft));
        expect(readDraft(document.toString(), of)?.draft).toEqual(draftIn(json, of)?.draft);
        // Made again of what the YAML holds.
        expect(answerFileText(answerFile(draft, of, yaml))).toBe(answerFileText(json));
      }),
    );
  });
});

/** A file that people and other programs wrote in. */
const KEPT = {
  $schema: '../answers.json',
  'à nous': 'vu avec Léa',
  questionnaire: 'tiny@1.0.0',
  structure: {
    name: 'Radio Gave',
    ville: 'Pau',
    profile: 'radio',
    training: 'opco',
    facts: { adhérents: 120 },
  },
  respondent: { role: 'direction', poste: 12 },
  objectives: [tiny.objectives[0]?.id, 'unheard-of'],
  answers: {
    purpose: { value: 'written', target: null, ours: 1 },
    ease: 'très',
    'shared-tools': ['nothing', 'typo'],
    conversation: null,
    'no-question': 3,
  },
};

describe('what a file had before', () => {
  const read = (file: object) => draftIn(file, tiny)?.draft ?? EMPTY_DRAFT;
  const before = read(KEPT);
  const kept = (draft: Draft) => answerFile(draft, tiny, KEPT);

  it('stays as it is until something else is said', () => {
    expect(answerFileText(kept(before))).toBe(answerFileText(KEPT));
  });

  it('gives way to what is said now, and only that', () => {
    const answer = (value: AnswerValue) => ({ given: { kind: 'value' as const, value } });
    const changed = [
      (draft: Draft) => withAnswer(draft, 'ease', answer(4)),
      (draft: Draft) => withAnswer(draft, 'purpose', { given: null, note: 'oui' }),
      (draft: Draft) => withAnswer(draft, 'shared-tools', answer(['calendar'])),
    ].reduce((draft, change) => change(draft), before);
    expect(kept({ ...changed, role: null, objectives: [], name: 'Radio du Gave' })).toEqual({
      ...KEPT,
      structure: { ...KEPT.structure, name: 'Radio du Gave' },
      respondent: { poste: 12 },
      objectives: [],
      answers: {
        ...KEPT.answers,
        purpose: { note: 'oui', target: null, ours: 1 },
        ease: 4,
        'shared-tools': ['calendar'],
      },
    });
    const bare = kept({ ...before, answers: new Map(), aimless: new Set(), training: null });
    const { 'shared-tools': _, ...others } = KEPT.answers;
    expect(bare.answers).toEqual({ ...others, purpose: { ours: 1 } });
    expect(Object.keys(bare.structure as object)).toEqual(['name', 'ville', 'profile', 'facts']);
  });

  it('comes in the order of the format, each unknown key after the one that it followed', () => {
    const { structure, answers, ...more } = KEPT;
    const said = answerFile({ ...before, date: '2026-03-02' }, tiny, { answers, ...more, structure });
    expect(Object.keys(said)).toEqual([
      ...['questionnaire', 'structure', 'respondent', 'date', 'objectives', 'answers'],
      ...['$schema', 'à nous'],
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('may be called %s', (key) => {
    const text = answerFileText(KEPT).replaceAll('à nous', key).replace('ours', key).replace('ville', key);
    const own = JSON.parse(text);
    expect(answerFileText(answerFile(read(own), tiny, own))).toBe(text);
  });

  it('is nothing where there was no file, or something else', () => {
    for (const none of [null, undefined, 'text', [KEPT]])
      expect(answerFile(before, tiny, none)).toEqual(answerFile(before, tiny));
  });
});

describe('a file of a former version', () => {
  const of = culture();
  const FIXTURES = new URL('../fixtures/answers-1.0.0/', import.meta.url);

  it.each(readdirSync(FIXTURES))('is carried to the present one as its YAML is: %s', (name) => {
    const text = readFileSync(new URL(name, FIXTURES), 'utf8');
    const { draft } = readDraft(text, of) ?? { draft: EMPTY_DRAFT };
    const document = parseDocument(text);
    const [[id] = ['']] = draft.answers;
    const changed = { ...withAnswer(draft, id, { note: 'Vu.' }), name: 'Autrement' };
    edit(document, draft, changed, { questionnaire: of, language: 'fr' });
    const json = answerFile(changed, of, parse(text));
    const [own, its] = [json, document.toJS()].map((file) => {
      const { sheet, findings } = validateAnswers(file, of, '');
      return { said: sheet && sheetJson(sheet, of, true), codes: findings.map(({ code }) => code) };
    });
    expect(own).toEqual(its);
    expect(own?.codes).toEqual(['CN907']);
    expect(json).toEqual(expect.objectContaining({ questionnaire: document.get('questionnaire') }));
    expect(Object.keys(json.answers as object).sort()).toEqual(Object.keys(document.toJS().answers).sort());
  });

  it('names options as they are called now, unless a list would name one twice', () => {
    const options = new Map([
      ['shared-tools.agenda', 'shared-tools.calendar'],
      ['shared-tools.diary', 'shared-tools.calendar'],
    ]);
    const newer = { ...tiny, renamed: { ...tiny.renamed, options } };
    const named = (chosen: string[]) =>
      answerFile(EMPTY_DRAFT, newer, { structure: {}, answers: { 'shared-tools': chosen } }).answers;
    expect(named(['agenda', 'files'])).toEqual({ 'shared-tools': ['calendar', 'files'] });
    expect(named(['agenda', 'diary'])).toEqual({ 'shared-tools': ['agenda', 'diary'] });
  });

  it('keeps apart what would have one name', () => {
    const renamed = {
      ...tiny.renamed,
      questions: new Map([
        ['calm', 'ease'],
        ['rest', 'ease'],
      ]),
    };
    const newer = { ...tiny, renamed };
    const named = (answers: object) =>
      answerFile(EMPTY_DRAFT, newer, { structure: {}, answers }).answers as object;
    expect(named({ calm: 2 })).toEqual({ ease: 2 });
    for (const both of [
      { calm: 2, ease: 3 },
      { calm: 2, rest: 3 },
    ])
      expect(named(both)).toEqual(both);
  });
});

it('needs nothing that a browser lacks, and none of the sentences of check', async () => {
  const path = (file: string) => fileURLToPath(new URL(`../../src/interview/${file}`, import.meta.url));
  const input = { answers: path('answer-file.ts'), draft: path('read-draft.ts') };
  const bundle = await rolldown({ input, platform: 'browser' });
  const { output } = await bundle.generate();
  const modules = output.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : []));
  expect(
    modules.filter((id) => /^node:|words.checks|yaml/.test(id.replace(/.*?(?=node_modules|src)/, ''))),
  ).toEqual([]);
  expect(
    output
      .flatMap((chunk) => ('imports' in chunk ? chunk.imports : []))
      .filter((id) => id.startsWith('node:')),
  ).toEqual([]);
});
