import { CATALOGUE } from '../words/checks/catalogue.ts';
import type { Severity } from '../words/checks/check.ts';
import type { Diagnostic } from './diagnostic.ts';

/** How serious a diagnostic is to those who check. */
export const severityOf = ({ code, severity }: Diagnostic): Severity => severity ?? CATALOGUE[code].severity;
