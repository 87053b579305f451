import { resolve } from 'node:path';
import { type Finding, finding } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { fitOf, fittest } from '../../model/version.ts';
import type { Loaded } from '../loaded.ts';
import { packagedIds, packagedQuestionnaire, packageFile } from '../packaged.ts';
import type { Config } from './config.ts';
import { configsAbove, foldersAbove, nearestConfig, shownFrom } from './folders.ts';
import { areAlike, isSameVersion, type Offer, offersIn, offersWithin } from './offers.ts';

/** A questionnaire that was found, or why none can be used. */
export type Found = { questionnaire: Questionnaire; offer: Offer | null } | { unfound: Finding };

const AT = ['questionnaire'];

/** A place to look in. */
interface Level {
  offers: Offer[];
  /** Those further away, which may contradict these. */
  beyond: Offer[];
  /** Whether somebody said that they are there. */
  isMeant: boolean;
}

/**
 * Finds the questionnaire that an answer file names, looking in this order: 1. among those given on the command line;
 * 2. where the nearest configuration says, above the answers, else above the current folder; 3. next to the answers,
 * and in each parent folder: there, and in its `questionnaires/`; 4. anywhere in the folders given on the command line,
 * and in one that the caller adds; 5. in the package. The first place with a version that can read the answers wins. Use one instance per run: it
 * caches.
 */
export class Lookup {
  readonly #judged: Offer[] = [];
  readonly #named: Offer[] = [];
  readonly #around: Offer[] = [];
  readonly #loaded = new Map<string, Promise<Loaded<Questionnaire>>>();
  readonly #found = new Map<string, Promise<Found>>();
  readonly #configs = new Map<string, Promise<Loaded<Config>>>();
  readonly #folders = new Map<string, Offer[]>();
  /** Those found without being named by anybody, by path. */
  readonly found = new Map<string, Offer>();
  /** Absolute paths of the files that the results depend on: those read, and configurations that may appear. */
  readonly depends = new Set<string>();
  readonly #cwd: string;
  readonly #only: readonly Offer[] | null;
  #repository: string | null = null;
  #inRepository: Offer[] | undefined;

  /**
   * @param cwd the current folder.
   * @param only the questionnaires that the user restricts the search to; null to search everywhere.
   */
  constructor(cwd: string, only: readonly Offer[] | null = null) {
    this.#cwd = cwd;
    this.#only = only;
  }

