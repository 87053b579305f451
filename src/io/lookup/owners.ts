import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isMap } from '../../model/shape.js';
import { quickValue } from '../quick.js';
import { readSource } from '../read.js';
import { readConfig } from './config.js';
import { foldersAbove, nearestConfig } from './folders.js';
import { type Offer, offersIn } from './offers.js';

/**
 * The questionnaires that name a file of actions as theirs: of those beside it, above it, or that the configuration
 * leads to.
 * @param path of the actions, absolute.
 */
export async function ownersOf(path: string, cwd: string): Promise<Offer[]> {
  const config = nearestConfig(dirname(path)) ?? nearestConfig(cwd);
  const configured = config === undefined ? [] : ((await readConfig(config, cwd)).value?.offers ?? []);
  const near = [...foldersAbove(dirname(path))].flatMap(offersIn);
  const owners = [...near, ...configured].filter((offer) => namesActions(offer.path, path));
  return [...new Map(owners.map((offer) => [offer.path, offer])).values()];
}

const ACTIONS = /^["']?actions["']?\s*:\s*(["']?)([^#\n]+?)\1\s*(?:#.*)?$/m;

function namesActions(questionnaire: string, path: string): boolean {
  const read = readSource(questionnaire);
  if ('diagnostic' in read || !read.source.text.includes(basename(path))) return false;
  const value = quickValue(read.source);
  const named = isMap(value) ? value.actions : ACTIONS.exec(read.source.text)?.[2];
  if (typeof named !== 'string') return false;
  return isSame(resolve(join(dirname(questionnaire)), named), path);
}

function isSame(one: string, two: string): boolean {
  try {
    return realpathSync(one) === realpathSync(two);
  } catch {
    return false;
  }
}
