import { acceptAnswer, acceptGiven, acceptNote, acceptTarget, noChoice } from './answering.ts';
import { menuOf } from './commands.ts';
import { answerIn, withAnswer } from './draft.ts';
import { isFactStep, passFact } from './facts.ts';
import { hold } from './hold.ts';
import type { Interview } from './interview.ts';
import type { Notice } from './notice.ts';
import { amends, reviewLines } from './offers.ts';
import { turnPage } from './pace.ts';
import type { Command, Reply } from './reply.ts';
import { acceptSetup } from './setup.ts';
import { isSettled, situate } from './situation.ts';
import { keyOf, type Step } from './step.ts';
import { stepAfter, stepBefore, stepToAsk } from './steps.ts';

/**
 * The moment after a reply. A reply that has no meaning here, or a wrong one, changes nothing but what is said.
 * @param now milliseconds, from the same origin as when the interview began.
 */
export function takeReply(interview: Interview, given: Reply, now: number): Interview {
  const fresh = { ...interview, notices: [] };
  const next =
    given.kind === 'command'
      ? command(
          // What lies over a step is closed, and the step goes on.
          interview.overlay && given.command === 'back' ? fresh : hold(fresh, given.command, given.held, now),
          given.command,
          now,
        )
      : accept(fresh, given, now);
  const changed = next.draft !== interview.draft && next.file === interview.file;
  const touched = interview.touched || changed;
  return keepFound({
    ...next,
    touched,
    pace: next.step === interview.step ? next.pace : turnPage(next.pace, now),
  });
}

/** Keeps the list of files in step with what was said since, for whoever goes back to it. */
function keepFound(interview: Interview): Interview {
  const { setting, file, draft } = interview;
  const known = setting.found.find((found) => found.file === file);
  if (file === null || setting.found.length === 0 || known?.draft === draft) return interview;
  const found = [
    { file, draft, faults: known?.faults ?? 0, older: known?.older ?? null },
    ...setting.found.filter((other) => other.file !== file),
  ];
  return { ...interview, setting: { ...setting, found } };
}

function accept(interview: Interview, given: Reply, now: number): Interview {
  const { overlay, step } = interview;
  if (overlay === 'help') return { ...interview, overlay: null };
  if (overlay === 'menu') {
    const below = { ...interview, overlay: null };
    const chosen = given.kind === 'pick' ? menuOf(below)[given.item] : undefined;
    return chosen
      ? command(hold(below, chosen, given.kind === 'pick' ? given.held : undefined, now), chosen, now)
      : say(interview, noChoice(given));
  }
  if (overlay === 'unfinished') return given.kind === 'pick' ? acceptUnfinished(interview, given) : interview;
  if (overlay === 'unsaved') return given.kind === 'pick' ? acceptUnsaved(interview, given.item) : interview;
  if (overlay === 'note') return given.kind === 'type' ? acceptNote(interview, given.text) : interview;
  switch (step.at) {
    case 'welcome':
    case 'intro':
    case 'area':
      return given.kind === 'continue' ? advance(interview) : interview;
    case 'question': {
      if (given.kind === 'continue') return advance(interview);
      const answered = acceptAnswer(interview, step.question, given, now);
      return answered.draft === interview.draft && answered.notices.length > 0 ? answered : advance(answered);
    }
    case 'target': {
      const answered = acceptTarget(interview, step.question, given);
      return answered.notices.length > 0 ? answered : advance(answered);
    }
    case 'review':
      return given.kind === 'pick' ? acceptReview(interview, given) : interview;
    case 'end':
      return interview;
    default:
      return acceptSetup(interview, given, advance);
  }
}

function command(interview: Interview, what: Command, now: number): Interview {
  const { overlay, step } = interview;
  if (what === 'leave') return leave(interview);
  if (overlay === 'menu' && what !== 'back') return command({ ...interview, overlay: null }, what, now);
  if (overlay) return { ...interview, overlay: null };
  switch (what) {
    case 'back':
      return goBack(interview);
    case 'forward':
      return step.at === 'question' || step.at === 'target'
        ? settle(interview, stepAfter(interview))
        : interview;
    case 'help':
    case 'menu':
      return { ...interview, overlay: what };
    case 'review':
      return isAsking(step)
        ? goTo({ ...interview, reviewedFrom: step, amending: false, amended: null }, { at: 'review' })
        : no(interview);
    case 'finish':
      return step.at === 'review' ? finish(interview) : no(interview);
    case 'note':
      return step.at === 'question' ? { ...interview, overlay: 'note' } : no(interview);
    case 'later':
      if (isFactStep(step)) return advance(passFact(interview, step));
      if (step.at === 'target') return advance(withoutTarget(interview, step.question));
      return step.at === 'question' ? settle(interview, stepToAsk(interview)) : no(interview);
    case 'unknown':
    case 'not-applicable': {
      if (what === 'unknown' && isFactStep(step)) return advance(passFact(interview, step));
      if (step.at !== 'question') return no(interview);
      const answered = acceptGiven(interview, step.question, { kind: what }, now);
      return answered.draft === interview.draft && answered.notices.length > 0 ? answered : advance(answered);
    }
  }
}

