import { resolve } from 'node:path';
import { type Finding, finding } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { fitOf, fittest } from '../../model/version.ts';
import type { Loaded } from '../loaded.ts';
import { packagedIds, packagedQuestionnaire, packageFile } from '../packaged.ts';
import type { Config } from './config.ts';
import { configsAbove, foldersAbove, nearestConfig, shownFrom } from './folders.ts';
import { areAlike, isSameVersion, type Offer, offersIn } from './offers.ts';

/** A questionnaire that was found, or why none can be taken. */
export type Found = { questionnaire: Questionnaire; offer: Offer | null } | { unfound: Finding };

const AT = ['questionnaire'];

/** A place to look in. */
interface Level {
  offers: Offer[];
  /** What lies further, and may contradict them. */
  beyond: Offer[];
  /** Whether somebody said that they are there. */
  isMeant: boolean;
}

/**
 * Finds the questionnaire that an answer file names, in this order:
 *   1. among those that the call names;
 *   2. where the nearest configuration says, above the answers, else above the folder of the call;
 *   3. beside the answers, and in each folder above them: there, and in its `questionnaires/`;
 *   4. anywhere in the folders that the call names;
 *   5. in the package.
 * The first of these that holds a version which can read the answers gives it. One for a run: it remembers.
 */
export class Lookup {
  readonly #judged: Offer[] = [];
  readonly #named: Offer[] = [];
  readonly #around: Offer[] = [];
  readonly #loaded = new Map<string, Promise<Loaded<Questionnaire>>>();
  readonly #found = new Map<string, Promise<Found>>();
  readonly #configs = new Map<string, Promise<Loaded<Config>>>();
  readonly #folders = new Map<string, Offer[]>();
  /** Those that were found, and that nobody named: by path. */
  readonly found = new Map<string, Offer>();
  /** Absolute, the files on which what was found depends: those that were read, and configurations that may come. */
  readonly depends = new Set<string>();
  readonly #cwd: string;
  readonly #only: readonly Offer[] | null;

  /**
   * @param cwd the folder of the call.
   * @param only the questionnaires to which the user keeps the search; null to search everywhere.
   */
  constructor(cwd: string, only: readonly Offer[] | null = null) {
    this.#cwd = cwd;
    this.#only = only;
  }

  /**
   * Adds a questionnaire of the call.
   * @param isNamed whether the user named it, instead of a folder that holds it.
   * @param loaded what was read of it, where it is judged itself: if it is broken, its answers wait for it.
   */
  add(offer: Offer, isNamed: boolean, loaded?: Loaded<Questionnaire>): void {
    (loaded ? this.#judged : isNamed ? this.#named : this.#around).push(offer);
    if (loaded) this.#loaded.set(offer.path, Promise.resolve(loaded));
  }

  /**
   * @param version null for the highest.
   * @param folder that of the answers.
   */
  find(id: string, version: string | null, folder: string): Promise<Found> {
    const key = JSON.stringify([id, version, resolve(this.#cwd, folder)]);
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
      // What merely lies there, and is not finished, stands in the way of nothing that is.
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
    // A shell names all that its pattern matches: that, too, may be unfinished.
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

  /** Takes a questionnaire, unless another one of the same version says something else: which is meant, nobody knows. */
  async #take(chosen: Offer, among: readonly Offer[]): Promise<Found> {
    const { id, version } = chosen;
    const shown = ({ path }: Offer) => shownFrom(this.#cwd, path);
    for (const twin of among.filter((offer) => isSameVersion(offer, chosen) && offer.path !== chosen.path)) {
      if (areAlike(chosen.path, twin.path)) continue;
      return { unfound: finding('CN928', AT, { id, version, files: [shown(chosen), shown(twin)] }) };
    }
    // The package's own sources, in its repository: they are ready to load.
    if (chosen.path === packageFile(`questionnaires/${id}.yaml`)) {
      return { questionnaire: await packagedQuestionnaire(id), offer: null };
    }
    const { value, diagnostics, sources } = await this.#load(chosen, shown(chosen));
    const missing = diagnostics.flatMap((item) => (item.code === 'CN030' ? [item.args] : []));
    for (const { file } of [...sources, ...missing]) this.depends.add(resolve(this.#cwd, file));
    if (!value) {
      const { isError } = await import('../../diagnostics/severity.ts');
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
