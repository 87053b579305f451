const EXTENSION = /(--\d+)?\.answers\.ya?ml$/i;
const PLAN = /^\.plan(\.new(-\d+)?)?\.(md|html)$/;

/** What the names of a structure's files begin with, whoever answered. */
export const stemOf = (file: string): string => file.replace(EXTENSION, '');

/** The plan of a structure, whoever answered. */
export const planFileName = (file: string): string => `${stemOf(file)}.plan.md`;

/** The plans that an interview writes beside answer files: people fill in theirs, whatever else is made of them. */
export const plansBeside = (files: readonly string[]): string[] => [
  ...new Set(files.filter(isNamedAsAnswers).map(planFileName)),
];

/** Whether a file is named like an answer file. */
export const isNamedAsAnswers = (file: string): boolean => EXTENSION.test(file);

/** Whether a file is named as the answers of one of a structure's people. */
export const isAnswersOf = (stem: string, file: string): boolean =>
  isNamedAsAnswers(file) && stemOf(file) === stem;

/** Whether a file is named as a structure's plan, or its page, or what was made beside one that people edited. */
export const isPlanOf = (stem: string, file: string): boolean =>
  file.startsWith(stem) && PLAN.test(file.slice(stem.length));

/** The name of another person's file (2 and up), next to one of the same structure. */
export const besideOf = (file: string, person: number): string => `${stemOf(file)}--${person}.answers.yaml`;
