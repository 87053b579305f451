/** Languages that the program itself speaks; a questionnaire may have others. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
