import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import { NOT_REVIEWED } from '../../src/model/reviewed.ts';

/** What a file of one structure says. */
export interface Said extends Partial<AnswerSheet['respondent']> {
  date?: string | null;
  answers?: (string | null)[];
  plan?: [action: string, entry: { who: string | null; by: string | null }][];
}

export const sheet = (
  file: string,
  { date = '2026-03-02', answers = [], plan = [], ...respondent }: Said = {},
) =>
  ({
    file,
    track: null,
    structure: {
      id: null,
      name: 'Radio Gave',
      profile: 'radio',
      training: null,
      facts: new Map(),
      accompaniment: null,
    },
    respondent: { role: null, age: null, code: null, sharesNotes: false, ...respondent },
    date,
    objectives: [],
    answers: new Map(
      answers.map((value, i) => [
        `q${i}`,
        {
          given: value === null ? null : { kind: 'value', value },
          target: null,
          note: null,
          why: null,
          before: null,
        },
      ]),
    ),
    plan: new Map(plan),
    review: NOT_REVIEWED,
  }) satisfies AnswerSheet;
