import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileName } from '../files/names.ts';
import { readSource } from '../files/read.ts';
import { windows1252 } from '../files/windows-1252.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { type Addressee, type Contact, isOf, type Placed } from '../report/mail/contact.ts';
import type { Message } from '../report/mail/eml.ts';
import { subjectToAuthor, textToAuthor } from '../report/mail/to-author.ts';
import { Changes } from '../report/mail/to-change.ts';
import type { Problems } from './problems.ts';
import { namedLike, structureIn } from './refused-owner.ts';
import type { Setup } from './task.ts';

/** What a broken file says if it is one person's. */
const RESPONDENT = /\br(?:e|é)spond(?:e|a)nt/i;

/** A refused file, to write about to whoever sent it. */
export interface Refusal {
  /** As the user would name it. */
  file: string;
  /** What the message's own file is called, without its ending. */
  name: string;
  /** Those among contacts who are of the file's structure, by what it says or else by its name; none where unsure. */
  contactsIn: (contacts: readonly Placed<Addressee>[]) => Contact[];
  /** The message; null where nothing in the file is theirs to change. */
  message: (to: readonly Contact[]) => Message | null;
}

/** The refused files, in the order of their names. */
export function refusals(
  problems: Problems,
  questionnaire: Questionnaire,
  { cwd, language }: Pick<Setup, 'cwd' | 'language'>,
): Refusal[] {
  const changes = new Changes(questionnaire, language);
  const taken = new Map<string, number>();
  return [...byFile(problems)].map(([file, diagnostics]): Refusal => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const stem = fileName(name.replace(/\..*$/s, ''));
    const n = (taken.get(stem) ?? 0) + 1;
    taken.set(stem, n);
    const read = readSource(file, cwd, false, windows1252);
    const text = 'source' in read ? read.source.text : null;
    // One person's answers are not for the others of their structure.
    const isShown = text !== null && !RESPONDENT.test(text);
    return {
      file,
      name: `refuse-${stem}${n > 1 ? `--${n}` : ''}`,
      contactsIn: (contacts) => contactsOf(text === null ? null : structureIn(file, text), name, contacts),
      message: (to) => {
        const body = textToAuthor(name, diagnostics, changes, isShown ? 'attached' : 'passed-on', language);
        const bytes = isShown ? readFileSync(resolve(cwd, file)) : null;
        return body === null
          ? null
          : {
              to,
              subject: subjectToAuthor(name, language),
              body,
              attachment: bytes && { name, type: 'application/octet-stream', bytes },
            };
      },
    };
  });
}

function byFile(problems: Problems): Map<string, Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const { file, diagnostics, isRefused } of problems) {
    if (isRefused) found.set(file, [...(found.get(file) ?? []), ...diagnostics]);
  }
  return found;
}

function contactsOf(structure: Addressee | null, file: string, all: readonly Placed<Addressee>[]): Contact[] {
  const nameOf = ({ contact, of }: Placed<Addressee>) => of?.name ?? contact.structure;
  const found = structure ? all.filter((placed) => isOf(placed, structure)) : namedLike(file, all, nameOf);
  return found.map(({ contact }) => contact);
}
