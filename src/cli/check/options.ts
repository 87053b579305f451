export const FORMATS = ['pretty', 'json', 'github', 'sarif', 'junit'] as const;

export interface CheckOptions {
  format: (typeof FORMATS)[number];
  strict?: boolean;
  ignore?: string[];
  against?: string;
  againstGit?: string;
  coverage?: boolean;
  watch?: boolean;
  allowEmpty?: boolean;
  skipOthers?: boolean;
  fix?: boolean;
  dryRun?: boolean;
}
