/** Nesting levels above which a file is refused: both formats need a dozen, and composing recurses once per level. */
export const MAX_DEPTH = 64;

/** Nodes that aliases may add to a document: each use counts everything it repeats, which defuses YAML bombs. */
export const MAX_ALIASED = 10_000;

/** YAML errors reported for one file; a file with that many is the wrong file, or must be rewritten. */
export const MAX_FAULTS = 100;
