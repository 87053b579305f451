import type { Language } from '../../language.ts';
import { actions } from './actions.ts';
import { answersFile } from './answers-file.ts';
import { answersGiven } from './answers-given.ts';
import { assignments } from './assignments.ts';
import { balance } from './balance.ts';
import { bounds } from './bounds.ts';
import { characters } from './characters.ts';
import { type Check, type Severity, said } from './check.ts';
import { checking } from './checking.ts';
import { cohort } from './cohort.ts';
import { conditions } from './conditions.ts';
import { contacts } from './contacts.ts';
import { expected } from './expected.ts';
import { files } from './files.ts';
import { followUp } from './follow-up.ts';
import { grid } from './grid.ts';
import { gridCells } from './grid-cells.ts';
import { history } from './history.ts';
import { idle } from './idle.ts';
import { ignores } from './ignores.ts';
import { impossible } from './impossible.ts';
import { inputs } from './inputs.ts';
import { json } from './json.ts';
import { lists } from './lists.ts';
import { lookup } from './lookup.ts';
import { openings } from './openings.ts';
import { programme } from './programme.ts';
import { references } from './references.ts';
import { reviews } from './reviews.ts';
import { schemaKeys } from './schema-keys.ts';
import { schemaValues } from './schema-values.ts';
import { scoring } from './scoring.ts';
import { structure } from './structure.ts';
import { templates } from './templates.ts';
import { texts } from './texts.ts';
import { translations } from './translations.ts';
import { unwritten } from './unwritten.ts';
import { versions } from './versions.ts';
import { writing } from './writing.ts';
import { yamlLayout } from './yaml-layout.ts';
import { yamlValues } from './yaml-values.ts';

/**
 * Every code, by subject. A code is stable: it keeps its meaning forever, and a retired one is never reused.
 *   CN0xx files and YAML    CN1xx schema       CN2xx references  CN3xx conditions  CN4xx scoring
 *   CN5xx balance           CN6xx actions      CN7xx texts       CN8xx versions    CN9xx answer files, lists
 *   CN88x people to write to    CN886–CN899 grids
 */
export const CATALOGUE = {
  ...files,
  ...unwritten,
  ...inputs,
  ...yamlLayout,
  ...yamlValues,
  ...characters,
  ...json,
  ...templates,
  ...schemaKeys,
  ...schemaValues,
  ...ignores,
  ...references,
  ...impossible,
  ...conditions,
  ...scoring,
  ...idle,
  ...balance,
  ...actions,
  ...openings,
  ...texts,
  ...translations,
  ...writing,
  ...versions,
  ...history,
  ...lookup,
  ...checking,
  ...answersFile,
  ...answersGiven,
  ...assignments,
  ...cohort,
  ...bounds,
  ...structure,
  ...lists,
  ...contacts,
  ...expected,
  ...reviews,
  ...followUp,
  ...programme,
  ...grid,
  ...gridCells,
};

export type Code = keyof typeof CATALOGUE;
export type ArgsOf<C extends Code> = (typeof CATALOGUE)[C] extends Check<infer Args> ? Args : never;

/** What is said about one case in one language: what is wrong, and what to do. */
export interface Sentences {
  message: string;
  fix: string;
  /** Lines of YAML to write exactly, after the fix. */
  paste?: readonly string[];
}

/** @param args of the code. */
export function sentences(code: Code, args: unknown, language: Language): Sentences {
  const { message, fix, paste } = CATALOGUE[code] as Check<unknown>;
  return {
    message: said(message, args)[language],
    fix: said(fix, args)[language],
    ...(paste && { paste: paste(args) }),
  };
}

/** Whether a diagnostic or finding is an error, not a warning or hint. */
export const isError = ({ code }: { code: Code }): boolean => CATALOGUE[code].severity === 'error';

/** How serious a diagnostic is to those who check, where they set that; by its code otherwise. */
export const severityOf = ({ code, severity }: { code: Code; severity?: Severity }): Severity =>
  severity ?? CATALOGUE[code].severity;
