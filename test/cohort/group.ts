import { type AnalysisOptions, analyse } from '../../src/cohort/analyse.ts';
import type { Member } from '../../src/cohort/member.ts';
import { Tally } from '../../src/cohort/tally.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { sheetOf } from '../sheets.ts';
import { structureOf } from './draw.ts';

/** A company of one respondent, by its name and what else its answer file says. */
export function company(of: Questionnaire, name: string, { structure = {}, ...file }: Said): Member {
  const said = { structure: { name, profile: 'company', ...structure }, ...file };
  return structureOf(of, [sheetOf(of, said, `${name}.answers.yaml`)]).member;
}

interface Said {
  structure?: object;
  objectives?: string[];
  answers: object;
}

/** The analysis of a group, for itself unless told otherwise. */
export function analysed(
  of: Questionnaire,
  members: readonly Member[],
  options: Partial<AnalysisOptions> = {},
) {
  const tally = new Tally(of);
  for (const member of members) tally.add(member);
  return analyse(tally, { minGroup: 5, share: false, ...options });
}
