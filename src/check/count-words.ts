/** How many words a French or English text has; an elided article counts with its noun. */
export const countWords = (text: string): number => text.match(/[\p{L}\d]+(?:[-’'][\p{L}]+)*/gu)?.length ?? 0;
