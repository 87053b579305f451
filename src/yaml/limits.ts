/** Levels of nesting above which a file is refused: both formats need a dozen, and a composer as many calls. */
export const MAX_DEPTH = 64;

/** Nodes that aliases may add to a document: each use counts all that it repeats, so that no bomb goes off. */
export const MAX_ALIASED = 10_000;

/** Faults of one file as YAML that are told; a file with as many is the wrong one, or to be made anew. */
export const MAX_FAULTS = 100;
