import { beforeAll, describe, expect, it } from 'vitest';
import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { culture } from './culture.ts';
import { answer, dice, draw, optionAt, pick, UNKNOWN } from './respondents.ts';
import { cellOf, ladders, ownQuestion, PROFILES, planOf, STATUSES, TRACKS } from './structures.ts';

const SHEETS = 3000;
const drawAny = (random: () => number) => draw(culture, pick(PROFILES, random), pick(TRACKS, random), random);
const percent = (part: number, whole: number) => (100 * part) / whole;
const byId = new Map(ladders.map((question) => [question.id, question]));

const withFacts = (sheet: AnswerSheet, profile: string, status: string): AnswerSheet => ({
  ...sheet,
  structure: { ...sheet.structure, profile, facts: new Map([...sheet.structure.facts, ['status', status]]) },
});

const withAnswer = (sheet: AnswerSheet, question: string, given: ReturnType<typeof answer>): AnswerSheet => ({
  ...sheet,
  answers: new Map([...sheet.answers, [question, given]]),
});

describe(`over ${SHEETS} coherent sheets of all profiles, tracks and statuses`, () => {
  const plans: [AnswerSheet, Plan][] = [];
  beforeAll(() => {
    const random = dice(1);
    for (let i = 0; i < SHEETS; i += 1) {
      const sheet = drawAny(random);
      plans.push([sheet, planOf(sheet)]);
    }
  });

  it('each action is chosen by some, and by no more than four in ten', () => {
    const chosen = plans.flatMap(([, { actions }]) => actions.map(({ action }) => action.id));
    const shares = culture.actions.map(
      ({ id }) => [id, percent(chosen.filter((other) => other === id).length, SHEETS)] as const,
    );
    const rare = shares.filter(([, share]) => share < 0.4);
    expect(rare.length, `under 0.4 %: ${rare}`).toBeLessThanOrEqual(0.05 * culture.actions.length);
    expect(shares.filter(([, share]) => share === 0)).toEqual([]);
    expect(shares.filter(([, share]) => share > 40)).toEqual([]);
  });

  it('three actions in ten at least take more than an hour or two', () => {
    const chosen = plans.flatMap(([, { actions }]) => actions);
    const deep = chosen.filter(({ action }) => action.effort > 1);
    expect(percent(deep.length, chosen.length)).toBeGreaterThanOrEqual(30);
  });

  it('nothing is asked for that is done', () => {
    const done = plans.flatMap(([, plan]) =>
      plan.actions
        .filter(({ objectiveFirst }) => !objectiveFirst)
        .filter((choice) => {
          const { state, value, target } = cellOf(plan, ownQuestion(choice));
          return (
            state === 'answered' && value !== null && value >= 0.75 && !(target !== null && target > value)
          );
        })
        .map(({ action }) => action.id),
    );
    expect(done).toEqual([]);
  });

  it('no tool is advised before an objective is stated', () => {
    const tools = plans.flatMap(([{ objectives }, { actions }]) =>
      objectives.length === 0 ? actions.filter(({ action }) => action.kind === 'tool') : [],
    );
    expect(tools).toEqual([]);
  });

  it('page one is often another for another profile, or another status', () => {
    const random = dice(2);
    const some = plans.slice(0, SHEETS / 3);
    const differs = (change: (sheet: AnswerSheet) => AnswerSheet) =>
      percent(
        some.filter(([sheet, { first }]) => String(planOf(change(sheet)).first) !== String(first)).length,
        some.length,
      );
    const status = ({ structure }: AnswerSheet) => String(structure.facts.get('status') ?? 'employer');
    const other = (list: readonly string[], but: string) =>
      pick(
        list.filter((id) => id !== but),
        random,
      );
    expect(
      differs((sheet) => withFacts(sheet, other(PROFILES, sheet.structure.profile), status(sheet))),
    ).toBeGreaterThanOrEqual(25);
    expect(
      differs((sheet) => withFacts(sheet, sheet.structure.profile, other(STATUSES, status(sheet)))),
    ).toBeGreaterThanOrEqual(25);
  });

  it('saying where one wants to be never takes an action on that question away', () => {
    const random = dice(3);
    const lost: string[] = [];
    for (const [sheet, plan] of plans) {
      const wishable = plan.actions.map(ownQuestion).filter((id) => {
        const cell = cellOf(plan, id);
        return cell.state === 'answered' && cell.target === null && cell.value !== 1;
      });
      if (wishable.length === 0) continue;
      const id = pick(wishable, random);
      const { given } = sheet.answers.get(id) ?? UNKNOWN;
      const question = byId.get(id);
      if (given?.kind !== 'value' || question?.type !== 'single') continue;
      const rank = question.options.findIndex((option) => option.id === given.value);
      const wished = withAnswer(sheet, id, answer(optionAt(question, rank), optionAt(question, rank + 1)));
      if (!planOf(wished).actions.some((choice) => ownQuestion(choice) === id)) lost.push(id);
    }
    expect(lost).toEqual([]);
  });

  const dangers = ladders.filter(({ danger }) => danger !== null);
  it.each(dangers.map(({ id }) => id))('a danger alone, %s, is met by one of the first three', (id) => {
    const random = dice(4);
    const missed: string[] = [];
    for (let i = 0; i < 100; i += 1) {
      const drawn = drawAny(random);
      const safe = dangers.reduce(
        (sheet, question) => withAnswer(sheet, question.id, answer(optionAt(question, 4))),
        drawn,
      );
      const question = byId.get(id);
      if (!question) continue;
      for (const given of [answer(optionAt(question, 0)), answer(optionAt(question, 1)), UNKNOWN]) {
        const plan = planOf(withAnswer(safe, id, given));
        if (cellOf(plan, id).state === 'hidden') continue;
        const first = plan.actions.filter(({ action }) => plan.first.includes(action.id));
        if (!first.some((choice) => ownQuestion(choice) === id))
          missed.push(`${drawn.structure.profile} ${drawn.track}`);
      }
    }
    expect(missed).toEqual([]);
  });
});
