/** The formats of a review. */
export const FORMATS = ['md', 'html', 'json'] as const;

/** The options of `compare`. */
export interface CompareOptions {
  plan?: string;
  /** The workbook, or its sheet of actions in CSV, where they are followed up. */
  actions?: string;
  beforeQuestionnaire?: string;
  format: (typeof FORMATS)[number];
  output?: string;
  template?: string;
  share?: boolean;
  /** The fewest structures that a figure is about, with `share`. */
  minGroup: number;
  /** Whether the command line says so. */
  isMinGroupGiven?: boolean;
  force?: boolean;
}
