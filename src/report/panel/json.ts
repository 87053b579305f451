import type { Language } from '../../language.ts';
import { comparedIn } from '../../review/most-moved.ts';
import type { Panel } from '../../review/panel.ts';
import { type ComparisonJson, comparisonJson } from '../review/json.ts';

/** A group's review as data: what `compare --format json` prints of a cohort. An undisclosed count is null. */
export interface PanelJson extends Omit<Panel, 'questionnaire' | 'members' | 'questions'> {
  questionnaire: string;
  questions: (Panel['questions'][number] & { compared: number | null })[];
  /** Each structure's own review, by name; null if structures are not named. */
  reviews: ComparisonJson[] | null;
}

export function panelJson(panel: Panel, language: Language): PanelJson {
  const { questionnaire, members, questions, ...rest } = panel;
  return {
    questionnaire: `${questionnaire.id}@${questionnaire.version}`,
    ...rest,
    questions: questions.map((question) => ({ ...question, compared: comparedIn(question) })),
    reviews: members?.map(({ comparison }) => comparisonJson(comparison, language)) ?? null,
  };
}
