import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { diagnosticAt } from '../../diagnostics/lines.ts';
import { decode, type ReadResult } from '../../files/decode.ts';
import { MAX_BYTES, tooLarge } from '../../files/read.ts';
import type { Loaded } from '../../load/loaded.ts';
import { shownFrom } from '../../load/lookup/folders.ts';
import { mayOffer, type Offer, offerOf } from '../../load/lookup/offers.ts';
import { loadQuestionnaireFile } from '../../load/questionnaire-file.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { compareVersions } from '../../model/version.ts';

/** A questionnaire in its current state. */
export interface Present {
  file: string;
  /** Whether the user named this very file. */
  named: boolean;
  /** Null if it is too broken to tell what it is. */
  offer: Offer | null;
}

/** A questionnaire with its actions, as git has them at a revision: under the same path, else under the same id. */
export async function atRevision(
  revision: string,
  { file, named, offer }: Present,
  cwd: string,
): Promise<Loaded<Questionnaire> | null> {
  const refuse = (reason: 'git' | 'repository' | 'revision' | 'file'): Loaded<Questionnaire> => ({
    value: null,
    diagnostics: [diagnosticAt('CN059', file, null, { reason, revision })],
    sources: [],
  });
  const folder = resolve(cwd, dirname(file));
  const git = (...args: string[]): Buffer => gitIn(folder, ...args);
  if (!succeeds(() => git('--version'))) return refuse('git');
  if (!succeeds(() => git('rev-parse', '--git-dir'))) return refuse('repository');
  if (!succeeds(() => git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`))) {
    return refuse('revision');
  }
  const blob = (path: string): ReadResult | null => blobAt(revision, resolve(cwd, path), path);
  const there = blob(file);
  const isIt = there && (!offer || offerOf(file, there)?.id === offer.id);
  const moved = isIt || !offer ? null : movedFrom(revision, offer, folder);
  if (moved) {
    const path = shownFrom(cwd, moved);
    const read = blob(path);
    if (read) return loadQuestionnaireFile(path, cwd, undefined, read, blob);
  }
  if (there) return loadQuestionnaireFile(file, cwd, undefined, there, blob);
  if (named) return refuse('file');
  // If it is too broken to tell its id, enough has been reported.
  if (!offer) return null;
  const told = diagnosticAt('CN828', file, null, { id: offer.id, revision });
  return { value: null, diagnostics: [told], sources: [] };
}

/** A file's content at a revision; null if it was not there. @param path absolute; its folder may be gone. */
function blobAt(revision: string, path: string, shown: string): ReadResult | null {
  const name = `${revision}:${shown}`;
  let [folder, rest] = [dirname(path), basename(path)];
  for (; !existsSync(folder); folder = dirname(folder)) rest = `${basename(folder)}/${rest}`;
  try {
    return decode(gitIn(folder, 'cat-file', 'blob', `${revision}:./${rest}`), name);
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ENOBUFS';
    return isLarge ? tooLarge(name) : null;
  }
}

/** Where a questionnaire was at a revision, by its id: if there are several, the latest one before its version. */
function movedFrom(revision: string, { id, version }: Offer, folder: string): string | null {
  const top = resolve(folder, gitIn(folder, 'rev-parse', '--show-cdup').toString().trim());
  const names = ['yaml', 'yml', 'json'].map((ending) => `:(top,icase)*.${ending}`);
  let listed: string;
  try {
    const search = [
      'grep',
      '-l',
      '-z',
      '-F',
      '--no-color',
      '--full-name',
      '-e',
      id,
      revision,
      '--',
      ...names,
    ];
    listed = gitIn(folder, ...search).toString();
  } catch {
    // No file has it.
    return null;
  }
  const offers = listed.split('\0').flatMap((line) => {
    const path = join(top, line.slice(revision.length + 1));
    const read = line !== '' && mayOffer(path) ? blobAt(revision, path, path) : null;
    const offer = read && offerOf(path, read);
    return offer?.id === id ? [offer] : [];
  });
  const isAfter = (one: Offer) => Number(compareVersions(one.version, version) > 0);
  offers.sort((a, b) => isAfter(a) - isAfter(b) || compareVersions(b.version, a.version));
  return offers[0]?.path ?? null;
}

const gitIn = (folder: string, ...args: string[]): Buffer =>
  execFileSync('git', args, {
    cwd: folder,
    maxBuffer: 2 * MAX_BYTES,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

function succeeds(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}
