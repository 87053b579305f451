import { actions } from './catalogue/actions.ts';
import { answersFile } from './catalogue/answers-file.ts';
import { answersGiven } from './catalogue/answers-given.ts';
import { balance } from './catalogue/balance.ts';
import { bounds } from './catalogue/bounds.ts';
import { characters } from './catalogue/characters.ts';
import { cohort } from './catalogue/cohort.ts';
import { conditions } from './catalogue/conditions.ts';
import { dangers } from './catalogue/dangers.ts';
import { files } from './catalogue/files.ts';
import { history } from './catalogue/history.ts';
import { idle } from './catalogue/idle.ts';
import { ignores } from './catalogue/ignores.ts';
import { inputs } from './catalogue/inputs.ts';
import { json } from './catalogue/json.ts';
import { lookup } from './catalogue/lookup.ts';
import { lostWords } from './catalogue/lost-words.ts';
import { openings } from './catalogue/openings.ts';
import { references } from './catalogue/references.ts';
import { schemaKeys } from './catalogue/schema-keys.ts';
import { schemaValues } from './catalogue/schema-values.ts';
import { scoring } from './catalogue/scoring.ts';
import { structure } from './catalogue/structure.ts';
import { templates } from './catalogue/templates.ts';
import { texts } from './catalogue/texts.ts';
import { unserved } from './catalogue/unserved.ts';
import { versions } from './catalogue/versions.ts';
import { writing } from './catalogue/writing.ts';
import { yamlLayout } from './catalogue/yaml-layout.ts';
import { yamlValues } from './catalogue/yaml-values.ts';
import type { Entry } from './entry.ts';

/**
 * Every code, by subject. A code is stable: it keeps its meaning for ever, and one that goes is not given again.
 *   CN0xx files and YAML    CN1xx schema       CN2xx references  CN3xx conditions  CN4xx scoring
 *   CN5xx balance           CN6xx actions      CN7xx texts       CN8xx versions    CN9xx answer files
 */
export const CATALOGUE = {
  ...files,
  ...inputs,
  ...yamlLayout,
  ...yamlValues,
  ...lostWords,
  ...characters,
  ...json,
  ...templates,
  ...schemaKeys,
  ...schemaValues,
  ...ignores,
  ...references,
  ...conditions,
  ...scoring,
  ...idle,
  ...balance,
  ...actions,
  ...openings,
  ...dangers,
  ...unserved,
  ...texts,
  ...writing,
  ...versions,
  ...history,
  ...lookup,
  ...answersFile,
  ...answersGiven,
  ...cohort,
  ...bounds,
  ...structure,
};

export type Code = keyof typeof CATALOGUE;
export type ArgsOf<C extends Code> = (typeof CATALOGUE)[C] extends Entry<infer Args> ? Args : never;
