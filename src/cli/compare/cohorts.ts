import type { Matched } from '../../review/match.ts';
import { EXIT } from '../shell.ts';
import type { CompareOptions } from './options.ts';
import type { Dossier, Sides } from './sides.ts';

/** Makes the review of a cohort. @returns the exit code. */
export async function compareCohorts(
  _sides: Sides,
  _found: Matched<Dossier>,
  _options: CompareOptions,
): Promise<number> {
  return EXIT.fault;
}
