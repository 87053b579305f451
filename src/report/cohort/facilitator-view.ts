import type { HeldHalfDay } from '../../cohort/arranged.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import type { Member } from '../../cohort/member.ts';
import { casesOf, Room, subjectsOf } from '../../cohort/room.ts';
import { type Slot, sum, timetable } from '../../cohort/timetable.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { type RoomView, roomView } from './facilitator-room.ts';
import { type Facilitation, facilitation } from './facilitator-speech.ts';
import { type SpreadQuestion, spreadQuestions } from './facilitator-spread.ts';
import { halfDayTitle, heldOn } from './half-day-subject.ts';
import type { Names } from './names.ts';
import { type CohortSpeech, type QuestionRow, questionRows } from './speech.ts';

interface Exercise {
  title: string;
  why: string;
  firstStep: string;
  steps: string[];
  indicator: string;
}

/**
 * What the template of a facilitator's page reads: plain data, all sentences in the report's language, nothing escaped.
 * What a half-day does not have is an empty list.
 */
interface FacilitatorView extends RoomView {
  labels: CohortSpeech['words']['labels'] & Facilitation['words']['labels'];
  title: string;
  about: string[];
  rollCall: string;
  timetable: { what: string; minutes: number }[];
  total: string;
  /** Before anything else, where people work on their own tools. */
  safety: readonly string[];
  lookTogether: string;
  questions: SpreadQuestion[];
  /** At the review, what several plans have in common. */
  again: string[];
  ask: readonly string[];
  elsewhere: string[];
  run: string;
  exercises: Exercise[];
  dots: string;
  /** The questions that the page names by topic. */
  annex: QuestionRow[];
}

/**
 * The page of whoever leads a half-day. Pure: same cohort, same view.
 * @param number of the half-day, from 1.
 * @param members those of the cohort, by name.
 */
export function facilitatorView(
  halfDay: HeldHalfDay,
  number: number,
  cohort: Cohort,
  members: readonly Member[],
  names: Names,
  speech: CohortSpeech,
): FacilitatorView {
  const said = facilitation(speech);
  const { words, shared } = said;
  const { questionnaire } = cohort;
  const room = new Room(halfDay, members, questionnaire);
  const { title, cell } = halfDayTitle(halfDay, questionnaire, speech);
  const subjects = 'questions' in halfDay ? subjectsOf(halfDay) : [];
  const questions = spreadQuestions(subjects, cohort, said);
  const cases = casesOf(halfDay);
  const elsewhere = casesElsewhere(halfDay, questionnaire, said);
  const again = halfDay.kind === 'review' ? toLookAtAgain(cohort, names, said) : [];
  const { slots, perCase } = timetable(halfDay, {
    spreads: questions.filter(({ rows }) => rows.length > 0).length,
    again: again.length,
    // Beside cases of the room, the exercise's own only stands in for them.
    examples: halfDay.kind === 'cases' || cases.length === 0 ? elsewhere.length : 0,
  });
  const begun = exercisesOf(halfDay);
  return {
    ...roomView(room, halfDay, cohort, elsewhere.length > 0, names, said),
    labels: { ...speech.words.labels, ...words.labels },
    title: words.title(number, halfDay.title ?? title),
    about: [
      heldOn(cohort.programme, number - 1, speech) ?? words.noDate(shared.labels.blank),
      ...(cell === null ? [] : [cell]),
    ],
    rollCall: words.rollCall,
    timetable: slots.map((slot) => ({ what: partOf(slot, perCase, said), minutes: slot.minutes })),
    total: words.total(sum(slots)),
    safety: halfDay.kind === 'practice' ? words.safety : [],
    lookTogether: words.lookTogether,
    questions,
    again,
    ask: words.ask,
    elsewhere,
    run: runOf(halfDay, words),
    exercises: begun.flatMap((id) => exercise(id, questionnaire, said) ?? []),
    dots: shared.labels.blank,
    annex: questionRows(
      questionnaire,
      cases.map(({ question }) => question).filter((id) => !subjects.includes(id)),
      speech,
    ),
  };
}

/** The actions that a half-day begins in the room. */
function exercisesOf(halfDay: HeldHalfDay): string[] {
  if (halfDay.kind === 'practice') return halfDay.actions;
  return halfDay.kind === 'theme' && halfDay.exercise !== null ? [halfDay.exercise] : [];
}

/** Cases that nobody in the room needs to tell; where there is no case at all, what to do about it. */
function casesElsewhere(
  halfDay: HeldHalfDay,
  { actions }: Questionnaire,
  { words, common, say, action }: Facilitation,
): string[] {
  if (!('cases' in halfDay)) return [];
  const exampleOf = (id: string) => actions.find((candidate) => candidate.id === id)?.example ?? null;
  const ids = halfDay.kind === 'cases' ? halfDay.examples : exercisesOf(halfDay);
  const told = ids.flatMap((id) => {
    const example = exampleOf(id);
    return example === null ? [] : [common.example(action(id), say(example))];
  });
  return told.length + halfDay.cases.length === 0 ? [words.noCase] : told;
}

function partOf({ part, minutes }: Slot, perCase: number, { words: { parts } }: Facilitation): string {
  return part === 'cases' ? parts.cases(minutes / perCase, perCase) : parts[part];
}

function runOf(halfDay: HeldHalfDay, { run }: Facilitation['words']): string {
  switch (halfDay.kind) {
    case 'theme':
      return halfDay.exercise === null ? run.free : run.exercise;
    case 'practice':
      return run.practice;
    case 'cases':
      return run.cases;
    default:
      return run[halfDay.kind];
  }
}

/** What several plans asked for, and what several structures could not leave waiting. */
function toLookAtAgain({ commonActions, dangers }: Cohort, names: Names, said: Facilitation): string[] {
  const { words, heading, action } = said;
  return [
    ...dangers.map(({ question, structures }) => words.danger(heading(question), structures)),
    ...commonActions.map((common) =>
      words.shared(
        action(common.action),
        (common.concerned ?? []).map((key) => names.of(key)),
      ),
    ),
  ];
}

function exercise(id: string, { actions }: Questionnaire, { say }: Facilitation): Exercise | null {
  const action = actions.find((candidate) => candidate.id === id);
  if (!action) return null;
  const { title, why, firstStep, steps, indicator } = action;
  return {
    title: say(title),
    why: say(why),
    firstStep: say(firstStep),
    steps: steps.map(say),
    indicator: say(indicator),
  };
}
