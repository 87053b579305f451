import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Finding, finding } from '../../diagnostics/diagnostic.ts';
import type { ReadResult } from '../../files/decode.ts';
import { inputsInOrder } from '../../files/inputs.ts';
import { readSource } from '../../files/read.ts';
import type { ConfigFile } from '../../generated/config-file.ts';
import { config as matchesSchema } from '../../generated/validate-config.js';
import { LANGUAGES, type Language } from '../../language.ts';
import { schemaFindings } from '../../model/schema-findings.ts';
import { isMap } from '../../model/shape.ts';
import { peekValue } from '../../yaml/parse-value.ts';
import type { Loaded } from '../loaded.ts';
import { validateSource } from '../validate-source.ts';
import { checkingFindings } from './checking.ts';
import { shownFrom } from './folders.ts';
import { mayOffer, type Offer, offerOf } from './offers.ts';

export interface Config extends ConfigFile {
  /** The questionnaires that it leads to. */
  offers: Offer[];
}

/** Loads a configuration, and finds the questionnaires that it names. */
export async function loadConfig(path: string, cwd: string): Promise<Loaded<Config>> {
  return loadConfigFrom(readSource(shownFrom(cwd, path), cwd), dirname(path));
}

/** @param folder that the configuration's paths start from. */
export async function loadConfigFrom(read: ReadResult, folder: string): Promise<Loaded<Config>> {
  if ('diagnostic' in read) return { value: null, diagnostics: [read.diagnostic], sources: [] };
  const validate = async (value: unknown) => {
    matchesSchema(value);
    const findings = schemaFindings(matchesSchema.errors ?? [], value, 'config');
    if (isMap(value)) findings.push(...checkingFindings(value.check));
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
  const { validated, diagnostics } = await validateSource(
    read.source,
    validate,
    () => (path) => (path[0] === 'questionnaires' ? 'text' : 'word'),
  );
  const isSound = validated !== null && diagnostics.length === 0;
  return { value: isSound ? validated.value : null, diagnostics, sources: [read.source] };
}

/** The language that a configuration asks for, even if the rest of it is invalid. */
export function languageOfConfig(path: string): Language | undefined {
  const read = readSource(path);
  const value = 'source' in read ? peekValue(read.source) : undefined;
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
