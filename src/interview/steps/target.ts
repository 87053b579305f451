import type { AnswerValue } from '../../model/answer.ts';
import { spell } from '../../report/answers.ts';
import { askedBy, orNone } from '../asking.ts';
import { aimingForNothing, answerIn, withAnswer } from '../draft.ts';
import { type Interview, keyOf, nameOf, type Step } from '../model.ts';
import { progressOf } from '../progress.ts';
import { questionOf, situate } from '../situation.ts';
import {
  type Asked,
  close,
  goOn,
  type Outcome,
  type OverlayKind,
  paragraph,
  refuse,
  refusePick,
  type StepKind,
  toReview,
} from '../step.ts';
import { isHigher, targetQuestions } from '../targets.ts';
import type { Speaker } from '../voice.ts';
import { todayIn, wishIn } from '../wishes.ts';

type TargetStep = Step & { readonly question: string };

/** Where the team would like to be: asked on its lowest answers, or opened from the review on any of them. */
export const target: StepKind<TargetStep> = {
  steps: (model) => {
    const { step } = model;
    const steps = asked(model).map((id): Step => ({ at: 'target', question: id }));
    return step.at !== 'target' || steps.some((each) => keyOf(each) === keyOf(step))
      ? steps
      : [...steps, step];
  },
  waits: ({ draft }, { question: id }) => answerIn(draft, id).target === null && !draft.aimless.has(id),
  header: ({ words }, model, { question: id }) => {
    const all = asked(model);
    const { minutes, done } = progressOf(model);
    const place = all.includes(id) ? words.target.place(all.indexOf(id) + 1, all.length) : undefined;
    const told = [
      ...(place === undefined ? [] : [place]),
      ...(minutes ? [words.question.minutes(minutes.least, minutes.most)] : []),
    ];
    return { left: nameOf(model), right: told.join(' · '), ...(place && { place }), done };
  },
  head,
  help: ({ words }) => words.target.help.map((text) => paragraph(text)),
  ask: (model, { question: id }) => ask(model, id, goOn),
  commands: () => ['back', 'later', 'help', 'review', 'leave'],
  does: (model, { question: id }) => ({
    forward: () => ({ model, go: 'after' }),
    later: () => aimForNothing(model, id, goOn),
    review: () => toReview(model),
  }),
  calls: (words) => ({ later: words.skip }),
};

/** The same over a question, whatever its answer. */
export const aim: OverlayKind<TargetStep> = {
  head,
  ask: (model, { question: id }) => ask(model, id, close),
};

function head({ words: { target: words }, say, report }: Speaker, model: Interview, step: TargetStep) {
  const { setting, draft } = model;
  const question = questionOf(setting.questionnaire, step.question);
  const now = todayIn(draft, question.id);
  return {
    title: words.title,
    lead: [
      words.lead,
      say(question.text),
      ...(now === null ? [] : [words.today(spell(question, now, report))]),
    ],
  };
}

/** What follows a reply. */
type Done = (model: Interview) => Outcome;

function ask({ setting, draft }: Interview, id: string, done: Done): Asked {
  const question = questionOf(setting.questionnaire, id);
  const now = todayIn(draft, id);
  const present = wishIn(setting.questionnaire, draft, id);
  const none = (model: Interview) => aimForNothing(model, id, done);
  const ways = askedBy(question, {
    // Today's answer is in the lead; for several things, the target adds to it.
    present: question.type === 'multiple' ? (present ?? now) : present,
    take: (model, value) => take(model, id, value, done),
    takeNothing: none,
    hint: ({ words }) => words.target.hint,
    offers: (value) => now === null || isHigher(question, value, now),
  });
  // Where what is chosen counts at once, this stays in the list once it is.
  const isOffered = present !== null || draft.aimless.has(id);
  const all = isOffered ? orNone(ways, ({ words }) => words.target.none, none) : ways;
  return all.kind === 'choice'
    ? { ...all, pickNone: (model, item) => refusePick(model, item, 'choose-target') }
    : all;
}

function take(model: Interview, id: string, value: AnswerValue, done: Done): Outcome {
  const { draft } = model;
  const question = questionOf(model.setting.questionnaire, id);
  const now = todayIn(draft, id);
  if (now !== null && !isHigher(question, value, now)) {
    // What is already ticked was ticked by us.
    const isUntouched =
      question.type === 'multiple' &&
      JSON.stringify(now) === JSON.stringify(value) &&
      answerIn(draft, id).target === null;
    return refuse(model, { code: isUntouched ? 'more-first' : 'target-not-higher' });
  }
  return done({ ...model, draft: withAnswer(draft, id, { target: value }) });
}

/** Skipping a target means aiming for nothing there, whatever was aimed for before. */
const aimForNothing = (model: Interview, id: string, done: Done): Outcome =>
  done({ ...model, draft: aimingForNothing(model.draft, id) });

const asked = ({ setting, draft }: Interview): string[] =>
  targetQuestions(situate(setting.questionnaire, draft).shown).map((question) => question.id);
