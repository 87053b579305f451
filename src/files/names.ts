import { plainName } from '../model/plain-name.ts';

const DATA = /\.(?:answers|ya?ml|json|ndjson|jsonl)(?![a-z0-9])/i;

/**
 * Whether a name is that of an answer file, whatever a browser, a mail program or Windows put behind it:
 * `radio.yaml`, `radio.answers`, `radio.yaml.txt`, `radio.yml.download`, `radio.yaml (1)`.
 */
export const endsAsAnswers = (name: string): boolean => DATA.test(name.slice(name.lastIndexOf('/') + 1));

/** Whether a name says that a file holds answers, and nothing else: as the program calls them. */
export const isNamedAnswers = (name: string): boolean =>
  /\.answers(?![a-z0-9])/i.test(name.slice(name.lastIndexOf('/') + 1));

/** Whether what has this name and cannot be read may have been meant as an answer file. */
export const mayBeAnswers = (name: string): boolean =>
  endsAsAnswers(name) || /\.te?xt(?:\.icloud)?$/i.test(name);

/** Files that the program writes itself, that are not known by what they say. */
const OWN =
  /(?:^|\/)(?:[^/]+\.(?:plan|sheet)(?:\.new(?:-\d+)?)?\.(?:md|html)|(?:cohort|questions)(?:\.new(?:-\d+)?)?\.csv)$/;

/** Whether a file is one of the program's own results, by a name that nobody else gives. */
export const isResultName = (file: string): boolean => OWN.test(file);

/** Characters of the longest name, extension left out: with three bytes each, within every file system's 255. */
const LONGEST = 60;

/** Names that Windows keeps for its devices, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The name that a structure's files begin with: its id or, without one, its name in lower case, accents of Latin letters taken off, letters of other
 * scripts kept, a hyphen for all the rest. Whatever the structure is called, it is no path, means nothing to a shell
 * or a terminal, and is never empty. Two structures may get the same.
 * @param structure its key or its name: the way in which one of its files writes the name changes nothing.
 */
export function fileName(structure: string): string {
  const short = [...plainName(structure)].slice(0, LONGEST).join('').replace(/-+$/, '');
  if (short === '') return 'structure';
  return DEVICE.test(short) ? `structure-${short}` : short;
}
