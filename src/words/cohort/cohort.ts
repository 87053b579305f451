import type { Spoken } from '../speak.ts';
import { annexes, labelsOfAnnexes, roll } from './annexes.ts';
import { decided } from './decided.ts';
import { csv, problems } from './files.ts';
import { ages, group } from './group.ts';
import { halfDay, halfDaySheet } from './half-day.ts';
import { labels } from './labels.ts';
import { programme } from './programme.ts';
import { together } from './together.ts';
import { legend, workbook } from './workbook.ts';

/** What a cohort's report and sheets say, except texts of the questionnaire. */
export const cohort = {
  labels: { ...labels, ...labelsOfAnnexes },
  annexes,
  roll,
  ages,
  halfDaySheet,
  problems,
  csv,
  workbook,
  legend,
  ...group,
  ...programme,
  ...decided,
  ...together,
  ...halfDay,
};

export type CohortWords = Spoken<typeof cohort>;
