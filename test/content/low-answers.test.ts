import { describe, expect, it } from 'vitest';
import type { AnswerSheet } from '../../src/model/answer.js';
import { choose } from '../../src/plan/choose.js';
import type { Plan } from '../../src/plan/plan.js';
import { resolve } from '../../src/scoring/resolve.js';
import { score } from '../../src/scoring/score.js';
import { culture } from './culture.js';
import { answer, blank, optionAt } from './respondents.js';

/** A structure with everything at its best, but for one question: at its worst, or at a rank from 0. */
function allButOne(profile: string, low: string | null, rank = 0): AnswerSheet {
  const answers = culture.questions.flatMap((question) =>
    question.type === 'single'
      ? [[question.id, answer(optionAt(question, question.id === low ? rank : 4))] as const]
      : [],
  );
  return { ...blank(profile), objectives: ['keep-link'], answers: new Map(answers) };
}

function planOf(sheet: AnswerSheet): Plan {
  const resolved = resolve(culture, [sheet]);
  return choose(resolved, score(resolved));
}

describe.each(culture.profiles.map(({ id }) => id))('in a structure of profile %s', (profile) => {
  const atBest = planOf(allButOne(profile, null));

  it('answers all at their best call for nothing', () => {
    expect(atBest.actions).toEqual([]);
  });

  it.each([0, 3])('one answer that is not the best, sentence %i, brings an action that mends it', (rank) => {
    const answered = atBest.resolved.cells.filter(({ state }) => state === 'answered');
    expect(answered.length).toBeGreaterThan(40);
    for (const { question } of answered) {
      const { actions } = planOf(allButOne(profile, question.id, rank));
      const mending = actions.filter(({ because }) =>
        because.some((reason) => reason.question === question.id),
      );
      expect(mending, question.id).not.toEqual([]);
    }
  });

  // An action whose first step is done by then is closed to a middle answer: another must be open to it.
  it.each([0, 1, 2, 3])(
    'each question answered by its sentence %i finds an action, in the plan or its annex',
    (rank) => {
      const answers = culture.questions.flatMap((question) =>
        question.type === 'single' ? [[question.id, answer(optionAt(question, rank))] as const] : [],
      );
      const { actions, annex, waiting, resolved } = planOf({ ...blank(profile), answers: new Map(answers) });
      const mended = new Set(
        [...actions, ...annex, ...waiting].flatMap(({ because }) => because.map((r) => r.question)),
      );
      const left = resolved.cells.filter(
        ({ state, question }) => state === 'answered' && !mended.has(question.id),
      );
      expect(left.map(({ question }) => question.id)).toEqual([]);
    },
  );
});
