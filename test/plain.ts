/** A text with its no-break spaces as ordinary ones. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
