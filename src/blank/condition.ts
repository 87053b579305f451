import type { AnswerValue } from '../model/answer.ts';
import { type AnswerCondition, type Condition, UNSAID } from '../model/condition.ts';
import { askedIn, hasOptions, type Question } from '../model/questionnaire.ts';
import { grammar } from '../words/grammar.ts';
import { type BlankForm, truthBefore } from './form.ts';

/** When a question of the form is to be answered, as a sentence; null if always. */
export function conditionInWords({ when }: Question, form: BlankForm): string | null {
  if (when === null || truthBefore(when, form.known.profile) !== null) return null;
  return form.words.condition.onlyIf(partInWords(openPart(when, form.known.profile), true, form));
}

/** What is left to decide of a condition that the profile, where it is known, does not decide. */
function openPart(condition: Condition, profile: string | null): Condition {
  switch (condition.kind) {
    case 'not':
      return { ...condition, of: openPart(condition.of, profile) };
    case 'all':
    case 'any': {
      const open = condition.of.filter((part) => truthBefore(part, profile) === null);
      const of = open.map((part) => openPart(part, profile));
      return of.length === 1 && of[0] ? of[0] : { ...condition, of };
    }
    default:
      return condition;
  }
}

/** @param holds whether the condition must be true; else its contrary is said, by De Morgan's laws. */
function partInWords(condition: Condition, holds: boolean, form: BlankForm): string {
  const { condition: words } = form.words;
  switch (condition.kind) {
    case 'not':
      return partInWords(condition.of, !holds, form);
    case 'all':
    case 'any': {
      const joint = (condition.kind === 'all') === holds ? words.and : words.or;
      return condition.of
        .map((part) => {
          const said = partInWords(part, holds, form);
          return isJoint(part) ? `(${said})` : said;
        })
        .join(` ${joint} `);
    }
    case 'profile': {
      const { profiles } = form.questionnaire;
      const titles = condition.oneOf.flatMap((id) => profiles.filter((profile) => profile.id === id));
      return words.profile(
        either(
          titles.map(({ title }) => quote(form.say(title), form)),
          form,
        ),
        holds,
      );
    }
    default:
      return answerInWords(condition, holds, form);
  }
}

const isJoint = (part: Condition): boolean =>
  part.kind === 'not' ? isJoint(part.of) : part.kind === 'all' || part.kind === 'any';

function answerInWords(condition: AnswerCondition, holds: boolean, form: BlankForm): string {
  const { condition: words } = form.words;
  const asked = askedIn(form.questionnaire).find(({ id }) => id === condition.question);
  const place = placeOf(condition.question, asked, form);
  if (asked?.type === 'number') return words.wrote(numbersIn(condition, form), place, holds);
  const texts = ticked(condition, asked).map((value) => quote(textOf(value, asked, form), form));
  return words.ticked(either(texts, form), place, holds);
}

/** A question's number on the form; a fact, or a question left out of the form, is named by its text. */
function placeOf(id: string, asked: Question | undefined, form: BlankForm): string {
  const here = form.areas.flatMap(({ questions }) => questions).find(({ question }) => question.id === id);
  return here ? String(here.number) : quote(asked ? form.say(asked.text) : id, form);
}

/** The answers that meet a condition, where one ticks a box. */
function ticked(condition: AnswerCondition, asked: Question | undefined): AnswerValue[] {
  if (condition.kind === 'answer') return condition.oneOf;
  const points = asked?.type === 'scale' ? asked.points.map((_, i) => i + 1) : [];
  return points.filter((point) => condition.atLeast <= point && point <= condition.atMost);
}

function textOf(value: AnswerValue, asked: Question | undefined, { say, words }: BlankForm): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (asked?.type === 'scale') return say(asked.points[Number(value) - 1] ?? String(value));
  const option = asked && hasOptions(asked) ? asked.options.find(({ id }) => id === value) : undefined;
  if (option) return say(option.text);
  return value === UNSAID ? words.paper.unknown : String(value);
}

function numbersIn(condition: AnswerCondition, form: BlankForm): string {
  const { condition: words } = form.words;
  const { number } = grammar[form.language];
  if (condition.kind === 'answer') {
    return either(
      condition.oneOf.map((value) =>
        value === UNSAID ? quote(form.words.paper.unknown, form) : number(Number(value)),
      ),
      form,
    );
  }
  const { atLeast, atMost } = condition;
  if (atMost === Number.POSITIVE_INFINITY) return words.atLeast(number(atLeast));
  return atLeast === Number.NEGATIVE_INFINITY
    ? words.atMost(number(atMost))
    : words.between(number(atLeast), number(atMost));
}

const either = (texts: readonly string[], { words }: BlankForm): string =>
  texts.join(` ${words.condition.or} `);
const quote = (text: string, { language }: BlankForm): string => grammar[language].quote(text);
