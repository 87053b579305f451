/** Answer files by what became of them; together they are all that were found. */
export interface Files {
  /** Whose answers count: one a respondent. */
  counted: number;
  /** Copies, and answers that the same people or structures have since given again. */
  setAside: number;
  /** Of structures to which their respondents give different profiles. */
  unclear: number;
  /** Wrong, or answers to another questionnaire. */
  refused: number;
}
