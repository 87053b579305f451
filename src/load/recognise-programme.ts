/** What only a programme has among its first keys. */
const SIGN = /^["']?(?:half-days|half_days|halfdays|demi-journ[ée]es)["']?\s*:/im;

/** Whether a text is meant as a programme, whatever is wrong with it. */
export const looksLikeProgramme = (text: string): boolean =>
  SIGN.test(text) || /^\s*\{\s*"half-days"/.test(text);

/** Whether a file has the name that a programme is given, or that an editor made of it. */
export const isNamedProgramme = (file: string): boolean =>
  /(?:^|[/\\])programme\.(?:ya?ml(?:\.te?xt)?|te?xt)$/i.test(file);
