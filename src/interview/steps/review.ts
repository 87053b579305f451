import { spell, shown as spellCell } from '../../report/answers.ts';
import type { Cell } from '../../scoring/cell.ts';
import { type Interview, joinsAnother, keyOf, nameOf, type Step } from '../model.ts';
import { progressOf } from '../progress.ts';
import { isSettled, situate } from '../situation.ts';
import { type Choice, goTo, type Outcome, type StepKind } from '../step.ts';
import type { Speaker } from '../voice.ts';
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
    const isOpen = openCells(model).length > 0;
    const { amended } = model;
    const at =
      amended === null ? -1 : lines.findIndex(({ step }) => step !== null && keyOf(step) === keyOf(amended));
    return {
      kind: 'choice',
      needsDetails: true,
      // Cursor: on what was just amended, else on what waits first, else on the end.
      cursor: at >= 0 ? at : isOpen ? 1 : 0,
      items: lines.map(
        (line, i): Choice => ({
          show: (speaker) => ({
            ...line.show(speaker),
            group: line.group === lines[i - 1]?.group ? null : headingOf(line, model, speaker),
          }),
          pick: (now) => (line.step === null ? finish(now) : amend(now, line.step, line.group === 'open')),
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
  /** The step that it amends; null for the end. */
  step: Step | null;
  group: 'open' | 'structure' | Cell['question']['area'];
  show: (speaker: Speaker) => { text: string; detail: string };
}

const lineOf = (step: Step, group: Line['group'], show: Line['show']): Line => ({
  kind: step.at,
  step,
  group,
  show,
});

/** The review: what is unanswered first, then the structure, then the areas with their answers. */
export function reviewLines(model: Interview): Line[] {
  const { setting, draft } = model;
  const { shown } = situate(setting.questionnaire, draft);
  const open = openCells(model);
  return [
    {
      kind: 'finish',
      step: null,
      group: null,
      show: ({ words: { review: words } }) => ({
        text: words.finish,
        detail: open.length > 0 ? words.finishAnyway : words.finishDetail,
      }),
    },
    ...open.map((cell) => questionLine(cell, 'open')),
    ...(setting.questionnaire.objectives.length > 0 ? [objectivesLine(model)] : []),
    ...(joinsAnother(model) ? [] : structureLines(model)),
    ...setting.questionnaire.areas.flatMap(({ id }) =>
      shown
        .filter((cell) => isSettled(cell) && cell.question.area === id)
        .map((cell) => questionLine(cell, id)),
    ),
  ];
}

const openCells = ({ setting, draft }: Interview): Cell[] =>
  situate(setting.questionnaire, draft).shown.filter((cell) => !isSettled(cell));

function questionLine(cell: Cell, group: Line['group']): Line {
  const { question, notes } = cell;
  const [target] = cell.targets;
  return lineOf({ at: 'question', question: question.id }, group, (speaker) => {
    const { words, say, report } = speaker;
    const detail = [
      group === 'open' ? words.review.unanswered : said(cell, speaker),
      ...(target === undefined ? [] : [words.review.target(spell(question, target, report))]),
      ...(notes.length > 0 ? [words.review.withNote] : []),
    ];
    return { text: say(question.text), detail: detail.join(' · ') };
  });
}

/** An answer in the words of the interview, which addresses a team. */
function said(cell: Cell, { words: { review }, report }: Speaker): string {
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

/** The structure's name, profile and facts. */
function structureLines({ setting, draft }: Interview): Line[] {
  const { profiles, facts } = setting.questionnaire;
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
    ...facts.map((fact) =>
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
  const area = setting.questionnaire.areas.find(({ id }) => id === group);
  return area ? say(area.title) : words.openGroup;
}

/** @param isOpen whether it waits for an answer: the cursor then moves on to the next such line by itself. */
const amend = (model: Interview, step: Step, isOpen: boolean): Outcome =>
  goTo({ ...model, amending: true, amended: isOpen ? null : step }, step);
