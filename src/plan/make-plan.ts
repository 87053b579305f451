import type { Accompaniment } from '../model/answer-sheet.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { mergeSheets } from '../scoring/resolve.ts';
import type { ResolvedSheet } from '../scoring/resolve-sheet.ts';
import { accompaniedAs } from '../scoring/resolved.ts';
import { score } from '../scoring/score.ts';
import { choose } from './choose.ts';
import type { Plan, PlanOptions } from './plan.ts';

export interface MakePlanOptions extends PlanOptions {
  /** Whether these are all the answers that the structure has: a respondent who is alone is then known to be. */
  isWhole: boolean;
  /** Who accompanies the structure, whatever its answers say. */
  accompaniment?: Accompaniment | undefined;
  /** Who does where neither that nor its answers tell. */
  usualAccompaniment: Accompaniment;
}

/**
 * The plan of a structure, from its respondents' sheets to the choice of its actions.
 * @throws RangeError as `choose` does.
 */
export function makePlan(
  questionnaire: Questionnaire,
  respondents: readonly ResolvedSheet[],
  { isWhole, accompaniment, usualAccompaniment, ...options }: MakePlanOptions,
): Plan {
  const said = mergeSheets(questionnaire, respondents, isWhole);
  const { accompaniment: own } = said.structure;
  const asked = { ...said, structure: { ...said.structure, accompaniment: accompaniment ?? own } };
  const resolved = accompaniedAs(asked, usualAccompaniment);
  return choose(resolved, score(resolved), options);
}
