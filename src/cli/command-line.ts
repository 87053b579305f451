import type { Questionnaire } from '../model/questionnaire.ts';
import { fileWord } from '../text/shell-word.ts';
import type { Globals, Shell } from './shell.ts';
import { languageOf, readingOf } from './spoken.ts';

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
export function langWords(globals: Globals, questionnaire?: Pick<Questionnaire, 'languages'>): string[] {
  const { lang, usualLang, langs = [] } = globals;
  const unasked = { ...globals, langs: usualLang ? [usualLang] : [] };
  const isUsual = lang === (usualLang ?? (questionnaire ? languageOf(questionnaire) : 'fr'));
  if (!questionnaire) return isUsual ? [] : ['--lang', lang];
  const isReadSo = readingOf(questionnaire, globals) === readingOf(questionnaire, unasked);
  return isUsual && isReadSo ? [] : ['--lang', langs.length > 0 ? langs.join(',') : lang];
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
