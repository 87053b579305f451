/** Of a review whose earlier answers are in another folder. @param command what looks back on them. */
export const missed = {
  fr: (day: string, command: string) =>
    `Les réponses du ${day}, sur lesquelles revient le bilan, ne sont pas dans ce dossier : il continuerait sans les montrer. Pour qu’il y revienne : ${command}`,
  en: (day: string, command: string) =>
    `The answers of ${day}, which the review looks back on, are not in this folder: it would go on without showing them. To look back on them: ${command}`,
};
