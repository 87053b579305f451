import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedded, fromEmbedded } from '../../src/form/embedded.ts';
import { lastTimeFor } from '../../src/form/make/last-time.ts';
import { beforeOf as beforeOnPage } from '../../src/form/page/kept/last-time.ts';
import { fillPlan } from '../../src/generated/fill-plan.js';
import { answerFile, answerFileText } from '../../src/interview/answer-file.ts';
import { begin } from '../../src/interview/begin.ts';
import { answerThen } from '../../src/interview/differing.ts';
import { type Draft, sheetOf, withAnswer } from '../../src/interview/draft.ts';
import { readDraft } from '../../src/interview/file/read-draft.ts';
import { rewritten } from '../../src/interview/file/rewritten.ts';
import { beforeOf } from '../../src/interview/looking-back.ts';
import { planOf } from '../../src/interview/plan-of.ts';
import { draftIn } from '../../src/interview/read-draft.ts';
import type { Language } from '../../src/language.ts';
import { loadAnswers } from '../../src/load/load-answers.ts';
import { loadQuestionnaire } from '../../src/load/load-questionnaire.ts';
import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { readIn } from '../../src/model/read-in.ts';
import { sheetJson } from '../../src/model/sheet-json.ts';
import { theirs } from '../../src/model/their-language.ts';
import { htmlBody } from '../../src/report/html-body.ts';
import { knownView } from '../../src/report/plan/fill-in.ts';
import { planJson } from '../../src/report/plan/json.ts';
import { planPictures } from '../../src/report/plan/pictures.ts';
import { scoreJson } from '../../src/report/score/json.ts';
import { mergeSheets } from '../../src/scoring/resolve.ts';
import type { Resolved } from '../../src/scoring/resolved.ts';
import { escapeMarkdown } from '../../src/text/escape.ts';
import { questionnaire as anyQuestionnaire, sheet as anySheet } from '../arbitraries.ts';
import { runHere } from '../check/here.ts';
import { emptyFolder } from '../folders.ts';
import { setting } from '../interview/play.ts';
import { culture } from '../interview/questionnaires.ts';
import { fileOf } from '../questionnaire-file.ts';
import { runs } from '../seed.ts';

const folder = emptyFolder();
const ANSWERS = 'a.answers.json';

/** The languages of a page, its first one first: the one that its plan is read in. */
const pages = fc.constantFrom<[Language, ...Language[]]>(['fr'], ['en'], ['fr', 'en'], ['en', 'fr']);

const NAMES = ['Une structure', 'Théâtre & <b>Cie</b> « L’Œuf »', '`*_[x](y)_*` | "q" 👩‍🎨', 'ذ'.repeat(200)];
const NOTES = [null, 'Une note : « oui »\nsur deux lignes', '</script><img src=x onerror=alert(1)>'];

/** The value of an answer file to a questionnaire. */
const answersTo = (of: Questionnaire) =>
  fc
    .tuple(anySheet(of), fc.constantFrom(...NAMES), fc.constantFrom(...NOTES))
    .map(([sheet, name, note]) =>
      sheetJson(noted({ ...sheet, structure: { ...sheet.structure, name } }, note), of, true),
    );

const noted = (sheet: AnswerSheet, note: string | null): AnswerSheet => ({
  ...sheet,
  answers: new Map([...sheet.answers].map(([id, answer]) => [id, { ...answer, note }])),
});

/** What is compared of a resolved sheet: its questions have fewer languages on a page. */
const cellsOf = ({ cells }: Resolved) => cells.map(({ question, ...cell }) => ({ id: question.id, ...cell }));

/**
 * Takes an answer file through what the page does with it, and through the command line.
 * @param named the questionnaire, as the command line is given it, if it is not the package's own.
 */
async function expectSame(
  questionnaire: Questionnaire,
  value: object,
  languages: readonly [Language, ...Language[]],
  named: string | null,
): Promise<void> {
  const text = answerFileText(value);
  writeFileSync(join(folder, ANSWERS), text);
  const said = async (...args: string[]) => {
    const given = named === null ? [] : ['--questionnaire', named];
    const { stdout, stderr } = await runHere([...args, ANSWERS, ...given], { cwd: folder });
    expect(stdout, stderr).not.toBe('');
    return stdout;
  };

  const ofPage = fromEmbedded(embedded(questionnaire, languages));
  const read = draftIn(JSON.parse(text), ofPage);
  if (read === null) throw new Error(text);
  const plan = planOf(ofPage, [sheetOf(read.draft, ANSWERS)]);

  const loaded = await loadAnswers(ANSWERS, folder, questionnaire);
  if (!loaded.value) throw new Error(JSON.stringify(loaded.diagnostics));
  expect(cellsOf(plan.resolved)).toEqual(cellsOf(mergeSheets(questionnaire, [loaded.value.resolved])));
  const scores = [scoreJson(plan.scores, { file: ANSWERS, explain: true })];
  expect(`${JSON.stringify(scores, null, 1)}\n`).toBe(await said('score', '--format', 'json', '--explain'));
  const [language] = languages;
  const printed = (format: string) => said('plan', '--format', format, '--lang', language, '--quiet');
  expect(`${JSON.stringify(planJson(plan, language), null, 1)}\n`).toBe(await printed('json'));
  const view = knownView(plan, language, new Map());
  const own = theirs(readIn(ofPage, language), language);
  const { html: body } = await htmlBody(fillPlan(view, escapeMarkdown), planPictures(plan, view), '', own);
  expect(bodyIn(await printed('html'))).toBe(body);
  expectSameFile(questionnaire, ofPage, text);
  for (const respondent of [true, false]) expectSamePast(questionnaire, ofPage, text, respondent);
}

