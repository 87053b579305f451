import { plainName } from '../model/structure.ts';

const DATA = /\.(?:answers|ya?ml|json|ndjson|jsonl)(?![a-z0-9])/i;

/**
 * Whether a name is an answer file's, whatever a browser, mail program or Windows appended to it: `radio.yaml`,
 * `radio.answers`, `radio.yaml.txt`, `radio.yml.download`, `radio.yaml (1)`.
 */
export const endsAsAnswers = (name: string): boolean => DATA.test(name.slice(name.lastIndexOf('/') + 1));

/** Whether a name can only be an answer file's: the form that the program itself uses. */
export const isNamedAnswers = (name: string): boolean =>
  /\.answers(?![a-z0-9])/i.test(name.slice(name.lastIndexOf('/') + 1));

/** Whether something unreadable with this name may have been meant as an answer file. */
export const mayBeAnswers = (name: string): boolean =>
  endsAsAnswers(name) || /\.te?xt(?:\.icloud)?$/i.test(name);

/** Files written by the program that cannot be recognised by their content. */
const OWN =
  /(?:^|\/)(?:[^/]+\.(?:plan|sheet)(?:\.new(?:-\d+)?)?\.(?:md|html)|half-days\/\d+(?:--\d+)?(?:\.new(?:-\d+)?)?\.(?:md|html)|(?:cohort|questions)(?:\.new(?:-\d+)?)?\.csv|(?:cohort|index|problems)(?:\.new(?:-\d+)?)?\.html)$/;

/** What is kept of a cohort's last run, hidden in the folder of its results. */
export const LAST_RUN = '.cap-numerique.json';

/** Whether a file is one of the program's own results, by a name that nobody else would use. */
export const isResultName = (file: string): boolean =>
  OWN.test(file) || file === LAST_RUN || file.endsWith(`/${LAST_RUN}`);

/** Longest name without its extension, in characters: at three bytes each, within every file system's 255. */
const LONGEST = 60;

/** Device names reserved by Windows, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The start of a structure's file names: its id or, without one, its name in lower case, without the accents of Latin
 * letters; letters of other scripts are kept, the rest becomes hyphens. It is never a path or empty, and means nothing
 * to a shell or terminal. Two structures may get the same one.
 * @param structure its key or its name: the result is the same however one of its files spells the name.
 */
export function fileName(structure: string): string {
  const short = [...plainName(structure)].slice(0, LONGEST).join('').replace(/-+$/, '');
  if (short === '') return 'structure';
  return DEVICE.test(short) ? `structure-${short}` : short;
}
