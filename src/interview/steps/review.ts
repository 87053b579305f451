import type { Cell } from '../../scoring/cell.ts';
import { ASSIGN, assignmentsLine, showsAssignments } from '../assigning.ts';
import { type Interview, joinsAnother, keyOf, nameOf, type Step } from '../model.ts';
import { becameLines, explainedLines } from '../past-lines.ts';
import { progressOf } from '../progress.ts';
import {
  factLines,
  type Line,
  lineOf,
  nameLines,
  objectivesLine,
  questionLine,
  respondentLines,
  sharingLine,
  targetLine,
  trackLine,
} from '../review-lines.ts';
import { isOpen, situate } from '../situation.ts';
import { type Choice, goTo, type Outcome, type StepKind } from '../step.ts';
import type { Speaker } from '../voice.ts';
import { role } from './role.ts';
import { asksSharing } from './sharing.ts';
import { track } from './track.ts';
import { finish } from './unfinished.ts';

/** Everything that was said, with each line amendable, and the way to the end. */
export const review: StepKind = {
  header: ({ words }, model) => {
    const { settled, of, done } = progressOf(model);
    return { left: nameOf(model), right: words.progressOf(settled, of), done };
  },
  head: ({ words: { review: words } }, model) => {
    const open = openCells(model).length;
    return { title: words.title, lead: [open === 0 ? words.complete : words.open(open)] };
  },
  ask: (model) => {
    const lines = reviewLines(model);
    return {
      kind: 'choice',
      needsDetails: true,
      leads: true,
      cursor: cursorIn(lines, model),
      items: lines.map(
        (line, i): Choice => ({
          show: (speaker) => ({
            ...line.show(speaker),
            group: line.group === lines[i - 1]?.group ? null : headingOf(line, model, speaker),
          }),
          pick: (now) => {
            if (line.step !== null) return amend(now, line.step, lines);
            return now.reviewedFrom === null ? finish(now) : { model: now, go: { do: 'back' } };
          },
        }),
      ),
    };
  },
  commands: () => ['back', 'finish', 'help', 'leave'],
  does: (model) => ({ finish: () => finish(model) }),
};

/**
 * The review: how to go on, then the structure, whose lines keep their numbers, then who does what, then what is
 * unanswered, then the areas with their answers.
 */
export function reviewLines(model: Interview): Line[] {
  const { setting, draft } = model;
  const { shown } = situate(setting.questionnaire, draft);
  return [
    nextLine(model),
    ...(joinsAnother(model) ? [] : nameLines(model)),
    ...(role.meets?.(model) ? respondentLines(model) : []),
    ...(track.meets?.(model) ? [trackLine(model)] : []),
    ...(joinsAnother(model) ? [] : factLines(model)),
    ...(setting.questionnaire.objectives.length > 0 ? [objectivesLine(model)] : []),
    ...becameLines(model),
    ...(showsAssignments(model)
      ? [lineOf(ASSIGN, 'plan', (speaker) => assignmentsLine(model, speaker))]
      : []),
    ...(asksSharing(model) ? [sharingLine(model)] : []),
    ...openCells(model).map((cell) => questionLine(cell, 'open')),
    ...setting.questionnaire.areas.flatMap(({ id }) =>
      shown
        .filter((cell) => !isOpen(cell) && cell.question.area === id)
        .flatMap((cell) => [
          questionLine(cell, id),
          ...explainedLines(model, cell.question.id),
          ...targetLine(model, cell),
        ]),
    ),
  ];
}

const openCells = ({ setting, draft }: Interview): Cell[] =>
  situate(setting.questionnaire, draft).shown.filter(isOpen);

/** Where the cursor is: on what was just amended, else on going on with the questions, or on what waits first. */
function cursorIn(lines: readonly Line[], { amended, reviewedFrom }: Interview): number {
  const at = amended === null ? -1 : placeOf(amended, lines);
  // A target that was taken back has no line any more: its question has.
  const { question } = amended ?? {};
  const own = at < 0 && question !== undefined ? placeOf({ at: 'question', question }, lines) : at;
  if (own >= 0) return own;
  return reviewedFrom === null
    ? Math.max(
        0,
        lines.findIndex(({ group }) => group === 'open'),
      )
    : 0;
}

const placeOf = (wanted: Step, lines: readonly Line[]): number =>
  lines.findIndex(({ step }) => step !== null && keyOf(step) === keyOf(wanted));

/** Back to the questions that the review was opened from, or to the end. */
function nextLine(model: Interview): Line {
  const isOver = model.reviewedFrom === null;
  const isComplete = openCells(model).length === 0;
  return {
    kind: isOver ? 'finish' : 'continue',
    step: null,
    group: null,
    show: ({ words: { review: words } }) =>
      isOver
        ? { text: words.finish, detail: isComplete ? words.finishDetail : words.finishAnyway }
        : { text: words.goOn, detail: words.goOnDetail },
  };
}

/** The heading of a group of lines. */
function headingOf(
  { group }: Line,
  { setting }: Interview,
  { words: { review: words, became }, say }: Speaker,
): string | null {
  if (group === null) return null;
  if (group === 'structure') return words.structure;
  if (group === 'past') return became.group;
  if (group === 'plan') return words.plan;
  const area = setting.questionnaire.areas.find(({ id }) => id === group);
  return area ? say(area.title) : words.openGroup;
}

/** Amends a line's step. The cursor returns to the line; from one that waits for an answer, it moves to the next one. */
function amend(model: Interview, step: Step, lines: readonly Line[]): Outcome {
  const at = placeOf(step, lines);
  const isOpen = lines[at]?.group === 'open';
  const next = isOpen ? lines.slice(at + 1).find(({ group }) => group === 'open') : lines[at];
  return goTo({ ...model, amending: true, amended: next?.step ?? null }, step);
}
