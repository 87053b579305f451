import type { Language } from '../language.js';
import type { Code } from './catalogue.js';
import { actions } from './why/actions.js';
import { answers } from './why/answers.js';
import { balance } from './why/balance.js';
import { conditions } from './why/conditions.js';
import { files } from './why/files.js';
import { lookup } from './why/lookup.js';
import { reading } from './why/reading.js';
import { references } from './why/references.js';
import { scoring } from './why/scoring.js';
import { texts } from './why/texts.js';
import { versions } from './why/versions.js';

/** Why rules matter, by code. */
export type Why = Partial<Record<Code, Record<Language, string>>>;

/**
 * Why a rule matters, and where it holds its tongue. Apart from the catalogue, so that only the pages of
 * documentation carry it.
 */
export const WHY: Why = {
  ...files,
  ...reading,
  ...lookup,
  ...references,
  ...conditions,
  ...scoring,
  ...balance,
  ...actions,
  ...texts,
  ...versions,
  ...answers,
};
