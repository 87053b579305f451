import { parse } from 'yaml';
import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import type { Action, Question, Questionnaire } from '../../src/model/questionnaire.ts';
import { validateQuestionnaire } from '../../src/model/validate-questionnaire.ts';
import { choose } from '../../src/plan/choose.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { resolve } from '../../src/scoring/resolve.ts';
import { score } from '../../src/scoring/score.ts';
import { read, sheetOf } from '../sheets.ts';

const { questionnaire, findings } = validateQuestionnaire(parse(read('test/fixtures/choice/choice.yaml')));
if (!questionnaire) throw new Error(JSON.stringify(findings));

/** The example's eight questions: five sentences each, `s1` to `s5`, worth 0, 0.25, 0.5, 0.75 and 1. */
const EXAMPLE: Questionnaire = questionnaire;

/** An action on the example's question on roles, the lightest there is, with what is said of it. */
export const actionLike = (id: string, more: Partial<Action> = {}): Action => ({
  id,
  title: id,
  why: id,
  firstStep: id,
  steps: [],
  indicator: id,
  example: null,
  addresses: ['roles'],
  objectives: [],
  kind: 'organisation',
  effort: 1,
  impact: 1,
  horizon: 'now',
  route: 'internal',
  requires: [],
  when: null,
  path: [],
  ...more,
});

interface Said {
  /** By question, as in an answer file; one for each respondent where they are several. */
  answers: object | object[];
  objectives?: string[];
  max?: number;
  questions?: Record<string, Partial<Question>>;
  /** What became of last time's actions, as each respondent says it. */
  statuses?: Record<string, string>;
}

/** The plan of a structure that has these actions to choose from, and ranks the first objective unless it says. */
export function planOf(
  actions: Action[],
  { answers, objectives = ['fill'], max = 7, questions = {}, statuses = {} }: Said,
): Plan {
  const of: Questionnaire = {
    ...EXAMPLE,
    questions: EXAMPLE.questions.map((one) => ({ ...one, ...questions[one.id] }) as Question),
    actions,
  };
  const sheets = [answers].flat().map(
    (its, i): AnswerSheet =>
      sheetOf(
        of,
        {
          structure: { name: 'A', profile: 'company' },
          objectives,
          answers: its,
          review: { actions: statuses },
        },
        `${i}.yaml`,
      ),
  );
  const resolved = resolve(of, sheets);
  return choose(resolved, score(resolved), { maxActions: max });
}

export const idsOf = ({ actions }: Plan): string[] => actions.map(({ action }) => action.id);
