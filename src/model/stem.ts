/**
 * How an answer file's name ends: which of a structure's people, what a browser adds to a second download, and the
 * format.
 */
const ENDING = /(--\d+)?\.answers( ?\(\d+\))?\.(ya?ml|json)$/i;
const PLAN = /^\.plan(\.new(-\d+)?)?\.(md|html)$/;

/** What the names of a structure's files begin with, whoever answered. A second download has its own. */
export const stemOf = (file: string): string => file.replace(ENDING, '$2');

/** The stem with the person's number: two files that have the same are two versions of one, in two formats. */
export const personIn = (file: string): string => file.replace(ENDING, '$1$2');

/** The plan of a structure, whoever answered. */
export const planFileName = (file: string): string => `${stemOf(file)}.plan.md`;

/** The plans that an interview writes beside answer files: people fill in theirs, whatever else is made of them. */
export const plansBeside = (files: readonly string[]): string[] => [
  ...new Set(files.filter(isNamedAsAnswers).map(planFileName)),
];

/** Whether a file is named like an answer file. */
export const isNamedAsAnswers = (file: string): boolean => ENDING.test(file);

/** Whether a file is named as answers in JSON. */
export const isJson = (file: string): boolean => formatOf(file) === 'json';

/** Whether a file is named as the answers of one of a structure's people. */
export const isAnswersOf = (stem: string, file: string): boolean =>
  isNamedAsAnswers(file) && stemOf(file) === stem;

/** Whether a file is named as a structure's plan, or its page, or what was made beside one that people edited. */
export const isPlanOf = (stem: string, file: string): boolean =>
  file.startsWith(stem) && PLAN.test(file.slice(stem.length));

/** The name of answers under a stem, in the format of a file; in YAML without one. */
export const answersNamed = (stem: string, like = ''): string =>
  `${stem}.answers.${formatOf(like) ?? 'yaml'}`;

/** The name of another person's file (2 and up), next to one of the same structure, in the format of a third. */
export const besideOf = (file: string, person: number, like: string): string =>
  answersNamed(`${stemOf(file)}--${person}`, like);

/** An answer file's names in each format: where there is one of them, another would be taken for its copy. */
export const inEachFormat = (file: string): string[] =>
  ['yaml', 'yml', 'json'].map((format) => `${personIn(file)}.answers.${format}`);

/** As it is written in the name. */
const formatOf = (file: string): string | undefined => ENDING.exec(file)?.[3];
