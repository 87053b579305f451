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
