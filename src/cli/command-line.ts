import type { Questionnaire } from '../model/questionnaire.ts';
import { fileWord } from '../text/shell-word.ts';
import type { Globals, Shell } from './shell.ts';
import { languageOf } from './spoken.ts';

/** The program as people run it. */
export const programName = ({ env }: Pick<Shell, 'env'>): string =>
  env.npm_command === 'exec' ? 'npx cap-numerique' : 'cap-numerique';

/** The command that asks the questions. @param named the questionnaire, unless answers find it by themselves. */
export function interviewCommand(
  named: string | undefined,
  shell: Pick<Shell, 'env'>,
  flags: readonly string[],
): string {
  const program = programName(shell);
  if (named === undefined && flags.length === 0) return program;
  return [program, 'diagnose', ...(named === undefined ? [] : [fileWord(named)]), ...flags].join(' ');
}

/**
 * The option needed for another command to use the same language as this one.
 * @param questionnaire the one that the command is about: by default, it decides.
 */
export function langWords(
  { lang, usualLang }: Globals,
  questionnaire?: Pick<Questionnaire, 'languages'>,
): string[] {
  const unasked = usualLang ?? (questionnaire ? languageOf(questionnaire) : 'fr');
  return lang === unasked ? [] : ['--lang', lang];
}

/** The option that names a questionnaire; nothing if answers find it by themselves. */
export const questionnaireWords = (named: string | undefined): string[] =>
  named === undefined ? [] : ['--questionnaire', fileWord(named)];

/** The catalogues' words that name a command, as it must be typed here: through npx, in this command's language. */
export function asTypedHere(
  text: string,
  { shell, globals }: { shell: Pick<Shell, 'env'>; globals: Globals },
): string {
  const program = [programName(shell), ...langWords(globals)].join(' ');
  if (program === 'cap-numerique') return text;
  return text.replace(COMMAND, program);
}

const COMMAND =
  /(?<![\w/@.-])cap-numerique(?= (?:--help|check|cohort|compare|diagnose|explain|form|list|new|plan|schema|score)\b)/g;
