import { answerIn } from './draft.ts';
import { leastFor, leastLeft } from './duration.ts';
import type { Command, Event } from './event.ts';
import { type FoundFile, type Interview, isKept, keyOf, type Step, type Ui, UNTOUCHED } from './model.ts';
import { stepAfter, stepBefore, stepsOf, stepToAsk, stepToResume } from './order.ts';
import { countAnswer, turnPage } from './pace.ts';
import { commanded, keep, takeReply, takeTicked } from './replying.ts';
import { happened, type Updated, withSave } from './saving.ts';
import { questionOf } from './situation.ts';
import { type Outcome, refuse } from './step.ts';
import { askedOn, kindOf } from './steps/index.ts';
import { conclude } from './steps/unfinished.ts';
import { unmarked } from './strokes.ts';
import { takeUp } from './take-up.ts';
import { touch } from './touch.ts';
import { pastAfter, undone } from './undo.ts';

/**
 * The state after an event. A wrong or meaningless reply only changes the notices.
 * @param now milliseconds, from the same origin as when the interview began.
 */
export function update(before: Interview, event: Event, now: number): Updated {
  switch (event.kind) {
    case 'saved':
    case 'unsaved':
      return { model: onScreen(before, happened(before, event), false), save: null };
    case 'cut-short':
      return withSave(before, { ...before, notices: [], ended: 'left' });
    case 'continue':
    case 'pick':
    case 'pick-several':
    case 'type':
    case 'command': {
      const { ui, overUi } = before;
      const fresh = { ...before, ui: replied(ui), overUi: replied(overUi), notices: [] };
      const next = event.kind === 'command' ? command(fresh, event.command) : go(takeReply(fresh, event));
      return withSave(before, onScreen(before, counted(before, next, now), true));
    }
    case 'keep':
      return withSave(before, onScreen(before, counted(before, keep(before, event.reply), now), false));
    default:
      return { model: touch(before, event, now), save: null };
  }
}

/** A screen that was replied to: what counted before is settled. */
const replied = (ui: Ui): Ui => ({ ...unmarked(ui), start: null });

/** Commands that leave a step as it is; the others answer it, or return to it. */
const LEAVING: ReadonlySet<Command> = new Set(['back', 'forward', 'later', 'review', 'leave']);

function command(model: Interview, what: Command): Interview {
  const { overlay } = model;
  // The overlay is closed, and the step continues.
  if (overlay !== null && what === 'back') return { ...model, overlay: null };
  const held = LEAVING.has(what) ? hold(model) : model;
  if (what === 'leave') return leave(held);
  if (overlay !== null && overlay !== 'menu') return { ...held, overlay: null };
  const here = { ...held, overlay: null };
  switch (what) {
    case 'back':
      return goBack(here);
    case 'undo':
      return undo(here);
    case 'help':
    case 'menu':
      return { ...here, overlay: what };
    default:
      return go(commanded(here, what));
  }
}

/**
 * Keeps what was typed or ticked on a step that is left before Enter: nothing may be lost. What is not a valid answer,
 * for example an out-of-range number, is only kept as typed text.
 */
function hold(model: Interview): Interview {
  const { edited, typed, chosen } = model.ui;
  if (!edited) return model;
  const over: Interview = { ...model, overlay: null };
  const asked = askedOn(over);
  const text = (typed ?? '').trim();
  let kept = over;
  if (asked.kind === 'entry' && text !== '') kept = asked.hold?.(over, text) ?? asked.take(over, text).model;
  if (asked.kind === 'several' && chosen?.length) kept = takeTicked(over, asked, chosen).model;
  return kept.draft === model.draft ? model : { ...kept, overlay: model.overlay };
}

/** Takes back what was typed or ticked, and not entered; else the last change of the answers, back on its step. */
function undo(model: Interview): Interview {
  if (model.ui.edited) return { ...model, ui: UNTOUCHED, notices: [{ code: 'undone', what: null }] };
  const before = undone(model);
  const step = model.past.at(-1)?.step;
  return before && step
    ? goTo({ ...before, ui: UNTOUCHED }, step)
    : refuse(model, { code: 'not-here' }).model;
}

/** Goes where an outcome leads. */
function go({ model, go: where, forget }: Outcome): Interview {
  const gone = follow(model, where);
  if (!forget) return gone;
  return { ...gone, visited: new Set([...gone.visited].filter((key) => key !== keyOf(model.step))) };
}

