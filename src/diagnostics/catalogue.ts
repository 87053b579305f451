import { actions } from './catalogue/actions.js';
import { answersFile } from './catalogue/answers-file.js';
import { answersGiven } from './catalogue/answers-given.js';
import { balance } from './catalogue/balance.js';
import { bounds } from './catalogue/bounds.js';
import { characters } from './catalogue/characters.js';
import { cohort } from './catalogue/cohort.js';
import { conditions } from './catalogue/conditions.js';
import { dangers } from './catalogue/dangers.js';
import { files } from './catalogue/files.js';
import { history } from './catalogue/history.js';
import { idle } from './catalogue/idle.js';
import { ignores } from './catalogue/ignores.js';
import { inputs } from './catalogue/inputs.js';
import { json } from './catalogue/json.js';
import { lookup } from './catalogue/lookup.js';
import { lostWords } from './catalogue/lost-words.js';
import { openings } from './catalogue/openings.js';
import { references } from './catalogue/references.js';
import { schemaKeys } from './catalogue/schema-keys.js';
import { schemaValues } from './catalogue/schema-values.js';
import { scoring } from './catalogue/scoring.js';
import { structure } from './catalogue/structure.js';
import { templates } from './catalogue/templates.js';
import { texts } from './catalogue/texts.js';
import { unserved } from './catalogue/unserved.js';
import { versions } from './catalogue/versions.js';
import { writing } from './catalogue/writing.js';
import { yamlLayout } from './catalogue/yaml-layout.js';
import { yamlValues } from './catalogue/yaml-values.js';
import type { Entry } from './entry.js';

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
