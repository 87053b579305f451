import { askedIn, hasOptions, type Question, type Questionnaire } from './questionnaire.ts';
import { asRead, inCommon, inSameLanguage, isSameText, SAME_WORDS, words } from './same-text.ts';
import type { Text } from './text.ts';
import { compareVersions } from './version.ts';

/** Whether a newer version declares that a question's answers no longer compare with an older version's. */
export const isDeclared = (id: string, newer: Questionnaire, older: Questionnaire): boolean =>
  compareVersions(newer.changed.get(id) ?? '0.0.0', older.version) > 0;

/** The sentences one answers with, each with its name; none for a question without options or points. */
export function sentencesOf(question: Question): [name: string, text: Text][] {
  if (hasOptions(question)) return question.options.map(({ id, text }) => [id, text]);
  if (question.type === 'scale') return question.points.map((text, i) => [String(i + 1), text]);
  return [];
}

/** Whether an answer that still exists says, or is worth, something else. */
export function isChanged(before: Question, after: Question, languages: readonly string[]): boolean {
  const now = new Map(sentencesOf(after));
  const saysOtherwise = sentencesOf(before).some(([name, text]) => {
    const present = now.get(name);
    return present !== undefined && isOtherSentence(text, present, languages);
  });
  return (
    saysOtherwise ||
    isOtherUnit(before, after, languages) ||
    haveMoved(before, after, languages) ||
    isWorthOtherwise(before, after)
  );
}

/** Whether a question and its answers are in the same words, but some are worth something else. */
export function isOnlyWorthOtherwise(before: Question, after: Question): boolean {
  const now = new Map(sentencesOf(after));
  const isSame = ([name, text]: [string, Text]) => !now.has(name) || isSameText(text, now.get(name));
  const [unit, other] = [before, after].map((each) => (each.type === 'number' ? each.unit : null));
  return (
    isWorthOtherwise(before, after) &&
    isSameText(before.text, after.text) &&
    sentencesOf(before).every(isSame) &&
    (unit ? other != null && isSameText(unit, other) : !other)
  );
}

const isWorthOtherwise = (before: Question, after: Question): boolean =>
  worths(before) !== worths(after, before);

/** Whether a sentence that one answers with says something else, and is not the same put better. */
export const isOtherSentence = (was: Text, is: Text, languages: readonly string[]): boolean =>
  areOther(inSameLanguage(was, is, languages));

const areOther = (pairs: readonly [string, string][]): boolean =>
  pairs.length > 0 && pairs.every(([was, is]) => inCommon(words(was), words(is)) < SAME_WORDS);

/** Whether numbers count something else. */
export const isOtherUnit = (before: Question, after: Question, languages: readonly string[]): boolean =>
  before.type === 'number' &&
  after.type === 'number' &&
  before.unit !== null &&
  after.unit !== null &&
  inSameLanguage(before.unit, after.unit, languages).length > 0 &&
  !isSameText(before.unit, after.unit);

/** Whether an answer now has another's former words: those who gave one would seem to have given the other. */
export function haveMoved(before: Question, after: Question, languages: readonly string[]): boolean {
  const isSame = (was: Text, is: Text) =>
    inSameLanguage(was, is, languages).some(([a, b]) => asRead(a) === asRead(b));
  const old = new Map(sentencesOf(before));
  return sentencesOf(after).some(([id, is]) => {
    const was = old.get(id);
    return was !== undefined && !isSame(was, is) && [...old.values()].some((other) => isSame(other, is));
  });
}

/** What the answers are worth; only options that `among` has too. */
function worths(question: Question, among: Question = question): string {
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const ids = hasOptions(among) ? among.options.map(({ id }) => id) : [];
      const shared = question.options.filter(({ id }) => ids.includes(id));
      const scoring = question.type === 'multiple' ? question.scoring : '';
      return JSON.stringify([scoring, shared.map(({ id, value }) => [id, value])]);
    }
    case 'scale':
      return JSON.stringify([question.reverse, question.points.length]);
    case 'number':
      return JSON.stringify(question.bands);
    case 'yes-no':
      return String(question.reverse);
    case 'text':
      return '';
  }
}

/** Whether an id stands for another question than in an older version: its text is another's, or has nothing left of its own. */
export const isAnother = (
  before: Question,
  after: Question,
  { languages }: Questionnaire,
  older: Questionnaire,
): boolean =>
  !isSameText(before.text, after.text) &&
  (isOtherText(before, after, languages) ||
    askedIn(older).some(({ id, text }) => id !== before.id && isSameText(text, after.text)));

/** Whether a question asks in so different words that it is not the same one put better. */
export const isOtherText = (before: Question, after: Question, languages: readonly string[]): boolean =>
  areOther(inSameLanguage(before.text, after.text, languages));
