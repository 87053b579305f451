import type { AnswerValue } from '../../src/model/answer.ts';
import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import type { Condition } from '../../src/model/condition.ts';
import {
  AREAS,
  AXES,
  type AxisId,
  type Question,
  type Questionnaire,
} from '../../src/model/questionnaire.ts';
import { worth } from '../../src/model/worth.ts';

/*
 * The scores a second time, written from the words of the rules alone: nothing here comes from src/scoring, and
 * everything is worked out afresh from the answers. Conditions are settled by trying out what is not determined.
 */

type State = 'answered' | 'unknown' | 'unanswered' | 'not-applicable' | 'hidden';
const STATES: State[] = ['answered', 'unknown', 'unanswered', 'not-applicable', 'hidden'];

/** What is true with an undetermined part taken for true and for false alike; null where that makes a difference. */
function truthOf(condition: Condition, said: (id: string) => AnswerValue | undefined, profile?: string) {
  const holds = (one: Condition, doubt: boolean): boolean => {
    switch (one.kind) {
      case 'all':
        return one.of.every((part) => holds(part, doubt));
      case 'any':
        return one.of.some((part) => holds(part, doubt));
      case 'not':
        return !holds(one.of, !doubt);
      case 'profile':
        return profile === undefined ? doubt : one.oneOf.includes(profile);
      case 'range': {
        const answer = said(one.question);
        return answer === undefined
          ? doubt
          : typeof answer === 'number' && answer >= one.atLeast && answer <= one.atMost;
      }
      case 'answer': {
        const answer = said(one.question);
        if (answer === undefined) return one.orUnsaid === true || doubt;
        return [answer].flat().some((value) => one.oneOf.includes(value));
      }
    }
  };
  const [atBest, atWorst] = [holds(condition, true), holds(condition, false)];
  return atBest === atWorst ? atBest : null;
}

interface Told {
  state: State;
  value: number | null;
  target: number | null;
}

/** What one respondent says to each question, and the answers that conditions may read. */
function read({ questions, tracks }: Questionnaire, { answers, structure, track }: AnswerSheet) {
  const asked = tracks.find(({ id }) => id === track)?.questions ?? questions.map(({ id }) => id);
  const told = new Map<string, Told>();
  const facts = (id: string) => structure.facts.get(id);
  const said = (id: string) => {
    const given = answers.get(id)?.given;
    return told.get(id)?.state === 'answered' && given?.kind === 'value' ? given.value : facts(id);
  };
  for (const question of questions) told.set(question.id, tell(question));
  return { told, truth: (condition: Condition) => truthOf(condition, said, structure.profile) };

  function tell(question: Question): Told {
    const hidden = (value: number | null): Told => ({ state: 'hidden', value, target: null });
    if (!asked.includes(question.id)) return hidden(null);
    const shows = question.when ? truthOf(question.when, said, structure.profile) : true;
    if (shows === null) return hidden(null);
    if (!shows) {
      const isByAnswer = question.when && truthOf(question.when, facts, structure.profile) !== false;
      const isScored =
        question.type !== 'text' && !(question.type === 'number' && question.bands.length === 0);
      return hidden(isByAnswer && isScored ? question.hiddenValue : null);
    }
    const { given = null, target = null } = answers.get(question.id) ?? {};
    return {
      state: given === null ? 'unanswered' : given.kind === 'value' ? 'answered' : given.kind,
      value: given?.kind === 'value' ? worth(question, given.value) : null,
      target: target === null ? null : worth(question, target),
    };
  }
}

const mean = (of: number[]) => (of.length === 0 ? null : of.reduce((a, b) => a + b, 0) / of.length);
const whole = (value: number) => Math.floor(Number((value + 0.5).toFixed(9)));

