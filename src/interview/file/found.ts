import { statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../../files/read.ts';
import { finishedName } from '../../files/replace-file.ts';
import { namesIn, whatIsAt } from '../../files/what-is-at.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { isNamedAsAnswers } from '../../model/stem.ts';
import type { FoundFile } from '../model.ts';
import { readDraft } from './read-draft.ts';

/** More files than this are a consultant's cohort, not a team's own: only the latest are offered. */
const MOST = 12;

/** What an interview writes: answers, and the plan in its two forms. */
const OURS = /\.(answers( ?\(\d+\))?\.(ya?ml|json)|plan(\.new)?\.(md|html))$/i;
/** In milliseconds. Another interview may be saving right now; no save takes this long. */
const LONGEST_SAVE = 60_000;

export interface Found {
  files: FoundFile[];
  /** By file, its content on disk. */
  texts: Map<string, string>;
  /** Files that look like answers to this questionnaire but cannot be read. */
  unreadable: string[];
}

/** The answer files of a folder that an interview can continue, the latest first. */
export function findAnswers(folder: string, questionnaire: Questionnaire): Found {
  const found: Found = { files: [], texts: new Map(), unreadable: [] };
  for (const file of latest(folder)) {
    const read = readSource(join(folder, file));
    if ('diagnostic' in read) {
      found.unreadable.push(file);
      continue;
    }
    const { text } = read.source;
    const draft = readDraft(text, questionnaire);
    if (draft) {
      found.files.push({ file, ...draft });
      found.texts.set(file, text);
    } else if (!answersAnother(text, questionnaire.id)) found.unreadable.push(file);
  }
  return found;
}

/** Whether a text says that it answers another questionnaire. */
function answersAnother(text: string, id: string): boolean {
  const named = /^[{\s]*["']?questionnaire["']?\s*:\s*["']?([a-z0-9-]+)@/m.exec(text)?.[1];
  return named !== undefined && named !== id;
}

function latest(folder: string): string[] {
  const names = namesIn(folder);
  for (const name of names) if (isLeftover(name)) sweep(join(folder, name));
  return names
    .filter(isNamedAsAnswers)
    .flatMap((name) => {
      const there = whatIsAt(join(folder, name));
      return there.kind === 'file' ? [{ name, time: there.stat.mtimeMs }] : [];
    })
    .sort((a, b) => b.time - a.time)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** Whether a file was left by a killed save, next to the one that it did not touch. */
const isLeftover = (name: string): boolean => finishedName(name) !== name && OURS.test(finishedName(name));

function sweep(path: string): void {
  try {
    if (Date.now() - statSync(path).mtimeMs > LONGEST_SAVE) unlinkSync(path);
  } catch {
    // It does no harm there.
  }
}
