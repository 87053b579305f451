import type { HalfDay } from '../generated/programme-file.ts';
import type { HeldHalfDay } from './arranged.ts';
import { Cases } from './cases.ts';
import type { CollectiveTally } from './collective.ts';
import type { Decided } from './decided.ts';
import type { Member } from './member.ts';
import { type Asked, asked, type Case, cellOf, isIn, placed, type Theme, themeOn } from './theme.ts';

/**
 * The half-days as people decided them, in their order, with all that is counted of the group: who is concerned, who
 * can tell, the cases that nobody chose. What people left out stays out.
 * @param members the structures that come; null if too many to list.
 */
export function held(
  { 'half-days': halfDays }: Decided,
  tally: CollectiveTally,
  members: readonly Member[] | null,
): HeldHalfDay[] {
  const everybody = {
    structures: tally.structures,
    concerned: members?.map(({ key }) => key) ?? null,
  };
  const cases = new Cases(tally, members, new Set(halfDays.flatMap(({ questions = [] }) => questions)));
  cases.choose(halfDays.flatMap(({ cases: chosen = [] }) => chosen));
  const themes = new Map(
    halfDays.flatMap((halfDay) => (halfDay.kind === 'theme' ? [[halfDay, themeOf(halfDay)] as const] : [])),
  );
  const tried = halfDays.flatMap(({ actions = [] }) => actions);
  return halfDays.map((halfDay) => ({
    ...withConcerned(halfDayOf(halfDay), halfDay, members !== null),
    title: halfDay.title?.trim() || null,
    date: halfDay.date ?? null,
    groups: members ? (halfDay.groups ?? []).filter((group) => group.length > 0) : [],
  }));

  function halfDayOf(halfDay: HalfDay) {
    const { kind, questions = [], actions = [], cases: chosen, examples = [] } = halfDay;
    switch (kind) {
      case 'theme':
        return themes.get(halfDay) ?? themeOf(halfDay);
      case 'practice':
        return { kind, ...everybody, questions: questions.map(askedOf), actions };
      case 'cases': {
        const day = cases.ofDay([...themes.values()], tried);
        return chosen ? { ...withCases(day, chosen), examples } : day;
      }
      default:
        return { kind, ...everybody, questions: questions.map(askedOf) };
    }
  }

  function themeOf({ questions = [], exercise = null, cases: chosen }: HalfDay): Theme {
    const isOwn = (id: string) => questions.includes(id);
    const own = placed(tally, ({ id }) => isOwn(id));
    const [first] = questions.flatMap(
      (id) => tally.questionnaire.questions.find((question) => question.id === id) ?? [],
    );
    const cell = first ? cellOf(first) : { area: 'stakes' as const, axis: 'vision' as const };
    const around = placed(tally, (question) => isOwn(question.id) || isIn(cell, question));
    const theme = {
      ...themeOn(cell, own, around, members),
      // Where no answer is better than another, nobody has more to learn than the others.
      ...(own.length === 0 && everybody),
      questions: questions.map(askedOf),
      exercise,
    };
    return chosen ? withCases(theme, chosen) : cases.ofTheme(theme);
  }

  /** A question with its counts; without any where no answer is better than another. */
  function askedOf(question: string): Asked {
    const [found] = placed(tally, ({ id }) => id === question);
    return found ? asked(found) : { question, inNeed: null, answered: null };
  }
}

/** Whoever was chosen can tell. */
function withCases<Day extends { cases: Case[]; tellers: number | null }>(day: Day, chosen: Case[]): Day {
  const tellers = new Set(chosen.map(({ structure }) => structure)).size;
  return { ...day, cases: chosen, tellers: Math.max(tellers, day.tellers ?? 0) };
}

/**
 * Who is concerned as people wrote it, if they did; and whoever they put in a group.
 * @param areNamed whether structures are named at all.
 */
function withConcerned<Day extends { structures: number | null; concerned: string[] | null }>(
  day: Day,
  { with: written, groups = [] }: HalfDay,
  areNamed: boolean,
): Day {
  if (!areNamed) return written ? { ...day, structures: written.length } : day;
  const concerned = [...new Set([...(written ?? day.concerned ?? []), ...groups.flat()])];
  return { ...day, structures: concerned.length, concerned };
}
