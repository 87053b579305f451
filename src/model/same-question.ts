import { hasOptions, type Question, type Questionnaire } from './questionnaire.ts';
import { inCommon, inSameLanguage, isSameText, SAME_WORDS, words } from './same-text.ts';
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
export function isChanged(before: Question, after: Question): boolean {
  const now = new Map(sentencesOf(after));
  const isReworded = sentencesOf(before).some(([name, text]) => {
    const present = now.get(name);
    return present !== undefined && !isSameText(text, present);
  });
  return isReworded || isOtherUnit(before, after) || worths(before) !== worths(after, before);
}

const isOtherUnit = (before: Question, after: Question): boolean =>
  before.type === 'number' &&
  after.type === 'number' &&
  before.unit !== null &&
  after.unit !== null &&
  !isSameText(before.unit, after.unit);

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

/** Whether neither a question's words nor its answers remain. */
export function isAnother(before: Question, after: Question, languages: readonly string[]): boolean {
  if (!isOtherText(before, after, languages)) return false;
  const answers = (question: Question) =>
    new Set(hasOptions(question) ? question.options.map((option) => option.id) : []);
  return !hasOptions(before) || inCommon(answers(before), answers(after)) < SAME_WORDS;
}

/** Whether a question asks in so different words that it is not the same one put better. */
export function isOtherText(before: Question, after: Question, languages: readonly string[]): boolean {
  const pairs = inSameLanguage(before.text, after.text, languages);
  return pairs.length > 0 && pairs.every(([was, is]) => inCommon(words(was), words(is)) < SAME_WORDS);
}
