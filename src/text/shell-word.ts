/** A word as shells take it: quoted if it contains anything that they would interpret. */
function shellWord(word: string): string {
  if (/^[\p{L}\p{N}_@%+:,./-][\p{L}\p{N}_@%+=:,./-]*$/u.test(word)) return word;
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** A file name as a command argument: one that starts with a hyphen would be an option. */
export const fileWord = (file: string): string => shellWord(file.startsWith('-') ? `./${file}` : file);

/**
 * The arguments that compare the files of two dates.
 * @param before those of the first date; `after` those of the second: one or more each.
 */
export function comparedWords(before: readonly string[], after: readonly string[]): string {
  const isPair = before.length === 1 && after.length === 1;
  return [...before.map(fileWord), ...(isPair ? [] : ['--']), ...after.map(fileWord)].join(' ');
}
