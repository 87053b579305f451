import type { AnswerValue } from '../../model/answer.ts';
import { spell } from '../../report/answers.ts';
import { askedBy } from '../asking.ts';
import { answerIn, type Draft, withAnswer } from '../draft.ts';
import { type Interview, nameOf, type Step } from '../model.ts';
import { progressOf } from '../progress.ts';
import { questionOf, situate } from '../situation.ts';
import { goOn, type Outcome, refuse, refusePick, type StepKind, toReview } from '../step.ts';
import { isHigher, targetQuestions } from '../targets.ts';

type TargetStep = Step & { readonly question: string };

/** Where the team would like to be, on one of its lowest answers: an answer that is worth more. */
export const target: StepKind<TargetStep> = {
  steps: (model) => asked(model).map((id): TargetStep => ({ at: 'target', question: id })),
  waits: ({ draft }, { question: id }) => answerIn(draft, id).target === null,
  header: ({ words }, model, { question: id }) => {
    const all = asked(model);
    const { minutes, done } = progressOf(model);
    const told = [
      words.target.place(all.indexOf(id) + 1, all.length),
      ...(minutes ? [words.question.minutes(minutes.least, minutes.most)] : []),
    ];
    return { left: nameOf(model), right: told.join(' · '), done };
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
  targetQuestions(situate(setting.questionnaire, draft).shown).map((question) => question.id);
