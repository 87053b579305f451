import type { Member } from '../../src/cohort/member.ts';
import { type Action, AREAS, AXES, type Questionnaire } from '../../src/model/questionnaire.ts';
import { type Asked, best, ranked, standing } from './standing-oracle.ts';

/*
 * The collective half-days a second time, from the words of the rule alone: it shares no line with src/cohort, keeps no
 * tally, and counts the structures themselves each time.
 */

/** @param members those that come, by name. */
export function expectedProgramme(of: Questionnaire, members: readonly Member[]) {
  const keys = (some: readonly Member[]) => some.map(({ key }) => key);
  const asked = standing(of, members);
  const weight = ({ inNeed, atStake }: Asked) => inNeed.length + (atStake.length >= 2 ? atStake.length : 0);
  const mostAsked = (some: readonly Asked[], least: number) =>
    ranked(
      some.filter(({ inNeed }) => inNeed.length >= least),
      (one) => [weight(one), one.atStake.length, one.need],
    ).slice(0, 2);
  const told = ({ id, inNeed, answered }: Asked) => ({
    question: id,
    inNeed: inNeed.length,
    answered: answered.length,
  });

  const called = ({ id }: Action) => members.filter(({ calledFor }) => calledFor.includes(id)).length;
  const own = ({ addresses }: Action) => addresses[0] ?? '';
  const isTaught = ({ kind, route }: Action) => kind === 'training' || route === 'training';

  // Dangers that several share: practice takes two about tools, and all those that no theme takes.

  const shared = ranked(
    asked.filter(({ atStake }) => atStake.length >= 2),
    ({ atStake, inNeed }) => [atStake.length, inNeed.length],
  );
  const hands = shared.filter(({ area }) => area === 'tools').slice(0, 2);
  const dangerAction = (danger: Asked) => {
    const plans = ({ id }: Action) =>
      members.filter(({ halfDay }) =>
        halfDay.dangers.some(({ question, action }) => question === danger.id && action === id),
      ).length;
    return best(
      of.actions.filter((action) => plans(action) > 0),
      (action) => [Number(action.kind !== 'tool'), plans(action), -action.effort],
    )?.id;
  };

  // Themes.

  interface Theme {
    area: string;
    axis: string;
    questions: Asked[];
    exercise: string | null;
  }
  const inCell = ({ area, axis }: Pick<Theme, 'area' | 'axis'>) =>
    asked.filter((one) => one.area === area && one.axis === axis);
  const themes = (least: number): Theme[] => {
    const all = AREAS.flatMap((area) =>
      AXES.map((axis): Theme => {
        const free = inCell({ area, axis }).filter((one) => !hands.includes(one));
        return { area, axis, questions: mostAsked(free, least), exercise: null };
      }),
    ).filter(({ questions }) => questions.length > 0);
    return ranked(all, ({ questions }) => [
      weight(questions[0] as Asked),
      questions.reduce((sum, one) => sum + weight(one), 0),
    ]);
  };
  const several = themes(2);
  const chosen: Theme[] = [];
  const objective = of.actions.find(({ kind }) => kind === 'objective');
  if (objective && members.some(({ objectives }) => objectives.length === 0)) {
    const raised = objective.addresses.flatMap(
      (id) => several.find(({ questions }) => questions.some((one) => one.id === id)) ?? [],
    );
    if (raised[0]) chosen.push({ ...raised[0], exercise: objective.id });
  }
  const isChosen = (one: Theme) => chosen.some(({ area, axis }) => area === one.area && axis === one.axis);
  for (const area of AREAS) {
    if (chosen.some((one) => one.area === area)) continue;
    const its = [several, themes(1)].flat().find((one) => one.area === area);
    if (its) chosen.push(its);
  }
  for (const one of several) if (chosen.length < 5 && !isChosen(one)) chosen.push(one);
  chosen.sort(
    (a, b) =>
      4 * AREAS.indexOf(a.area as never) +
      AXES.indexOf(a.axis as never) -
      4 * AREAS.indexOf(b.area as never) -
      AXES.indexOf(b.axis as never),
  );

  // What is begun in the room: another action each time.

  const themed = chosen.flatMap(({ questions }) => questions.map(({ id }) => id));
  const taken = shared.filter((danger) => hands.includes(danger) || !themed.includes(danger.id));
  const light = [...new Set(taken.flatMap((danger) => dangerAction(danger) ?? []))];
  const begun = new Set([...light, ...chosen.flatMap(({ exercise }) => exercise ?? [])]);
  for (const theme of chosen) {
    const ids = theme.questions.map(({ id }) => id);
    const first = ({ addresses }: Action) =>
      Math.min(...addresses.map((id) => (ids.includes(id) ? ids.indexOf(id) : ids.length)));
    const possible = of.actions.filter(
      (action) =>
        called(action) >= 2 &&
        !begun.has(action.id) &&
        action.kind !== 'tool' &&
        !isTaught(action) &&
        action.addresses.some((id) => ids.includes(id)),
    );
    theme.exercise ??=
      best(possible, (action) => [Number(action.route === 'collective-days'), -first(action), called(action)])
        ?.id ?? null;
    if (theme.exercise !== null) begun.add(theme.exercise);
  }
  const exercises = chosen.flatMap(({ exercise }) => exercise ?? []);

  // Practice.

  const tools = asked.filter(({ area }) => area === 'tools');
  const rest = mostAsked(
    tools.filter((one) => !themed.includes(one.id) && !taken.includes(one)),
    1,
  );
  const hand = [...taken, ...rest.slice(0, Math.max(0, 2 - taken.length))];
  const tried = ranked(
    of.actions.filter(
      (action) =>
        called(action) > 0 &&
        (action.kind === 'tool' || tools.some(({ id }) => id === own(action))) &&
        action.kind !== 'objective' &&
        !isTaught(action) &&
        action.effort < 3 &&
        ![...exercises, ...light].includes(action.id) &&
        !themed.includes(own(action)),
    ),
    (action) => [Number(action.kind === 'tool'), called(action)],
  ).map(({ id }) => id);
  const tryOut = [...light, ...tried].slice(0, Math.max(3, light.length));

  // Cases: never one twice, and not always by the same structure.

  const subjects = [...themed, ...hand.map(({ id }) => id)];
  const cases: { structure: string; question: string }[] = [];
  const times = (structure: string) => cases.filter((one) => one.structure === structure).length;
  const canTell = (some: readonly Asked[]) =>
    some.flatMap((one) =>
      one.tellers.map((member) => ({
        structure: member.key,
        question: one.id,
        ...{ value: one.value(member), inNeed: one.inNeed.length },
      })),
    );
  const withCases = chosen.map((theme) => {
    const isOwn = (id: string) => theme.questions.some((one) => one.id === id);
    const possible = canTell(inCell(theme).filter(({ id }) => isOwn(id) || !subjects.includes(id)));
    const its: typeof cases = [];
    for (let i = 0; i < 2; i += 1) {
      const next = best(
        possible.filter(({ structure }) => !its.some((one) => one.structure === structure)),
        ({ structure, question, value }) => [Number(isOwn(question)), -times(structure), value],
      );
      if (!next) break;
      its.push({ structure: next.structure, question: next.question });
      cases.push({ structure: next.structure, question: next.question });
    }
    const concerned = members.filter((member) =>
      theme.questions.some(({ inNeed }) => inNeed.includes(member)),
    );
    const cell = inCell(theme);
    return {
      kind: 'theme',
      ...{ area: theme.area, axis: theme.axis, exercise: theme.exercise, cases: its },
      questions: theme.questions.map(told),
      structures: concerned.length,
      concerned: keys(concerned),
      tellers: members.filter((member) => cell.some(({ tellers }) => tellers.includes(member))).length,
    };
  });

  const untold = canTell(asked).filter(
    (one) =>
      !cases.some(({ structure, question }) => structure === one.structure && question === one.question),
  );
  const fresh = untold.filter(({ question }) => !subjects.includes(question));
  const day: typeof cases = [];
  for (let i = 0; i < 4; i += 1) {
    const next = best(
      (fresh.length > 0 ? fresh : untold).filter(
        (one) =>
          !day.some(({ structure, question }) => structure === one.structure || question === one.question),
      ),
      ({ structure, inNeed, value }) => [-times(structure), inNeed, value],
    );
    if (!next) break;
    day.push({ structure: next.structure, question: next.question });
    cases.push({ structure: next.structure, question: next.question });
  }
  const examples = ranked(
    of.actions.filter(
      (action) => action.example !== null && called(action) > 0 && !exercises.includes(action.id),
    ),
    (action) => [Number(!tryOut.includes(action.id)), called(action)],
  );
  const all = { structures: members.length, concerned: keys(members) };
  return [
    ...withCases.filter(({ area }) => area !== 'prospects'),
    { kind: 'practice', ...all, questions: hand.map(told), actions: tryOut },
    ...withCases.filter(({ area }) => area === 'prospects'),
    {
      kind: 'cases',
      ...all,
      tellers: members.filter((member) => asked.some(({ tellers }) => tellers.includes(member))).length,
      cases: day,
      examples: examples.slice(0, 4 - day.length).map(({ id }) => id),
    },
  ];
}
