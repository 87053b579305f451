import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Say } from '../../model/text.ts';
import type { explainWords } from '../../words/cli/explain.ts';
import type { Spoken } from '../../words/speak.ts';

export type Words = Spoken<typeof explainWords>;

/** What a questionnaire's parts are described with: its own texts in one language, and the words around them. */
export interface Telling {
  questionnaire: Questionnaire;
  say: Say;
  words: Words;
}

/** A text after its label. */
export const line = (label: string, text: string, { colon }: Words): string => `${label}${colon}${text}`;

/** Texts under their label, one per line; nothing if there are none. */
export const list = (label: string, items: readonly string[], { colon }: Words): string[] =>
  items.length === 0 ? [] : [`${label}${colon}`.trimEnd(), ...items.map((item) => `  - ${item}`)];