/** What the rules make of a structure's sheets. */
export function expectedScores(questionnaire: Questionnaire, sheets: AnswerSheet[]) {
  const respondents = sheets.map((sheet) => read(questionnaire, sheet));
  const cells = questionnaire.questions.map((question) => {
    const all = respondents.map(({ told }) => told.get(question.id) as Told);
    const state = STATES.find((one) => all.some((told) => told.state === one)) as State;
    const values = all.filter((told) => told.state === state).flatMap(({ value }) => value ?? []);
    return {
      question,
      state,
      value: mean(values),
      spread: state === 'answered' && values.length > 0 ? Math.max(...values) - Math.min(...values) : 0,
      target: mean(all.flatMap(({ target }) => target ?? [])),
    };
  });
  const isOpen = (id: string) =>
    cells.some(
      ({ question, state }) => question.id === id && (state === 'unknown' || state === 'unanswered'),
    );

  function sumOf(axis: AxisId, area?: string) {
    const isScored = ({ type, ...more }: Question) =>
      type !== 'text' && !('bands' in more && more.bands.length === 0);
    const parts = cells
      .filter(({ question }) => isScored(question) && (area === undefined || question.area === area))
      .map((cell) => ({ ...cell, weight: cell.question.weights[axis] ?? 0 }));
    const weigh = (some: typeof parts) => some.reduce((sum, { weight }) => sum + weight, 0);
    const counted = parts.filter(
      ({ state, value }) => value !== null && (state === 'answered' || state === 'hidden'),
    );
    const open = parts.filter(({ question }) => isOpen(question.id));
    const away = parts.filter(({ state }) => state === 'not-applicable');
    const all = weigh([...counted, ...open]);
    if (all === 0) return null;
    const earned = counted.reduce((sum, { weight, value }) => sum + weight * (value ?? 0), 0);
    const count = (some: typeof parts) => some.filter(({ weight }) => weight > 0).length;
    const sum = {
      score: weigh(counted) === 0 ? null : whole((100 * earned) / weigh(counted)),
      coverage: whole((100 * weigh(counted)) / all),
      range: [whole((100 * earned) / all), whole((100 * (earned + weigh(open))) / all)],
      answered: count(counted.filter(({ state }) => state === 'answered')),
      open: count(open),
      na: count(away),
    };
    return { sum, isMostlyAway: weigh(away) > all };
  }

  function majority(condition: Condition) {
    const truths = respondents.map(({ truth }) => truth(condition));
    const lead = truths.filter((one) => one === true).length - truths.filter((one) => one === false).length;
    return lead === 0 ? null : lead > 0;
  }
  const named = (condition: Condition): string[] =>
    'of' in condition
      ? [condition.of].flat().flatMap(named)
      : 'question' in condition
        ? [condition.question]
        : [];

  function axisOf(axis: AxisId) {
    const found = sumOf(axis);
    if (!found) return null;
    const { score, coverage } = found.sum;
    const ungated = score === null || coverage < 50 ? null : Math.min(5, Math.floor(score / 20) + 1);
    const holding = questionnaire.gates
      .filter((gate) => gate.axis === axis && ungated !== null && ungated >= gate.level)
      .filter(({ when }) => majority(when) === false || (majority(when) === null && named(when).some(isOpen)))
      .map(({ level }) => level);
    return {
      ...found.sum,
      ungated,
      level: ungated === null ? null : Math.min(ungated, ...holding.map((level) => level - 1)),
      solid: ungated !== null && found.sum.answered >= 3 && !found.isMostlyAway,
    };
  }

  const axes = AXES.map(axisOf);
  const points = (id: string) =>
    sheets
      .map(({ objectives }) => objectives.indexOf(id))
      .reduce((sum, place) => sum + (place < 0 ? 0 : 3 - place), 0);
  const levels = axes.filter((axis) => axis !== null && axis.level !== null);
  return {
    axes,
    matrix: AREAS.map((area) => AXES.map((axis) => sumOf(axis, area)?.sum ?? null)),
    overall: levels.length < 4 ? null : whole(mean(levels.map((axis) => axis?.score ?? 0)) ?? 0),
    cells: cells.map(({ question, ...cell }) => ({ question: question.id, ...cell })),
    objectives: questionnaire.objectives
      .map(({ id }) => ({ id, its: points(id) }))
      .filter(({ its }) => its > 0)
      .sort((a, b) => b.its - a.its)
      .map(({ id }) => id)
      .slice(0, 3),
  };
}
