import { CATALOGUE } from '../words/checks/catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Whether a diagnostic or finding is an error, not a warning or hint. */
export const isError = ({ code }: Pick<Diagnostic, 'code'>): boolean => CATALOGUE[code].severity === 'error';
