export const FORMATS = ['pretty', 'json', 'github', 'gitlab', 'sarif', 'junit'] as const;

export interface CheckOptions {
  format: (typeof FORMATS)[number];
  strict?: boolean;
  ignore?: string[];
  baseline?: string;
  updateBaseline?: boolean;
  against?: string;
  againstGit?: string;
  coverage?: boolean;
  stdinFilename?: string;
  watch?: boolean;
  allowEmpty?: boolean;
  skipOthers?: boolean;
  fix?: boolean;
  dryRun?: boolean;
  po?: string;
  output?: string;
}

/** With what `--answers` adds. */
export interface GivenOptions extends Omit<CheckOptions, 'format'> {
  format: CheckOptions['format'] | 'csv';
  /** Answers to learn from. */
  answers?: string[];
}
