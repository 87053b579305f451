import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSource } from '../../files/read.ts';
import { isMap } from '../../model/shape.ts';
import { peekValue } from '../../yaml/parse-value.ts';
import { loadConfig } from './config.ts';
import { foldersAbove, nearestConfig } from './folders.ts';
import { type Offer, offersIn } from './offers.ts';

/** Finds the questionnaires that name a file of actions, or of a translation, as theirs. Use one per run: it reads each folder once. */
export class Owners {
  readonly #near = new Map<string, Owner[]>();
  readonly #configured = new Map<string, Promise<Owner[]>>();
  readonly #cwd: string;

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /**
   * Of the questionnaires next to a file, above it, or that the configuration leads to, those that name it.
   * @param path absolute.
   */
  async of(path: string): Promise<Offer[]> {
    const folder = dirname(path);
    const config = nearestConfig(folder) ?? nearestConfig(this.#cwd);
    const configured = config === undefined ? [] : await this.#in(config);
    const real = realPath(path);
    const owners = [...[...foldersAbove(folder)].flatMap((above) => this.#beside(above)), ...configured]
      .filter(({ files }) => real !== undefined && files.includes(real))
      .map(({ offer }) => offer);
    return [...new Map(owners.map((offer) => [offer.path, offer])).values()];
  }

  #beside(folder: string): Owner[] {
    const near = this.#near.get(folder) ?? offersIn(folder).flatMap(owner);
    this.#near.set(folder, near);
    return near;
  }

  #in(config: string): Promise<Owner[]> {
    const configured =
      this.#configured.get(config) ??
      loadConfig(config, this.#cwd).then(({ value }) => (value?.offers ?? []).flatMap(owner));
    this.#configured.set(config, configured);
    return configured;
  }
}

/** A questionnaire, and where its other files are. */
interface Owner {
  offer: Offer;
  files: string[];
}

const ACTIONS = /^["']?actions["']?\s*:\s*(["']?)([^#\n]+?)\1\s*(?:#.*)?$/m;

function owner(offer: Offer): Owner[] {
  const read = readSource(offer.path);
  if ('diagnostic' in read) return [];
  const value = peekValue(read.source);
  const named = isMap(value)
    ? [value.actions, ...(isMap(value.translations) ? Object.values(value.translations) : [])]
    : [ACTIONS.exec(read.source.text)?.[2]];
  const files = named.flatMap((path) =>
    typeof path === 'string' ? (realPath(join(dirname(offer.path), path.replaceAll('\\', '/'))) ?? []) : [],
  );
  return files.length > 0 ? [{ offer, files }] : [];
}

/** Where a path leads, links followed; undefined if nowhere. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
