import type { Questionnaire } from '../model/questionnaire.ts';
import type { Globals, Shell } from './shell.ts';
import { languageOf } from './spoken.ts';

/** The program as people run it. */
export const programName = ({ env }: Pick<Shell, 'env'>): string =>
  env.npm_command === 'exec' ? 'npx cap-numerique' : 'cap-numerique';

/** A word as shells take it: in quotes where it holds anything that they would read otherwise. */
function shellWord(word: string): string {
  if (/^[\p{L}\p{N}_@%+:,./-][\p{L}\p{N}_@%+=:,./-]*$/u.test(word)) return word;
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** A file's name as a command takes it: one that begins with a hyphen would be an option. */
export const fileWord = (file: string): string => shellWord(file.startsWith('-') ? `./${file}` : file);

/**
 * The option without which a command would not speak the language of this one.
 * @param questionnaire the one that the command is about: unasked, it decides.
 */
export function langWords(
  { lang, usualLang }: Globals,
  questionnaire?: Pick<Questionnaire, 'languages'>,
): string[] {
  const unasked = usualLang ?? (questionnaire ? languageOf(questionnaire) : 'fr');
  return lang === unasked ? [] : ['--lang', lang];
}

/** The option that names a questionnaire; nothing where answers find it by themselves. */
export const questionnaireWords = (named: string | undefined): string[] =>
  named === undefined ? [] : ['--questionnaire', fileWord(named)];

/** The words of catalogues that name a command, as it is to be typed here: through npx, in the language of this one. */
export function asTypedHere(
  text: string,
  { shell, globals }: { shell: Pick<Shell, 'env'>; globals: Globals },
): string {
  const program = [programName(shell), ...langWords(globals)].join(' ');
  if (program === 'cap-numerique') return text;
  return text.replace(COMMAND, program);
}

const COMMAND =
  /(?<![\w/@.-])cap-numerique(?= (?:--help|check|cohort|diagnose|explain|list|new|plan|schema|score)\b)/g;