/** Passing over a target is aiming for nothing there, whatever was aimed for before. */
const withoutTarget = (interview: Interview, question: string): Interview =>
  answerIn(interview.draft, question).target === null
    ? interview
    : { ...interview, draft: withAnswer(interview.draft, question, { target: null }) };

const no = (interview: Interview): Interview => say(interview, { code: 'not-here' });

const isAsking = ({ at }: Step): boolean =>
  at === 'question' || at === 'target' || at === 'area' || at === 'objectives-again';

/** Says something on the screen that comes. */
export const say = (interview: Interview, ...notices: Notice[]): Interview => ({
  ...interview,
  notices: [...interview.notices, ...notices],
});

/** Goes on from a settled step: to the review it was called from, or to what waits next. */
function advance(interview: Interview): Interview {
  return settle(interview, stepToAsk(interview));
}

function settle(interview: Interview, next: Step): Interview {
  if (interview.finishing) return end(interview);
  return interview.amending
    ? goTo({ ...interview, amending: false }, { at: 'review' })
    : goTo(interview, next);
}

function goBack(interview: Interview): Interview {
  if (interview.amending || interview.finishing)
    return goTo({ ...interview, amending: false }, { at: 'review' });
  if (interview.step.at === 'review' && interview.reviewedFrom) {
    return goTo({ ...interview, reviewedFrom: null }, interview.reviewedFrom);
  }
  const before = stepBefore(interview);
  return before ? goTo(interview, before) : interview;
}

function goTo(interview: Interview, step: Step): Interview {
  if (step.at === 'end') return end(interview);
  return {
    ...interview,
    step,
    overlay: null,
    finishing: false,
    visited: new Set([...interview.visited, keyOf(step)]),
  };
}

function acceptReview(interview: Interview, given: Extract<Reply, { kind: 'pick' }>): Interview {
  const line = reviewLines(interview)[given.item];
  if (!line) return say(interview, noChoice(given));
  if (line.kind === 'finish') return finish(interview);
  const step = amends(line);
  // Of those that wait for an answer, the next one comes under the cursor by itself.
  const isOpen = line.kind === 'question' && line.group === 'open';
  return goTo({ ...interview, amending: true, amended: isOpen ? null : step }, step);
}

/** From this part of open questions on, the end is not taken for granted. */
const MANY_OPEN = 1 / 4;

/** Ends, unless nothing was answered; after a question, where much waits for an answer. */
function finish(interview: Interview): Interview {
  const { shown } = situate(interview.setting.questionnaire, interview.draft);
  const open = shown.filter((cell) => !isSettled(cell)).length;
  if (open > 0 && open === shown.length) return say(interview, { code: 'nothing-answered' });
  return open > MANY_OPEN * shown.length ? { ...interview, overlay: 'unfinished' } : conclude(interview);
}

/** Ends; where no objective is stated, once that was asked again. */
function conclude(interview: Interview): Interview {
  const { setting, draft, visited } = interview;
  const again: Step = { at: 'objectives-again' };
  const isAsked = setting.questionnaire.objectives.length === 0 || visited.has(keyOf(again));
  if (isAsked || (draft.objectives ?? []).length > 0) return end(interview);
  return { ...goTo(interview, again), finishing: true };
}

/** Items of the screen that asks whether to end with much unanswered. */
export const UNFINISHED_ITEMS = ['stay', 'finish'] as const;

function acceptUnfinished(interview: Interview, given: Extract<Reply, { kind: 'pick' }>): Interview {
  const chosen = UNFINISHED_ITEMS[given.item];
  if (chosen === undefined) return say(interview, noChoice(given));
  const below = { ...interview, overlay: null };
  return chosen === 'finish' ? conclude(below) : below;
}

/** The answers are those of the day on which they were finished, if anything was said on it. */
function end(interview: Interview): Interview {
  const { draft, touched, setting } = interview;
  const dated = touched ? { ...draft, date: setting.today } : draft;
  return {
    ...interview,
    step: { at: 'end' },
    draft: dated,
    overlay: null,
    finishing: false,
    ended: 'finished',
  };
}

function leave(interview: Interview): Interview {
  if (interview.unsaved && interview.overlay !== 'unsaved') return { ...interview, overlay: 'unsaved' };
  return { ...interview, ended: 'left' };
}

/** Items of the screen that says, before leaving, that the answers are not on the disk. */
export const UNSAVED_ITEMS = ['retry', 'stay', 'leave'] as const;

function acceptUnsaved(interview: Interview, item: number): Interview {
  const chosen = UNSAVED_ITEMS[item];
  if (chosen === 'leave') return { ...interview, ended: 'left' };
  // Each reply is followed by a try to save: on a success, nothing keeps from leaving.
  return chosen === 'retry' ? say(interview, { code: 'still-unsaved' }) : { ...interview, overlay: null };
}
