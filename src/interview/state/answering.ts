import type { AnswerValue, Given } from '../../model/answer.ts';
import type { NumberQuestion, Question } from '../../model/questionnaire.ts';
import type { Text } from '../../model/text.ts';
import { changes } from './consequences.ts';
import { answerIn, withAnswer } from './draft.ts';
import type { Interview } from './interview.ts';
import type { Notice } from './notice.ts';
import { countAnswer } from './pace.ts';
import type { Reply } from './reply.ts';
import { questionOf } from './situation.ts';
import { higherItems, isHigher } from './targets.ts';

/** The longest note that the format takes, in characters. */
export const LONGEST_NOTE = 2000;

/** Takes the reply to a question. Empty text or number: left for later. */
export function acceptAnswer(interview: Interview, id: string, given: Reply, now: number): Interview {
  const question = questionOf(interview.setting.questionnaire, id);
  if (given.kind === 'type' && given.text.trim() === '') return cleared(interview, id);
  const read = answerOf(question, given);
  if (read.notice) return { ...interview, notices: [read.notice] };
  return acceptGiven(interview, id, { kind: 'value', value: read.value }, now);
}

/** Nothing typed: a typed answer that was there goes, else nothing changes. */
function cleared(interview: Interview, id: string): Interview {
  if (answerIn(interview.draft, id).given?.kind !== 'value') return interview;
  return { ...interview, draft: withAnswer(interview.draft, id, { given: null }) };
}

/** Takes an answer, or that the team does not know, or that the question does not apply. */
export function acceptGiven(interview: Interview, id: string, given: Given, now: number): Interview {
  const { draft, setting, amending } = interview;
  const { questionnaire } = setting;
  const question = questionOf(questionnaire, id);
  if (given.kind !== 'value' && question.type === 'text')
    return { ...interview, notices: [{ code: 'not-here' }] };
  if (given.kind === 'not-applicable' && !question.acceptsNotApplicable) {
    return { ...interview, notices: [{ code: 'must-apply' }] };
  }
  const before = answerIn(draft, id).given;
  if (JSON.stringify(before) === JSON.stringify(given)) return interview;
  const changed = withAnswer(draft, id, { given });
  return {
    ...interview,
    draft: changed,
    // On the way forward, what comes next needs no saying.
    notices: before || amending ? changes(questionnaire, draft, changed) : [],
    pace: before ? interview.pace : countAnswer(interview.pace, now),
  };
}

/** Takes where the team would like to be: an answer worth more than what it has. */
export function acceptTarget(interview: Interview, id: string, given: Reply): Interview {
  const { draft } = interview;
  const question = questionOf(interview.setting.questionnaire, id);
  if (given.kind === 'type' && given.text.trim() === '') {
    return { ...interview, draft: withAnswer(draft, id, { target: null }) };
  }
  const { given: now, target } = answerIn(draft, id);
  const today = now?.kind === 'value' ? now.value : null;
  const read = answerOf(question, today === null ? given : ofAll(given, higherItems(question, today)));
  if (read.notice?.code === 'choose-first') return { ...interview, notices: [{ code: 'choose-target' }] };
  if (read.notice) return { ...interview, notices: [read.notice] };
  if (today !== null && !isHigher(question, read.value, today)) {
    // What is ticked there already was ticked by us.
    const isToday = question.type === 'multiple' && JSON.stringify(today) === JSON.stringify(read.value);
    return {
      ...interview,
      notices: [{ code: isToday && target === null ? 'more-first' : 'target-not-higher' }],
    };
  }
  return { ...interview, draft: withAnswer(draft, id, { target: read.value }) };
}

/** A reply to the items of a target, which are some of the question's own. */
function ofAll(given: Reply, items: readonly number[] | null): Reply {
  if (given.kind !== 'pick' || given.item < 0 || items === null) return given;
  return { ...given, item: items[given.item] ?? Number.POSITIVE_INFINITY };
}

/** Takes a note; an empty one goes. */
export function acceptNote(interview: Interview, text: string): Interview {
  const { step, draft } = interview;
  if (step.at !== 'question') return interview;
  const note = text.trim().slice(0, LONGEST_NOTE) || null;
  const same = note === answerIn(draft, step.question).note;
  return { ...interview, overlay: null, draft: same ? draft : withAnswer(draft, step.question, { note }) };
}

type Read = { value: AnswerValue; notice?: undefined } | { value?: undefined; notice: Notice };

/** What a reply answers to a question, or to a fact. */
export function answerOf(question: Question, given: Reply): Read {
  switch (question.type) {
    case 'single':
      return picked(given, (item) => question.options[item]?.id);
    case 'scale':
      return picked(given, (item) => (question.points[item] === undefined ? undefined : item + 1));
    case 'yes-no':
      return picked(given, (item) => [true, false][item]);
    case 'multiple': {
      const items = given.kind === 'pick-several' ? given.items : [];
      // In the questionnaire's order, whatever the order in which they were chosen.
      const value = question.options.filter((_, i) => items.includes(i)).map(({ id }) => id);
      return value.length > 0 ? { value } : { notice: { code: 'nothing-chosen' } };
    }
    case 'number':
      return given.kind === 'type' ? numberIn(question, given.text) : { notice: { code: 'not-a-number' } };
    case 'text':
      return given.kind === 'type' ? { value: given.text.trim() } : { notice: { code: 'nothing-typed' } };
  }
}

/** Why a reply chooses nothing: it names no item at all, or one that is not there. */
export const noChoice = (given: Reply): Notice =>
  given.kind === 'pick' && given.item >= 0 ? { code: 'not-a-choice' } : { code: 'choose-first' };

function picked(given: Reply, value: (item: number) => AnswerValue | undefined): Read {
  const chosen = given.kind === 'pick' ? value(given.item) : undefined;
  return chosen === undefined ? { notice: noChoice(given) } : { value: chosen };
}

/** A number as people write it: spaces between thousands, a comma or a point before decimals, its unit after it. */
function numberIn({ min, max, integer, unit }: NumberQuestion, text: string): Read {
  const plain = withoutUnit(text, unit)
    .trim()
    .replace(/^([+-])\s+/, '$1')
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '')
    .replace(',', '.');
  if (!/^[+-]?\d+(\.\d+)?$/.test(plain)) return { notice: { code: 'not-a-number' } };
  const value = Number(plain);
  if (integer && !Number.isInteger(value)) return { notice: { code: 'whole-number' } };
  if ((min !== null && value < min) || (max !== null && value > max)) {
    return { notice: { code: 'number-range', min, max } };
  }
  return { value };
}

/** Without the unit that people write after a number, in any of the questionnaire's languages. */
function withoutUnit(text: string, unit: Text | null): string {
  const typed = text.trim();
  const units = unit === null ? [] : typeof unit === 'string' ? [unit] : Object.values(unit);
  const written = units.find((one) => one !== '' && typed.toLowerCase().endsWith(one.toLowerCase()));
  return written === undefined ? typed : typed.slice(0, -written.length);
}
