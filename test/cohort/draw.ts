import fc from 'fast-check';
import { type Member, memberOf } from '../../src/cohort/member.ts';
import type { AgeBand, AnswerSheet } from '../../src/model/answer-sheet.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { choose } from '../../src/plan/choose.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { mergeSheets } from '../../src/scoring/resolve.ts';
import { resolveSheet } from '../../src/scoring/resolve-sheet.ts';
import { score } from '../../src/scoring/score.ts';
import { questionnaire, sheet } from '../arbitraries.ts';

export interface Drawn {
  questionnaire: Questionnaire;
  structures: { sheets: AnswerSheet[]; plan: Plan; member: Member }[];
}

export function structureOf(of: Questionnaire, sheets: AnswerSheet[]): Drawn['structures'][number] {
  const respondents = sheets.map((one) => resolveSheet(of, one));
  const resolved = mergeSheets(of, respondents);
  const plan = choose(resolved, score(resolved));
  return { sheets, plan, member: memberOf(plan, respondents) };
}

const ROUTES = ['internal', 'collective-days', 'internal', 'individual-half-day', 'training'] as const;

const ages = fc.constantFrom<AgeBand | null>('under-30', '30-49', '50-plus', null);

/**
 * A questionnaire whose questions have a topic, something at stake and something to look at, each every so often, and
 * whose actions have an example and go by several routes.
 */
const telling = (of: Questionnaire): Questionnaire => ({
  ...of,
  questions: of.questions.map((question, i) => ({
    ...question,
    topic: i % 2 === 0 ? null : `le sujet ${i}`,
    danger: i % 3 === 0 && question.type !== 'text' ? 0.25 : null,
    evidence: i % 4 === 0 ? null : 'La feuille et sa date.',
  })),
  actions: of.actions.map((action, i) => ({
    ...action,
    example: i % 2 === 0 ? 'Une radio l’a fait.' : null,
    route: ROUTES[i % ROUTES.length] ?? 'internal',
  })),
});

/** A cohort of random structures, of one to three respondents, of a random questionnaire. */
export const cohort = (count: { min: number; max: number }): fc.Arbitrary<Drawn> =>
  questionnaire.map(telling).chain((of) =>
    fc
      .array(
        fc
          .constantFrom('company', 'radio')
          .chain((profile) => fc.array(fc.tuple(sheet(of, profile), ages), { minLength: 1, maxLength: 3 })),
        { minLength: count.min, maxLength: count.max },
      )
      .map((structures) => ({
        questionnaire: of,
        structures: structures.map((respondents, i) =>
          structureOf(
            of,
            respondents.map(([one, age], j) => ({
              ...one,
              file: `${String(i).padStart(2, '0')}-${j}.yaml`,
              // Names in an order of their own, not that of the files.
              structure: { ...one.structure, name: `Structure ${(i * 7) % 31}` },
              respondent: { role: null, age, code: null, sharesNotes: false },
            })),
          ),
        ),
      })),
  );
