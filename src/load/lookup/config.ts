import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Finding, finding } from '../../diagnostics/diagnostic.ts';
import type { Read } from '../../files/decode.ts';
import { inputsInOrder } from '../../files/inputs.ts';
import { readSource } from '../../files/read.ts';
import type { ConfigFile } from '../../generated/config-file.ts';
import { config as validate } from '../../generated/validate-config.js';
import { LANGUAGES, type Language } from '../../language.ts';
import { schemaFindings } from '../../model/schema-findings.ts';
import { isMap } from '../../model/shape.ts';
import { glanceAt } from '../../yaml/quick.ts';
import { examine } from '../examine.ts';
import type { Loaded } from '../loaded.ts';
import { shownFrom } from './folders.ts';
import { mayOffer, type Offer, offerOf } from './offers.ts';

export interface Config extends ConfigFile {
  /** The questionnaires that it leads to. */
  offers: Offer[];
}

/** Reads a configuration, and finds the questionnaires that it names. */
export async function readConfig(path: string, cwd: string): Promise<Loaded<Config>> {
  return configFrom(readSource(shownFrom(cwd, path), cwd), dirname(path));
}

/** @param folder from which a configuration's paths start. */
export async function configFrom(read: Read, folder: string): Promise<Loaded<Config>> {
  if ('diagnostic' in read) return { value: null, diagnostics: [read.diagnostic], sources: [] };
  const judge = async (value: unknown) => {
    validate(value);
    const findings = schemaFindings(validate.errors ?? [], value, 'config');
    const offers: Offer[] = [];
    const named = isMap(value) && Array.isArray(value.questionnaires) ? value.questionnaires : [];
    for (const [i, entry] of named.entries()) {
      if (typeof entry !== 'string' || entry === '') continue;
      const found = await offersAt(entry, folder);
      if (found.length === 0) findings.push(nothingAt(entry, folder, i));
      offers.push(...found);
    }
    return { findings, value: { ...(value as ConfigFile), offers } };
  };
  const { judged, diagnostics } = await examine(
    read.source,
    judge,
    () => (path) => (path[0] === 'questionnaires' ? 'text' : 'word'),
  );
  const isSound = judged !== null && diagnostics.length === 0;
  return { value: isSound ? judged.value : null, diagnostics, sources: [read.source] };
}

/** The language that a configuration asks for, whatever else is in it. */
export function languageIn(path: string): Language | undefined {
  const read = readSource(path);
  const value = 'source' in read ? glanceAt(read.source) : undefined;
  return LANGUAGES.find((language) => isMap(value) && value.lang === language);
}

const nothingAt = (entry: string, folder: string, i: number): Finding =>
  finding('CN056', ['questionnaires', i], { entry, isThere: existsSync(resolve(folder, entry)) });

/** The questionnaires behind a file, a folder or a pattern. */
async function offersAt(entry: string, folder: string): Promise<Offer[]> {
  const files = await inputsInOrder([entry], folder);
  return files.flatMap(({ file, named }) =>
    named || mayOffer(file) ? (offerOf(resolve(folder, file)) ?? []) : [],
  );
}
