import { CATALOGUE } from '../words/checks/catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Whether a diagnostic or finding stands in the way, and is no warning or hint. */
export const isError = ({ code }: Pick<Diagnostic, 'code'>): boolean => CATALOGUE[code].severity === 'error';