const bodyIn = (page: string): string =>
  // What keeps the words of drawings out of word processors is no part of a form.
  (/<main class="report">\n([\s\S]*)<\/main>\n<\/body>/.exec(page)?.[1] ?? page).replaceAll(
    /<style\/>|<style><\/style>/g,
    '',
  );

/** What is written of an answer file once its draft has changed, and of its draft alone. */
function expectSameFile(questionnaire: Questionnaire, ofPage: Questionnaire, text: string): void {
  const base = readDraft(text, questionnaire)?.draft;
  if (!base) throw new Error(text);
  const changed = (draft: Draft, [first = '']: Iterable<string>): Draft =>
    withAnswer({ ...draft, name: 'Un autre nom' }, first, { given: { kind: 'unknown' }, target: null });
  const after = changed(base, base.answers.keys());
  const read = (was: string) => draftIn(JSON.parse(was), ofPage)?.draft ?? base;
  const here = changed(read(text), read(text).answers.keys());
  for (const was of [text, null]) {
    const written = rewritten(
      { path: ANSWERS, text: was },
      { base, after },
      { questionnaire, language: 'fr' },
      () => '',
    );
    const kept = was === null ? null : JSON.parse(was);
    expect(answerFileText(answerFile(here, ofPage, kept))).toBe(written);
  }
}

/** What a review begins with, and what its answers are compared with, on the page and in a terminal. */
function expectSamePast(
  asked: Questionnaire,
  ofPage: Questionnaire,
  text: string,
  respondent: boolean,
): void {
  const read = readDraft(text, asked);
  if (!read) throw new Error(text);
  const date = read.draft.date ?? '2025-11-27';
  const others = respondent ? {} : { role: null, age: null, code: null };
  const before = beforeOf(asked, { ...read, file: ANSWERS, draft: { ...read.draft, ...others, date } }, []);
  const structure = { id: before.draft.id, name: before.draft.name, profile: before.draft.profile };
  const held = lastTimeFor({ structure, respondent }, before, date, asked);
  const onPage = beforeOnPage(JSON.parse(JSON.stringify(held)), ofPage);
  expect(onPage.actions).toEqual(before.actions);
  const [here, there] = [
    begin(setting(ofPage, { respondent, review: onPage }), 0),
    begin(setting(asked, { respondent, review: before }), 0),
  ];
  expect([here.draft, here.file]).toEqual([there.draft, there.file]);
  for (const { id } of asked.questions) expect(answerThen(here, id)).toEqual(answerThen(there, id));
}

/** Ways to say a text in the languages of a questionnaire: in all of them, in some, or in one without saying which. */
const SAID: ((text: string, languages: readonly string[]) => string | Record<string, string>)[] = [
  (text) => text,
  (text, languages) => Object.fromEntries(languages.map((each) => [each, `${text} <${each}> *&amp;*`])),
  (text, [first = '']) => ({ [first]: `${text} ?` }),
  (text, languages) => ({ [languages.at(-1) ?? '']: `« ${text} » ;` }),
];

/** Identifiers that look like languages, in place of those that are drawn. */
const LIKE_LANGUAGES: Record<string, string> = {
  ...{ q0: 'fr', q1: 'en', q2: 'de', f0: 'it', f1: 'es', o0: 'en', o1: 'fr', nothing: 'de' },
  ...{ g0: 'fr', g1: 'en', a0: 'en', a1: 'fr', short: 'fr' },
};

/** A value in which ids are others, in keys and in values. */
function renamed(value: unknown): unknown {
  if (typeof value === 'string') return LIKE_LANGUAGES[value] ?? value;
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [renamed(key), renamed(each)]));
}

const questionnaireFile = fc
  .record({
    of: anyQuestionnaire,
    languages: fc.constantFrom<string[]>(
      ['fr'],
      ['en'],
      ['fr', 'en'],
      ['en', 'fr'],
      ['de', 'fr', 'en'],
      ['de'],
    ),
    said: fc.array(fc.constantFrom(...SAID), { minLength: 1, maxLength: 7 }),
    isLikeLanguages: fc.boolean(),
  })
  .chain(({ of, languages, said, isLikeLanguages }) => {
    let texts = 0;
    const file = fileOf({ ...of, languages: [...languages] }, (text) =>
      (said[texts++ % said.length] ?? String)(String(text), languages),
    );
    const named = (value: object) => (isLikeLanguages ? renamed(value) : value) as object;
    return answersTo(of).map((answers) => ({ file: named(file), answers: named(answers) }));
  });

/** Three commands for each of hundreds of files. */
const LONG = { timeout: 900_000 };

describe('the page and the command line agree', () => {
  const own = culture();

  it('on any answers to the package’s questionnaire', LONG, async () => {
    await fc.assert(
      fc.asyncProperty(answersTo(own), pages, (answers, languages) =>
        expectSame(own, answers, languages, null),
      ),
      { numRuns: runs(500) },
    );
  });

  it('on any questionnaire, in any languages', LONG, async () => {
    await fc.assert(
      fc.asyncProperty(questionnaireFile, pages, async ({ file, answers }, languages) => {
        writeFileSync(join(folder, 'q.yaml'), JSON.stringify(file));
        const { value } = await loadQuestionnaire('q.yaml', folder);
        // Some that are drawn are refused: a condition names a point that its scale does not have.
        fc.pre(value !== null);
        await expectSame(value, answers, languages, 'q.yaml');
      }),
      { numRuns: runs(500) },
    );
  });
});
