const RESERVED = new Set([
  ...['null', 'true', 'false', 'yes', 'no', 'oui', 'non', 'on', 'off', 'y', 'n'],
  ...['na', 'unknown', 'all', 'any', 'not', 'profile', 'at-least', 'at-most'],
]);

/** Whether a text is a word of YAML or of the format, which would not be read as an id. */
export const isReserved = (id: string): boolean => RESERVED.has(id);
