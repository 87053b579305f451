import { describe, expect, it } from 'vitest';
import { AXES, type Question, topicOf } from '../../src/model/questionnaire.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planView } from '../../src/report/plan/build-view.ts';
import { planMarkdown } from '../../src/report/plan/markdown.ts';
import { explainScores } from '../../src/report/score/explain.ts';
import { escapeMarkdown } from '../../src/text/escape.ts';
import { PLAIN } from '../../src/text/palette.ts';
import { typeset } from '../../src/text/typography.ts';
import { culture } from '../content/culture.ts';
import { dice, optionAt } from '../content/respondents.ts';
import { drawnPlan, plain, planOf } from './structures.ts';

const questions = culture.questions.filter(({ type }) => type === 'single');

/** Answers to the culture questionnaire: each question at a rank from 0 to 4, or left blank. */
function structure(rank: (id: string) => number | null, over: object = {}): object {
  const answers = questions.flatMap((question): [string, string][] => {
    const found = rank(question.id);
    return found === null ? [] : [[question.id, optionAt(question, found)]];
  });
  return {
    structure: { name: 'Un lieu', profile: 'centre' },
    date: '2026-03-02',
    objectives: ['keep-link'],
    answers: Object.fromEntries(answers),
    ...over,
  };
}

/** What a question is about, in French. */
const topic = (question: Question): string => {
  const text = topicOf(question);
  return typeset(typeof text === 'string' ? text : (text.fr ?? ''), 'fr');
};

describe('a team that answered almost nothing', () => {
  const few = structure((id) => ({ 'written-purpose': 1, 'shared-files': 0 })[id] ?? null, {
    track: 'standard',
  });
  const text = async () => plain(await planMarkdown(planOf(culture, few), { language: 'fr' }));

  it('is not said to be at the beginning, and is told to answer the rest first', async () => {
    expect(await text()).toContain('- Il y a encore trop peu de réponses pour un portrait.');
    expect(await text()).toMatch(/- \d\d questions sans réponse : à reprendre ensemble/);
    expect(await text()).not.toContain('au début sur presque tout');
  });

  it('gets no level where its answers do not give one: between which levels it is', async () => {
    const { axes, matrix } = planView(planOf(culture, few), 'fr').profile;
    expect(axes.map(({ level, score }) => [level, score])).toEqual(Array(4).fill([null, null]));
    expect(matrix).toBeNull();
    expect(await text()).toContain(
      '|L’humain|▒▒▒▒▒▒▒▒░░|pas assez documenté|Point de départ à source d’inspiration|1 réponse sur 6|',
    );
    const explained = explainScores(planOf(culture, few), { language: 'fr', width: 100, palette: PLAIN });
    expect(plain(explained)).toContain('L’humain ? (0 à 83)');
  });
});

/** The cell that the portrait of page one builds on. */
function builtOn(plan: Plan) {
  const portrait = planView(plan, 'fr').portrait.map(plain).join('\n');
  const [, named] = /(?:appuyer sur|appui :) (.+?)(?: :| \(|\.)/.exec(portrait) ?? [];
  return plan.resolved.cells.find(({ question }) => plain(topic(question)) === named);
}

it('builds on no answer that asks for attention, nor on what few of several people say', () => {
  const random = dice(42);
  let built = 0;
  for (let i = 0; i < 150; i++) {
    const plan = drawnPlan(random);
    const cell = builtOn(plan);
    if (!cell) continue;
    built += 1;
    expect(cell.value).toBeGreaterThanOrEqual(0.5);
    expect(cell.answers.length * 2).toBeGreaterThanOrEqual(plan.resolved.respondents);
  }
  expect(built).toBeGreaterThan(50);
});

it('builds on an answer that the plan is to raise only where there is no other', () => {
  const random = dice(31);
  for (let i = 0; i < 150; i++) {
    const plan = drawnPlan(random);
    if (plan.resolved.respondents > 1 || planView(plan, 'fr').toRank.length > 0) continue;
    const raised = new Set(plan.actions.flatMap(({ because }) => because.map(({ question }) => question)));
    const cell = builtOn(plan);
    if (!cell || !raised.has(cell.question.id)) continue;
    const others = plan.resolved.cells.filter(
      ({ state, value, question }) => state === 'answered' && (value ?? 0) >= 0.5 && !raised.has(question.id),
    );
    expect(others.filter(({ question }) => AXES.some((axis) => question.weights[axis]))).toEqual([]);
  }
});

it('says of a first action that it may take three months, where its remaining steps are', async () => {
  const random = dice(25);
  let slow = 0;
  for (let i = 0; i < 40; i++) {
    const plan = drawnPlan(random);
    const { firstActions } = planView(plan, 'fr');
    const text = plain(await planMarkdown(plan, { language: 'fr' }));
    for (const { horizon, reason, weight, horizonTitle, room } of firstActions) {
      if (horizon === 'now') continue;
      slow += 1;
      const before = room.weight ? `${weight.slice(1)}.` : plain(escapeMarkdown(reason));
      expect(text).toContain(`${before} ${plain(horizonTitle)}.*`);
    }
  }
  expect(slow).toBeGreaterThan(0);
});

it('gives what nobody knows as why an action is there only where no answer calls for it', () => {
  const random = dice(22);
  for (let i = 0; i < 100; i++) {
    const plan = drawnPlan(random);
    const { firstActions, later } = planView(plan, 'fr');
    for (const { id, reason } of [...firstActions, ...later.flatMap(({ actions }) => actions)]) {
      const choice = plan.actions.find(({ action }) => action.id === id);
      const own = plan.resolved.cells.find(({ question }) => question.id === choice?.because[0]?.question);
      expect(plain(reason).startsWith('Reste à éclaircir'), plain(reason)).toBe(
        own?.state === 'unknown' && !choice?.objectiveFirst && choice?.wish === null,
      );
    }
  }
});