  /**
   * Adds a questionnaire of the command line.
   * @param isNamed whether the user named it, and not a folder that holds it.
   * @param loaded what was read of it, if it is checked itself: if it is broken, its answers must wait.
   */
  add(offer: Offer, isNamed: boolean, loaded?: Loaded<Questionnaire>): void {
    (loaded ? this.#judged : isNamed ? this.#named : this.#around).push(offer);
    if (loaded) this.#loaded.set(offer.path, Promise.resolve(loaded));
  }

  /** Looks anywhere in a folder as well, when all else was in vain. */
  lookIn(folder: string): void {
    this.#repository = folder;
  }

  /**
   * @param version null for the highest.
   * @param folder of the answers.
   */
  find(id: string, version: string | null, folder: string): Promise<Found> {
    // An id and a version have no space.
    const key = `${id} ${version} ${folder}`;
    const found = this.#found.get(key) ?? this.#find(id, version, resolve(this.#cwd, folder));
    this.#found.set(key, found);
    return found;
  }

  async #find(id: string, wanted: string | null, folder: string): Promise<Found> {
    const version = wanted ?? '0.0.0';
    const named = new Set<string>();
    const unfit: Offer[] = [];
    let broken: Found | null = null;
    for await (const level of this.#levels(folder)) {
      if ('unfound' in level) return level;
      for (const offer of level.offers) named.add(offer.id);
      const same = level.offers.filter((offer) => offer.id === id);
      const chosen = wanted === null ? highest(same) : fittest(same, version);
      if (!chosen) continue;
      if (!['exact', 'newer'].includes(fitOf(version, chosen.version))) {
        unfit.push(...same);
        continue;
      }
      const taken = await this.#take(chosen, [...level.offers, ...level.beyond]);
      // An unfinished questionnaire that merely lies there does not get in the way of a finished one.
      if (level.isMeant || 'questionnaire' in taken || taken.unfound.code !== 'CN927') return taken;
      broken ??= taken;
    }
    if (this.#only === null && packagedIds().includes(id)) {
      const questionnaire = await packagedQuestionnaire(id);
      const best = fittest([...unfit, { version: questionnaire.version }], version);
      if (!best || !('path' in best)) return { questionnaire, offer: null };
    }
    if (broken) return broken;
    const closest = fittest(unfit, version);
    if (closest) return this.#take(closest, unfit);
    const known = [...new Set([...named, ...(this.#only ? [] : packagedIds())])].sort();
    return { unfound: finding('CN921', AT, { id, nearest: nearest(id, known), known }) };
  }

  /** Where to look, one place after the other. */
  async *#levels(folder: string): AsyncGenerator<Level | { unfound: Finding }> {
    yield { offers: [...this.#judged, ...(this.#only ?? [])], beyond: this.#named, isMeant: true };
    if (this.#only) return;
    // A shell passes everything that its pattern matches, so that this may be unfinished too.
    yield { offers: this.#named, beyond: [], isMeant: false };
    const config = await this.#configOf(folder);
    if (config?.value) yield { offers: config.value.offers, beyond: [], isMeant: true };
    else if (config) {
      const { file } = config.diagnostics[0] ?? { file: '' };
      yield { unfound: finding('CN927', AT, { file, of: 'config', errors: config.diagnostics.length }) };
    }
    const above = [...foldersAbove(folder)].map((each) => this.#in(each));
    for (const [i, offers] of above.entries())
      yield { offers, beyond: above.slice(i + 1).flat(), isMeant: false };
    yield { offers: this.#around, beyond: [], isMeant: false };
    if (this.#repository === null) return;
    this.#inRepository ??= offersWithin(this.#repository);
    yield { offers: this.#inRepository, beyond: [], isMeant: false };
  }

  #in(folder: string): Offer[] {
    const offers = this.#folders.get(folder) ?? offersIn(folder);
    this.#folders.set(folder, offers);
    return offers;
  }

  async #configOf(folder: string): Promise<Loaded<Config> | null> {
    for (const path of [...configsAbove(folder), ...configsAbove(this.#cwd)]) this.depends.add(path);
    const path = nearestConfig(folder) ?? nearestConfig(this.#cwd);
    if (path === undefined) return null;
    const { loadConfig } = await import('./config.ts');
    const config = this.#configs.get(path) ?? loadConfig(path, this.#cwd);
    this.#configs.set(path, config);
    return config;
  }

  /** Takes a questionnaire, unless another one with the same version differs: nobody knows which is meant. */
  async #take(chosen: Offer, among: readonly Offer[]): Promise<Found> {
    const { id, version } = chosen;
    const shown = ({ path }: Offer) => shownFrom(this.#cwd, path);
    for (const twin of among.filter((offer) => isSameVersion(offer, chosen) && offer.path !== chosen.path)) {
      if (areAlike(chosen.path, twin.path)) continue;
      return { unfound: finding('CN928', AT, { id, version, files: [shown(chosen), shown(twin)] }) };
    }
    // The package's own sources, in its repository: they are precompiled.
    if (chosen.path === packageFile(`questionnaires/${id}.yaml`)) {
      return { questionnaire: await packagedQuestionnaire(id), offer: null };
    }
    const { value, diagnostics, sources } = await this.#load(chosen, shown(chosen));
    const missing = diagnostics.flatMap((item) =>
      item.code === 'CN030' || item.code === 'CN715' ? [item.args] : [],
    );
    for (const { file } of [...sources, ...missing]) this.depends.add(resolve(this.#cwd, file));
    if (!value) {
      const { isError } = await import('../../words/checks/catalogue.ts');
      const errors = diagnostics.filter(isError).length;
      return { unfound: finding('CN927', AT, { file: shown(chosen), of: 'questionnaire', errors }) };
    }
    if (![...this.#judged, ...this.#named, ...(this.#only ?? [])].includes(chosen))
      this.found.set(chosen.path, chosen);
    return { questionnaire: value, offer: chosen };
  }

  #load({ path }: Offer, shown: string): Promise<Loaded<Questionnaire>> {
    const loaded =
      this.#loaded.get(path) ??
      import('../questionnaire-file.ts').then((file) => file.loadQuestionnaireFile(shown, this.#cwd));
    this.#loaded.set(path, loaded);
    return loaded;
  }
}

const highest = (offers: readonly Offer[]): Offer | undefined => fittest(offers, '9999999.0.0');
