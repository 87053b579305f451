import type { Before } from '../../../interview/model.ts';
import { draftIn } from '../../../interview/read-draft.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import type { LastTime } from '../../setting.ts';

/** The answers that a page looks back on, as the interview knows them: their files are elsewhere. */
export function beforeOf({ answers, version, actions }: LastTime, questionnaire: Questionnaire): Before {
  const read = draftIn(answers, questionnaire);
  if (read === null) throw new Error('The page is not whole.');
  return { file: '', files: [], draft: read.draft, version, actions };
}
