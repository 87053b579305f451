import { spell, shown as spellCell } from '../../report/answers.ts';
import type { Cell } from '../../scoring/cell.ts';
import { ASSIGN, assignmentsLine, showsAssignments } from '../assigning.ts';
import { type Interview, joinsAnother, keyOf, nameOf, type Step } from '../model.ts';
import { progressOf } from '../progress.ts';
import { isOpen, situate } from '../situation.ts';
import { type Choice, goTo, type Outcome, type StepKind } from '../step.ts';
import type { Speaker } from '../voice.ts';
import { wishIn } from '../wishes.ts';
import { role } from './role.ts';
import { asksSharing, SHARING } from './sharing.ts';
import { isLonger, track, trackOffers } from './track.ts';
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

/** A line of the review. */
interface Line {
  kind: string;
  /** The step that it amends; null for what comes next. */
  step: Step | null;
  group: 'open' | 'plan' | 'structure' | Cell['question']['area'];
  show: (speaker: Speaker) => { text: string; detail: string };
}

const lineOf = (step: Step, group: Line['group'], show: Line['show']): Line => ({
  kind: step.at,
  step,
  group,
  show,
});

/**
 * The review: how to go on, then the structure, whose lines keep their numbers, then who does what, then what is unanswered, then the areas
 * with their answers.
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
    ...(showsAssignments(model)
      ? [lineOf(ASSIGN, 'plan', (speaker) => assignmentsLine(model, speaker))]
      : []),
    ...(asksSharing(model) ? [sharingLine(model)] : []),
    ...openCells(model).map((cell) => questionLine(cell, 'open')),
    ...setting.questionnaire.areas.flatMap(({ id }) =>
      shown
        .filter((cell) => !isOpen(cell) && cell.question.area === id)
        .flatMap((cell) => [questionLine(cell, id), ...targetLine(model, cell)]),
    ),
  ];
}

const openCells = ({ setting, draft }: Interview): Cell[] =>
  situate(setting.questionnaire, draft).shown.filter(isOpen);

/** Where the cursor is: on what was just amended, else on going on with the questions, or on what waits first. */
function cursorIn(lines: readonly Line[], { amended, reviewedFrom }: Interview): number {
  const at = amended === null ? -1 : placeOf(amended, lines);
  if (at >= 0) return at;
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

function questionLine(cell: Cell, group: Line['group']): Line {
  const { question, notes } = cell;
  return lineOf({ at: 'question', question: question.id }, group, (speaker) => {
    const { words, say } = speaker;
    const detail = [
      group === 'open' ? words.review.unanswered : said(cell, speaker),
      ...(notes.length > 0 ? [words.review.withNote] : []),
    ];
    return { text: say(question.text), detail: detail.join(' · ') };
  });
}

/** Below its question, what the team aims for there. */
function targetLine({ setting, draft }: Interview, { question }: Cell): Line[] {
  const wish = wishIn(setting.questionnaire, draft, question.id);
  if (wish === null) return [];
  return [
    lineOf({ at: 'target', question: question.id }, question.area, ({ words, report }) => ({
      text: words.review.target(report.topic(question.id)),
      detail: spell(question, wish, report),
    })),
  ];
}

/** What another person wrote, and whether it may be in the plan made with the others. */
const sharingLine = ({ draft }: Interview): Line =>
  lineOf(SHARING, 'structure', ({ words: { sharing: words, review } }) => ({
    text: words.title,
    detail: draft.sharesNotes === null ? review.unsaid : draft.sharesNotes ? words.yes : words.no,
  }));

/** An answer in the words of the interview, which addresses a team. */
function said(cell: Cell, { words: { review }, report }: Speaker): string {
  if (cell.state === 'unanswered') return review.optional;
  if (cell.state === 'unknown') return review.unknown;
  return cell.state === 'not-applicable' ? review.notApplicable : spellCell(cell, 1, report);
}

function objectivesLine({ setting, draft }: Interview): Line {
  const chosen = (draft.objectives ?? []).flatMap(
    (id) => setting.questionnaire.objectives.find((each) => each.id === id) ?? [],
  );
  return lineOf({ at: 'objectives' }, 'structure', ({ words: { objectives: words }, say }) => ({
    text: words.line,
    detail: chosen.map(({ title }, i) => `${i + 1}. ${say(title)}`).join(' ') || words.notYet,
  }));
}

/** The structure's name and profile. */
function nameLines({ setting, draft }: Interview): Line[] {
  const { profiles } = setting.questionnaire;
  const profile = profiles.find(({ id }) => id === draft.profile);
  return [
    lineOf({ at: 'name' }, 'structure', ({ words: { review: words } }) => ({
      text: words.name,
      detail: draft.name ?? words.unsaid,
    })),
    lineOf({ at: 'profile' }, 'structure', ({ words: { review: words }, say }) => ({
      text: words.profile,
      detail: profile ? say(profile.title) : words.unsaid,
    })),
  ];
}

/** Who answers for the structure, among others. */
const respondentLines = ({ draft }: Interview): Line[] => [
  lineOf({ at: 'role' }, 'structure', ({ words }) => ({
    text: words.review.role,
    detail: draft.role ?? words.review.unsaid,
  })),
  lineOf({ at: 'age' }, 'structure', ({ words }) => ({
    text: words.review.age,
    detail: draft.age === null ? words.review.unsaid : words.age.bands[draft.age],
  })),
];

/** How much is asked; once all of it is answered, how much more there is. */
function trackLine(model: Interview): Line {
  const { setting, draft } = model;
  const known = setting.questionnaire.tracks.find(({ id }) => id === draft.track);
  const offers = trackOffers(model);
  const isComplete = !offers.some((offer) => offer.track === draft.track && isLonger(offer));
  const more = isComplete ? Math.max(...offers.map(({ asked, settled }) => asked - settled)) : 0;
  return lineOf({ at: 'track' }, 'structure', ({ words: { track: words, review }, say }) => ({
    text: review.track,
    detail: [known ? say(known.title) : words.all, ...(more > 0 ? [review.more(more)] : [])].join(' · '),
  }));
}

/** What the structure is, as far as the questionnaire asks, and who accompanies it. */
function factLines({ setting, draft }: Interview): Line[] {
  return [
    ...setting.questionnaire.facts.map((fact) =>
      lineOf({ at: 'fact', fact: fact.id }, 'structure', ({ words, say, report }) => {
        const value = draft.facts.get(fact.id) ?? null;
        return {
          text: say(fact.text),
          detail: value === null ? words.review.unsaid : spell(fact, value, report),
        };
      }),
    ),
    lineOf(
      { at: 'accompaniment' },
      'structure',
      ({
        words: {
          accompaniment: words,
          review: { unsaid },
        },
      }) => ({
        text: words.title,
        detail: draft.accompaniment === null ? unsaid : words.kinds[draft.accompaniment],
      }),
    ),
  ];
}

/** The heading of a group of lines. */
function headingOf(
  { group }: Line,
  { setting }: Interview,
  { words: { review: words }, say }: Speaker,
): string | null {
  if (group === null) return null;
  if (group === 'structure') return words.structure;
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
