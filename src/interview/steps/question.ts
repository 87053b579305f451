import type { Given } from '../../model/answer.ts';
import { spell } from '../../report/answers.ts';
import { askedBy } from '../asking.ts';
import { changes } from '../changes.ts';
import { differs, reanswered } from '../differing.ts';
import { answerIn } from '../draft.ts';
import type { Command } from '../event.ts';
import { type Interview, nameOf, type Step } from '../model.ts';
import type { Notice } from '../notice.ts';
import { progressOf } from '../progress.ts';
import { isOptional, questionOf } from '../situation.ts';
import { goOn, goTo, type Outcome, refuse, type StepKind, toReview } from '../step.ts';
import { canAim, wishIn, withoutReached } from '../wishes.ts';
import { sharedByTeam } from './sharing.ts';

export type QuestionStep = Step & { readonly question: string };

/** A question. */
export const question: StepKind<QuestionStep> = {
  // They come with their areas.
  meets: () => false,
  waits: ({ draft }, { question: id }) => answerIn(draft, id).given === null,
  resumes: ({ setting }, { question: id }) => !isOptional(questionOf(setting.questionnaire, id)),
  header: ({ words, say }, model, { question: id }) => {
    const { questionnaire } = model.setting;
    const area = questionnaire.areas.find((each) => each.id === questionOf(questionnaire, id).area);
    const { question: place, of, about, minutes, left, done } = progressOf(model);
    const here = place === null ? words.question.optional : words.question.place(place, of, about);
    const told = [
      here,
      ...(minutes ? [words.question.minutes(minutes.least, minutes.most)] : []),
      ...(left > 0 ? [words.question.left(left)] : []),
    ];
    return { left: area ? say(area.title) : nameOf(model), right: told.join(' · '), place: here, done };
  },
  head: ({ words: { question: words }, say, plain, report }, { setting, draft }, { question: id }) => {
    const asked = questionOf(setting.questionnaire, id);
    const { text, type } = asked;
    const { given, note } = answerIn(draft, id);
    const wish = wishIn(setting.questionnaire, draft, id);
    return {
      title: say(text),
      lead: [
        ...(type === 'multiple' ? [plain ? words.plainSeveral : words.several] : []),
        ...(given?.kind === 'unknown' ? [words.saidUnknown] : []),
        ...(given?.kind === 'not-applicable' ? [words.saidNotApplicable] : []),
        ...(wish === null ? [] : [words.wish(spell(asked, wish, report))]),
        ...(note === null ? [] : [words.note(beginning(note))]),
      ],
    };
  },
  ask: ({ setting, draft }, { question: id }) => {
    const { given } = answerIn(draft, id);
    const asked = askedBy(questionOf(setting.questionnaire, id), {
      present: given?.kind === 'value' ? given.value : null,
      take: (model, value) => take(model, id, { kind: 'value', value }),
      takeNothing: (model) => clear(model, id),
    });
    return 'items' in asked ? { ...asked, keeps: given !== null && given.kind !== 'value' } : asked;
  },
  commands: ({ setting, draft }, { question: id }) => {
    const { type, acceptsNotApplicable } = questionOf(setting.questionnaire, id);
    const instead: Command[] =
      type === 'text' ? [] : acceptsNotApplicable ? ['unknown', 'not-applicable'] : ['unknown'];
    const aimed: Command[] = canAim(setting.questionnaire, draft, id) ? ['target'] : [];
    return ['back', 'later', ...instead, 'note', ...aimed, 'help', 'review', 'leave'];
  },
  does: (model, { question: id }) => ({
    forward: () => ({ model, go: 'after' }),
    later: () => goOn(model),
    unknown: () => takeInstead(model, id, 'unknown'),
    'not-applicable': () => takeInstead(model, id, 'not-applicable'),
    note: () => ({ model, go: { open: 'note' } }),
    target: () =>
      canAim(model.setting.questionnaire, model.draft, id)
        ? { model, go: { open: 'aim' } }
        : refuse(model, { code: 'not-here' }),
    review: () => toReview(model),
  }),
  calls: (words, { draft }, { question: id }) =>
    answerIn(draft, id).note === null ? {} : { note: words.changeNote },
};

/** How many characters of a note a question's screen shows. */
const SHOWN_NOTE = 140;

const beginning = (note: string): string =>
  note.length <= SHOWN_NOTE ? note : `${note.slice(0, SHOWN_NOTE).trimEnd()}…`;

/** An empty reply leaves the question for later: an earlier typed answer is removed. */
function clear(model: Interview, id: string): Outcome {
  if (answerIn(model.draft, id).given?.kind !== 'value') return goOn(model);
  return goOn(answered(model, id, null));
}

/** Records that the team does not know, or that the question does not apply. */
function takeInstead(model: Interview, id: string, kind: 'unknown' | 'not-applicable'): Outcome {
  const { type, acceptsNotApplicable } = questionOf(model.setting.questionnaire, id);
  if (type === 'text') return refuse(model, { code: 'not-here' });
  if (kind === 'not-applicable' && !acceptsNotApplicable) return refuse(model, { code: 'must-apply' });
  return take(model, id, { kind });
}

function take(model: Interview, id: string, given: Given): Outcome {
  const { draft, setting, amending } = model;
  const before = answerIn(draft, id).given;
  if (JSON.stringify(before) === JSON.stringify(given)) return settled(model, id);
  const changed = answered(model, id, given);
  // When moving forward, what comes next need not be said.
  const brought = before || amending ? changes(setting.questionnaire, draft, changed.draft) : [];
  return settled({ ...changed, notices: [...brought, ...changed.notices] }, id);
}

/** Goes on; even while it is amended, to why the answer is not last time's, as long as nobody said. */
const settled = (model: Interview, id: string): Outcome =>
  differs(model, id) && answerIn(model.draft, id).why === null
    ? goTo(model, { at: 'differs', question: id })
    : goOn(model);

/** With an answer changed; a target that it has reached is taken back, and that is said. */
function answered(model: Interview, id: string, given: Given | null): Interview {
  const changed = reanswered(model.draft, id, given);
  const draft = withoutReached(model.setting.questionnaire, changed, id);
  const notices: Notice[] = draft === changed ? [] : [{ code: 'targets-reached', questions: [id] }];
  return sharedByTeam({ ...model, draft, notices });
}
