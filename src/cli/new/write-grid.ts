import type { Context } from '../shell.ts';
import { EXIT } from '../shell.ts';
import type { NewQuestionnaireOptions } from './options.ts';
export async function writeGrid(_o: NewQuestionnaireOptions, _c: Context): Promise<number> { return EXIT.fault; }
