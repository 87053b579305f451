import type { AnswerValue } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import { LOW } from '../../model/thresholds.ts';
import { worth } from '../../model/worth.ts';
import { spell } from '../../report/answers.ts';
import { type Cell, counts } from '../../scoring/cell.ts';
import { askedBy } from '../asking.ts';
import { answerIn, type Draft, withAnswer } from '../draft.ts';
import { type Interview, nameOf, type Step } from '../model.ts';
import { progressOf } from '../progress.ts';
import { questionOf, situate } from '../situation.ts';
import { goOn, type Outcome, refuse, refusePick, type StepKind, toReview } from '../step.ts';

type TargetStep = Step & { readonly question: string };

/** A team asked for a target on everything would want everything. */
const MOST = 5;

/** Where the team would like to be, on one of its lowest answers: an answer that is worth more. */
export const target: StepKind<TargetStep> = {
  steps: (model) => asked(model).map((id): TargetStep => ({ at: 'target', question: id })),
  waits: ({ draft }, { question: id }) => answerIn(draft, id).target === null,
  header: ({ words }, model, { question: id }) => {
    const all = asked(model);
    const right = words.target.place(all.indexOf(id) + 1, all.length);
    return { left: nameOf(model), right, done: progressOf(model).done };
  },
  head: ({ words: { target: words }, say, report }, { setting, draft }, { question: id }) => {
    const question = questionOf(setting.questionnaire, id);
    const now = today(draft, id);
    return {
      title: words.title,
      lead: [
        words.lead,
        say(question.text),
        ...(now === null ? [] : [words.today(spell(question, now, report))]),
      ],
    };
  },
  ask: ({ setting, draft }, { question: id }) => {
    const question = questionOf(setting.questionnaire, id);
    const now = today(draft, id);
    const { target: present } = answerIn(draft, id);
    const ways = askedBy(question, {
      // Today's answer is in the lead; for several things, the target adds to it.
      present: question.type === 'multiple' ? (present ?? now) : present,
      take: (model, value) => take(model, id, value),
      takeNothing: (model) => aimForNothing(model, id),
      hint: ({ words }) => words.target.hint,
      offers: (value) => now === null || isHigher(question, value, now),
    });
    return ways.kind === 'choice'
      ? { ...ways, pickNone: (model, item) => refusePick(model, item, 'choose-target') }
      : ways;
  },
  commands: () => ['back', 'later', 'help', 'review', 'leave'],
  does: (model, { question: id }) => ({
    forward: () => ({ model, go: 'after' }),
    later: () => aimForNothing(model, id),
    review: () => toReview(model),
  }),
  calls: (words) => ({ later: words.skip }),
};

/** The answer that a target exceeds. */
function today(draft: Draft, id: string): AnswerValue | null {
  const { given } = answerIn(draft, id);
  return given?.kind === 'value' ? given.value : null;
}

function take(model: Interview, id: string, value: AnswerValue): Outcome {
  const { draft } = model;
  const question = questionOf(model.setting.questionnaire, id);
  const now = today(draft, id);
  if (now !== null && !isHigher(question, value, now)) {
    // What is already ticked was ticked by us.
    const isUntouched =
      question.type === 'multiple' &&
      JSON.stringify(now) === JSON.stringify(value) &&
      answerIn(draft, id).target === null;
    return refuse(model, { code: isUntouched ? 'more-first' : 'target-not-higher' });
  }
  return goOn({ ...model, draft: withAnswer(draft, id, { target: value }) });
}

/** Skipping a target means aiming for nothing there, whatever was aimed for before. */
function aimForNothing(model: Interview, id: string): Outcome {
  if (answerIn(model.draft, id).target === null) return goOn(model);
  return goOn({ ...model, draft: withAnswer(model.draft, id, { target: null }) });
}

const asked = ({ setting, draft }: Interview): string[] =>
  targetQuestions(situate(setting.questionnaire, draft).shown);

/**
 * The questions for which a target is asked, among those that inform an axis: the lowest answers, lowest first; at most
 * a quarter of the questions.
 */
function targetQuestions(shown: readonly Cell[]): string[] {
  const room = Math.min(MOST, Math.ceil(shown.length / 4));
  return shown
    .filter((cell) => cell.state === 'answered')
    .filter(counts)
    .filter(({ question, value }) => Object.keys(question.weights).length > 0 && value <= LOW)
    .filter(({ question, value }) => value < highest(question))
    .sort((a, b) => a.value - b.value)
    .slice(0, room)
    .map(({ question }) => question.id);
}

/** Whether an answer is worth more than another one: nothing else is a target, which the plan takes as a wish. */
const isHigher = (question: Question, answer: AnswerValue, than: AnswerValue): boolean =>
  (worth(question, answer) ?? 0) > (worth(question, than) ?? 0);

/** The most that an answer can be worth. */
function highest(question: Question): number {
  switch (question.type) {
    case 'number':
      return Math.max(0, ...question.bands.map(({ value }) => value));
    case 'multiple': {
      const ids = question.options.map(({ id }) => id);
      const together = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
      return Math.max(...[together, ...ids.map((id) => [id])].map((chosen) => worth(question, chosen) ?? 0));
    }
    case 'text':
      return 0;
    default:
      return Math.max(0, ...singles(question).map((answer) => worth(question, answer) ?? 0));
  }
}

/** The answers to choose from, if only one is chosen. */
function singles(question: Extract<Question, { type: 'single' | 'scale' | 'yes-no' }>): AnswerValue[] {
  switch (question.type) {
    case 'single':
      return question.options.map(({ id }) => id);
    case 'scale':
      return question.points.map((_, i) => i + 1);
    case 'yes-no':
      return [true, false];
  }
}
