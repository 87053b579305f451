const EXTENSION = /(--\d+)?\.answers\.ya?ml$/i;

/** What a structure's files begin with, whoever of it answered. */
export const stemOf = (file: string): string => file.replace(EXTENSION, '');

/** The plan of a structure, whoever of it answered. */
export const planFileName = (file: string): string => `${stemOf(file)}.plan.md`;

/** Whether a file is named as answers are. */
export const isNamedAsAnswers = (file: string): boolean => EXTENSION.test(file);

/** The name of a further person's file (2 and up), beside another one of the same structure. */
export const besideOf = (file: string, person: number): string => `${stemOf(file)}--${person}.answers.yaml`;
