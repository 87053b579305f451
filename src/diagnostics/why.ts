import type { Language } from '../language.ts';
import type { Code } from './catalogue.ts';
import { actions } from './why/actions.ts';
import { answers } from './why/answers.ts';
import { balance } from './why/balance.ts';
import { conditions } from './why/conditions.ts';
import { files } from './why/files.ts';
import { lookup } from './why/lookup.ts';
import { reading } from './why/reading.ts';
import { references } from './why/references.ts';
import { scoring } from './why/scoring.ts';
import { texts } from './why/texts.ts';
import { versions } from './why/versions.ts';

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
