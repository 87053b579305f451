import { type Context, EXIT } from '../shell.ts';
import type { NewQuestionnaireOptions } from './options.ts';

export async function newStarter(
  _id: string | undefined,
  _options: NewQuestionnaireOptions,
  _context: Context,
): Promise<number> {
  return EXIT.fault;
}
