import type { Resolved } from '../../scoring/resolved.ts';
import type { Scores } from '../../scoring/scores.ts';

/** A file, or a structure, with its scores. */
export interface Scored {
  /** As the user named it. */
  file: string;
  resolved: Resolved;
  scores: Scores;
}
