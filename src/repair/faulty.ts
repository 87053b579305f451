import type { Questionnaire } from '../model/questionnaire.ts';

/** What is known of a file where something in it is wrong. */
export interface Faulty {
  text: string;
  /** Where the diagnostic's range begins. */
  from: number;
  /** What the file writes at the diagnostic's range. */
  written: string;
  /** That which the file answers; null if it is not known. */
  questionnaire: Questionnaire | null;
  /** Whether 03/04/2026 can only be the third of April. */
  isDayFirst: boolean;
}