function follow(model: Interview, where: Outcome['go']): Interview {
  switch (where) {
    case 'stay':
      return model;
    case 'on':
      return settle(model, stepToAsk(model));
    case 'after':
      return settle(model, stepAfter(model));
    case 'resume':
      return goTo(model, stepToResume(model));
    case 'end':
      return end(model);
    case 'leave':
      return { ...model, ended: 'left' };
  }
  if ('to' in where) return goTo(model, where.to);
  if ('open' in where) return { ...model, overlay: where.open };
  return command({ ...model, overlay: null }, where.do);
}

/** Continues from a settled step: to the review that opened it, or to what comes next. */
function settle(model: Interview, next: Step): Interview {
  if (model.finishing) return go(conclude(model));
  return model.amending ? goTo({ ...model, amending: false }, { at: 'review' }) : goTo(model, next);
}

function goBack(model: Interview): Interview {
  const isWithin = kindOf(model.step).isWithin ?? false;
  if ((model.amending || model.finishing) && !isWithin)
    return goTo({ ...model, amending: false, finishing: false }, { at: 'review' });
  if (model.step.at === 'review' && model.reviewedFrom)
    return goTo({ ...model, reviewedFrom: null }, model.reviewedFrom);
  const before = stepBefore(model);
  return before ? goTo(model, before) : model;
}

function goTo(model: Interview, step: Step): Interview {
  if (step.at === 'end') return end(model);
  return { ...model, step, overlay: null, visited: new Set([...model.visited, keyOf(step)]) };
}

/** The answers are dated on the day when they were finished, if anything but a correction was said on it. */
function end(model: Interview): Interview {
  const { draft, touched, correcting, setting } = model;
  return {
    ...model,
    step: { at: 'end' },
    draft: touched && !correcting ? { ...draft, date: setting.today } : draft,
    overlay: null,
    finishing: false,
    ended: 'finished',
  };
}

const leave = (model: Interview): Interview =>
  model.unsaved && model.overlay !== 'unsaved'
    ? { ...model, overlay: 'unsaved' }
    : { ...model, ended: 'left' };

/** Records what a reply changed: how fast questions are answered, whether anything was said. */
function counted(before: Interview, after: Interview, now: number): Interview {
  const { question = '' } = before.step;
  const isAnswered =
    answerIn(before.draft, question).given === null && answerIn(after.draft, question).given !== null;
  const pace = isAnswered ? paceAfter(question, before, after, now) : after.pace;
  const touched = after.touched || (after.draft !== before.draft && after.file === before.file);
  return {
    ...after,
    touched,
    pace: after.step === before.step ? pace : turnPage(pace, now),
    setting: settingAfter({ ...after, touched }),
    past: pastAfter(before, after),
  };
}

function paceAfter(question: string, before: Interview, after: Interview, now: number): Interview['pace'] {
  const { questionnaire } = before.setting;
  const least = leastFor(questionOf(questionnaire, question), questionnaire);
  return countAnswer(after.pace, now, least, { before: leastLeft(before), after: leastLeft(after) });
}

/** Keeps the list of files in step with what was said since, for going back to it. */
function settingAfter(model: Interview): Interview['setting'] {
  const { setting, file, draft } = model;
  const known = setting.found.find((found) => found.file === file);
  if (file === null || setting.found.length === 0 || known?.draft === draft) return setting;
  if (!isKept(model)) return setting;
  const others = setting.found.filter((other) => other.file !== file);
  const { version } = setting.questionnaire;
  const own = { ...(known ?? { faults: 0, older: null, version }), file, draft };
  return { ...setting, found: [own, ...others] };
}

/** An interview that takes up a file at once, as if it had been chosen on the first screen. */
export const takenUp = (first: Interview, found: FoundFile): Interview =>
  onScreen(first, go(takeUp(first, found)), true);

/** An interview that goes to a step, if it has it. */
export const returnedTo = (model: Interview, step: Step): Interview =>
  stepsOf(model).some((each) => keyOf(each) === keyOf(step))
    ? onScreen(model, goTo(model, step), true)
    : model;

/** A new screen is untouched; the same one, after a reply, is read again from its top. */
function onScreen(before: Interview, after: Interview, isReplied: boolean): Interview {
  const isSameStep = keyOf(after.step) === keyOf(before.step);
  const isSame = isSameStep && after.overlay === before.overlay;
  const top = isSame && isReplied && after.ended === null ? { scroll: 0 } : {};
  return {
    ...after,
    ui: isSameStep ? { ...after.ui, ...(after.overlay === null ? top : {}) } : UNTOUCHED,
    overUi: isSame ? { ...after.overUi, ...top } : UNTOUCHED,
  };
}
