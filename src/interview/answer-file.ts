import type { AnswerValue } from '../model/answer.ts';
import type { AnswerSheet } from '../model/answer-sheet.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { type FileMap, isMap } from '../model/shape.ts';
import { sheetJson } from '../model/sheet-json.ts';
import { validateAnswers } from '../model/validate-answers.ts';
import { type Draft, EMPTY_DRAFT, sheetOf } from './draft.ts';
import { draftIn } from './read-draft.ts';
import { withPresentNames } from './renamings.ts';

/**
 * The value of an answer file for a draft: what `sheetJson` says of its sheet, and what only a draft knows, such as what
 * was asked and skipped.
 * @param kept the value of the file as it was, if there is one: what the format or the draft knows nothing of stays in
 * its place, and what the questionnaire renamed has its present name.
 */
export function answerFile(
  draft: Draft,
  questionnaire: Questionnaire,
  kept: unknown = null,
): Record<string, unknown> {
  const now = said(draft, questionnaire);
  if (!isMap(kept)) return now;
  const present = withPresentNames(kept, questionnaire);
  const was = said(draftIn(present, questionnaire)?.draft ?? EMPTY_DRAFT, questionnaire);
  const [then, after] = [was, now].map(lengthened) as [Said, Said];
  const given = { ...then, answers: givenUp(then.answers, after.answers) };
  const file = shortened(over(lengthened(present), given, after));
  const older = { ...file, questionnaire: kept.questionnaire };
  return typeof kept.questionnaire === 'string' && outlives(older, questionnaire) ? older : file;
}

/** An answer file as it is written: the same bytes for the same value. */
export const answerFileText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Whether a file holds something that only its own version of the questionnaire has a place for, or may: one made for a
 * later version. It then keeps that version: readers accept it as long as it says so, and would refuse it under the
 * present one.
 */
export const outlives = (value: unknown, questionnaire: Questionnaire): boolean =>
  validateAnswers(value, questionnaire, '').findings.some(({ code }) => code === 'CN907' || code === 'CN905');

interface Said extends FileMap {
  readonly answers: FileMap;
}

/** What a draft says, as a file of its own. */
function said(draft: Draft, questionnaire: Questionnaire): Said {
  const { structure, respondent, date, objectives, answers, plan, review, ...head } = sheetJson(
    wholeSheet(draft, questionnaire),
    questionnaire,
    true,
  );
  const { id, name, profile, ...more } = structure;
  const chosen = objectives ?? draft.objectives;
  return {
    ...head,
    structure: {
      ...(id !== undefined && { id }),
      ...(draft.name !== null && { name }),
      ...(draft.profile !== null && { profile }),
      ...more,
    },
    ...(draft.sharesNotes === false
      ? { respondent: { ...respondent, notes: 'private' } }
      : respondent && { respondent }),
    ...(date !== undefined && { date }),
    ...(chosen !== null && { objectives: chosen }),
    answers: withAimless(answers, draft),
    ...(plan && { plan }),
    ...(review && { review }),
  };
}

/** The sheet of a draft in the questionnaire's order, as if it had been read. */
function wholeSheet(draft: Draft, { facts, actions }: Questionnaire): AnswerSheet {
  const sheet = sheetOf(draft);
  // A skipped fact is remembered as such, and readers take it as unanswered.
  const known = facts.flatMap(({ id }): [string, AnswerValue][] => {
    const value = draft.facts.get(id);
    return value === undefined ? [] : [[id, value ?? 'unknown']];
  });
  const plan = actions.flatMap(({ id }) => {
    const assignment = draft.plan.get(id);
    return assignment ? [[id, assignment] as const] : [];
  });
  return { ...sheet, structure: { ...sheet.structure, facts: new Map(known) }, plan: new Map(plan) };
}

/** With an empty target, which readers take for none, where one was skipped. */
function withAimless(answers: FileMap, { aimless }: Draft): FileMap {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const long = lengthen(answer);
      if (!aimless.has(id) || 'target' in long) return [id, answer];
      const { value, ...more } = long;
      return [id, { ...(value !== undefined && { value }), target: null, ...more }];
    }),
  );
}

/**
 * A file in which what it said of a draft gives way to what the draft says now. What was not understood stays until
 * something else is said in its place.
 */
function over(kept: FileMap, was: FileMap, now: FileMap): FileMap {
  const entries = inPlace(Object.keys(kept), Object.keys(now)).flatMap((key): [string, unknown][] => {
    const [before, then, after] = [kept, was, now].map((map) =>
      Object.hasOwn(map, key) ? map[key] : undefined,
    );
    if (isMap(before) && (isMap(then) || isMap(after))) {
      const map = over(before, isMap(then) ? then : {}, isMap(after) ? after : {});
      return after !== undefined || Object.keys(map).length > 0 ? [[key, map]] : [];
    }
    if (after === undefined) return then === undefined ? [[key, before]] : [];
    // A list may hold more than what was understood of it.
    return [[key, Array.isArray(before) && same(then, after) ? before : after]];
  });
  return Object.fromEntries(entries);
}

/** What answers said, and, of those that are others now, all that an answer may say: none of it is left beside them. */
const givenUp = (was: FileMap, now: FileMap): FileMap =>
  Object.fromEntries(
    Object.keys({ ...was, ...now }).map((id) => [
      id,
      same(was[id], now[id]) ? was[id] : { value: null, target: null, note: null, why: null, before: null },
    ]),
  );

/** The keys of a draft in their order, and each other key of a file after the one that it follows there. */
function inPlace(kept: readonly string[], now: readonly string[]): string[] {
  const keys = [...now];
  let at = 0;
  for (const key of kept) {
    const known = keys.indexOf(key);
    if (known < 0) keys.splice(at, 0, key);
    at = (known < 0 ? at : known) + 1;
  }
  return keys;
}

/** Each answer with its value under a key, as where it has a target or a note. */
const lengthened = (file: FileMap): FileMap => withAnswers(file, lengthen);

const lengthen = (answer: unknown): FileMap => (isMap(answer) ? answer : { value: answer });

/** Each answer alone where it has nothing else. */
const shortened = (file: FileMap): FileMap =>
  withAnswers(file, (answer) =>
    isMap(answer) && Object.keys(answer).join() === 'value' ? answer.value : answer,
  );

const withAnswers = (file: FileMap, change: (answer: unknown) => unknown): FileMap => {
  const { answers } = file;
  if (!isMap(answers)) return file;
  const changed = Object.entries(answers).map(([id, answer]) => [id, change(answer)]);
  return { ...file, answers: Object.fromEntries(changed) };
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
