/** The words of a French or English text; an elided article counts with its noun. */
export const words = (text: string): string[] => text.match(/[\p{L}\d]+(?:[-’][\p{L}]+)*/gu) ?? [];

/** A text's sentences. */
export const sentences = (text: string): string[] =>
  text.split(/(?<=[.?!…])[\s\u202F\u00A0»”]+(?=[\p{Lu}«“])/u);
