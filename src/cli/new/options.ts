/** What the command line says of a questionnaire, or a grid, to write. */
export interface NewQuestionnaireOptions {
  full?: boolean;
  /** A workbook or a CSV file to make a questionnaire of; with `grid`, a questionnaire to make a grid of. */
  from?: string;
  /** Whether a grid is written instead of YAML. */
  grid?: boolean;
  output?: string;
  force?: boolean;
}
