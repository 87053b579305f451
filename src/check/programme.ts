import { type Finding, finding, type Path } from '../diagnostics/diagnostic.ts';
import type { HalfDay, ProgrammeFile } from '../generated/programme-file.ts';
import { impossibleDay, isDay } from '../model/day.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { ids, unknown } from './unknown.ts';

/** How many half-days a day has. */
const A_DAY = 2;

/** The keys that only some kinds of half-day have. */
const OWN: Readonly<Record<HalfDay['kind'], readonly (keyof HalfDay)[]>> = {
  theme: ['questions', 'exercise', 'cases'],
  practice: ['questions', 'actions'],
  cases: ['cases', 'examples'],
  review: ['questions'],
  free: ['questions'],
};
const SOME = ['questions', 'exercise', 'actions', 'cases', 'examples'] as const;

/**
 * What is wrong with a programme that its schema accepts, except what its structures are called: only a cohort knows.
 * @param questionnaire null if it is not known: then its questions and actions are not looked up.
 */
export function checkProgramme(file: ProgrammeFile, questionnaire: Questionnaire | null): Finding[] {
  return [
    ...(questionnaire ? ofAnother(file, questionnaire) : []),
    ...file['half-days'].flatMap((halfDay, i) => [
      ...keys(halfDay, ['half-days', i]),
      ...(questionnaire ? references(halfDay, questionnaire, ['half-days', i]) : []),
      ...groupFindings(halfDay, ['half-days', i], null),
    ]),
    ...days(file),
    ...takenTwice(file),
  ];
}

/** A subject of two half-days. */
function takenTwice({ 'half-days': halfDays }: ProgrammeFile): Finding[] {
  const first = new Map<string, { number: number; path: Path }>();
  return halfDays.flatMap(({ questions = [] }, i) =>
    questions.flatMap((id, j): Finding[] => {
      const path = ['half-days', i, 'questions', j];
      const before = first.get(id);
      if (before === undefined) first.set(id, { number: i + 1, path });
      return before === undefined || before.number === i + 1
        ? []
        : [finding('CN857', path, { id, number: before.number }, 'value', before.path)];
    }),
  );
}

function ofAnother({ questionnaire: named }: ProgrammeFile, { id }: Questionnaire): Finding[] {
  const [other] = named?.split('@') ?? [];
  return other === undefined || other === id ? [] : [finding('CN850', ['questionnaire'], { other, id })];
}

/** Keys that its kind does not read, and a subject that is missing. */
function keys(halfDay: HalfDay, path: Path): Finding[] {
  const { kind, title, questions = [] } = halfDay;
  const own = OWN[kind];
  const needsSubject = kind === 'theme' || (kind === 'free' && !title?.trim());
  return [
    ...SOME.filter((key) => halfDay[key] !== undefined && !own.includes(key)).map((key) =>
      finding('CN849', [...path, key], { key, kind, own }, 'key'),
    ),
    ...(needsSubject && questions.length === 0 ? [finding('CN843', path, { kind })] : []),
  ];
}

function references(halfDay: HalfDay, questionnaire: Questionnaire, path: Path): Finding[] {
  const questions = ids(questionnaire.questions);
  const actions = ids(questionnaire.actions);
  const { exercise, cases = [] } = halfDay;
  const inList = (list: 'questions' | 'actions' | 'examples') =>
    (halfDay[list] ?? []).map((id, i) => ({ id, at: [...path, list, i] }));
  const asked = [
    ...inList('questions'),
    ...cases.map(({ question }, i) => ({ id: question, at: [...path, 'cases', i, 'question'] })),
  ];
  const begun = [
    ...(exercise == null ? [] : [{ id: exercise, at: [...path, 'exercise'] }]),
    ...inList('actions'),
    ...inList('examples'),
  ];
  return [
    ...asked.flatMap(({ id, at }) => {
      const renamedTo = questionnaire.renamed.questions.get(id);
      return questions.includes(id) ? [] : [finding('CN201', at, { ...unknown(id, questions), renamedTo })];
    }),
    ...begun.flatMap(({ id, at }) =>
      actions.includes(id) ? [] : [finding('CN205', at, unknown(id, actions))],
    ),
  ];
}

/**
 * Who is in two groups, and who is in none although named as concerned.
 * @param keyOf what tells structures apart; null where nobody knows whether an id and a name are one structure's: then
 * only those are left out whom nobody else in the groups can be.
 */
export function groupFindings(
  { groups = [], with: concerned = [] }: HalfDay,
  path: Path,
  keyOf: ((written: string) => string) | null,
): Finding[] {
  const key = keyOf ?? ((written: string) => written);
  const first = new Map<string, Path>();
  const twice = groups.flatMap((group, i) =>
    group.flatMap((structure, j): Finding[] => {
      const at = [...path, 'groups', i, j];
      const before = first.get(key(structure));
      if (before === undefined) first.set(key(structure), at);
      return before === undefined ? [] : [finding('CN846', at, { name: structure }, 'value', before)];
    }),
  );
  const isSure = keyOf !== null || [...first.keys()].every((structure) => concerned.includes(structure));
  const left = isSure ? concerned.filter((structure) => !first.has(key(structure))) : [];
  return [
    ...twice,
    ...(groups.length > 0 && left.length > 0
      ? [finding('CN847', [...path, 'groups'], { structures: left }, 'key')]
      : []),
  ];
}

/** Days that are none, that come in another order, or that have too many half-days. */
function days({ 'half-days': halfDays, individual, review }: ProgrammeFile): Finding[] {
  const dated: { date: string; path: Path }[] = halfDays.flatMap(({ date }, i) =>
    date == null ? [] : [{ date, path: ['half-days', i, 'date'] }],
  );
  const others = [
    ...Object.entries(individual ?? {}).map(([name, date]) => ({ date, path: ['individual', name] })),
    { date: review, path: ['review'] },
  ].flatMap(({ date, path }) => (date == null ? [] : [{ date, path }]));
  const sound = dated.filter(({ date }) => isDay(date));
  const last = sound
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return [
    ...[...dated, ...others].flatMap(({ date, path }) =>
      isDay(date) ? [] : [finding('CN902', path, impossibleDay(date))],
    ),
    ...(review != null && isDay(review) && last !== undefined && review < last
      ? [finding('CN856', ['review'], { date: review, last })]
      : []),
    ...sound.flatMap(({ date, path }, i) => {
      const before = sound[i - 1];
      if (before && date < before.date)
        return [finding('CN841', path, { date, before: before.date }, 'value', before.path)];
      const isOneTooMany = sound.slice(0, i).filter((other) => other.date === date).length === A_DAY;
      return isOneTooMany ? [finding('CN842', path, { date })] : [];
    }),
  ];
}
