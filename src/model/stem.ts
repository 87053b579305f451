const EXTENSION = /(--\d+)?\.answers\.ya?ml$/i;

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

/** The name of another person's file (2 and up), next to one of the same structure. */
export const besideOf = (file: string, person: number): string => `${stemOf(file)}--${person}.answers.yaml`;
