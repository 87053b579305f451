import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Calendar } from '../cohort/arranged.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { makeFolder } from '../files/folder.ts';
import { whatIsAt } from '../files/what-is-at.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Identity } from '../model/structure.ts';
import { type Published, publishResult } from '../pipeline/publish.ts';
import { cohortSpeech } from '../report/cohort/speech.ts';
import { type Contact, meantBy, type Placed } from '../report/mail/contact.ts';
import { type Attachment, eml, type Message } from '../report/mail/eml.ts';
import { messageTo } from '../report/mail/to-structure.ts';
import { owned, sealed } from '../report/marks.ts';
import { PLANS } from './make-structure.ts';
import type { Problems } from './problems.ts';
import { refusals } from './refusals.ts';
import type { MemberRow, MemberRows } from './report-files.ts';
import type { Setup } from './task.ts';

/** Where messages go, and how the names of their files end. */
export const MAIL = { folder: 'mail', ending: '.eml' } as const;

/** Whom to write to. */
export interface MailList {
  /** As the user named the list. */
  file: string;
  contacts: readonly Contact[];
}

export interface MailResults {
  list: MailList;
  calendar: Calendar;
  rows: MemberRows;
  problems: Problems;
  questionnaire: Questionnaire;
  setup: Setup;
  /** Whether this run made pages: those of another run may be of other answers. */
  hasPages: boolean;
}

/** What became of the messages. */
export interface Mailed {
  written: Published[];
  /** What is told of the list: contacts of nobody, structures without one. */
  diagnostics: Diagnostic[];
}

/** A counted structure, and what the names of its own files begin with. */
type Row = Pick<MemberRow, 'base'> & Pick<MemberRow['member'], 'key' | 'id' | 'name'>;

/**
 * Writes a draft to each structure with its plan as it stands, and one about each refused file of which it can be said
 * whose it is. Nothing is sent.
 * @throws the system's error where a file cannot be read or written.
 */
export function writeMail(results: MailResults): Mailed {
  const { list, calendar, rows, problems, questionnaire, setup, hasPages } = results;
  const speech = cohortSpeech(questionnaire, setup.language);
  const refused = refusals(problems, questionnaire, setup);
  const structures: Row[] = [...rows].map(({ base, member: { key, id, name } }) => ({ base, key, id, name }));
  const { placed, diagnostics } = placesOf(list, structures);
  const written: Published[] = [];
  makeFolder(join(setup.out, MAIL.folder));
  const put = (name: string, message: Message, owner?: Identity) => {
    const text = owner ? owned(eml(message), owner) : eml(message);
    // Messages have these line ends; the seal reads them as any other.
    const sent = sealed(text).replace(/\n/g, '\r\n');
    written.push(publishResult(join(setup.out, MAIL.folder, `${name}${MAIL.ending}`), sent, setup.force));
  };

  const without: string[] = [];
  for (const { base, member } of rows) {
    const contacts = once(placed.flatMap(({ contact, of }) => (of?.key === member.key ? contact : [])));
    if (contacts.length === 0) without.push(member.name);
    else {
      const plan = planOf(base, setup.out, hasPages);
      put(base, messageTo(member, contacts, plan, calendar, speech), member);
    }
  }
  const isMet = new Set<Contact>();
  const nobodys: string[] = [];
  for (const refusal of refused) {
    const contacts = refusal.contactsIn(placed);
    for (const contact of contacts) isMet.add(contact);
    const message = refusal.message(once(contacts));
    if (message === null) continue;
    if (contacts.length === 0) nobodys.push(refusal.file);
    else put(refusal.name, message);
  }

  const names = structures.map(({ name }) => name);
  for (const { contact, of } of placed) {
    if (of !== null || isMet.has(contact)) continue;
    const { structure: named, range } = contact;
    const args = { named, nearest: nearest(named, names) };
    diagnostics.push(diagnosticAt('CN882', list.file, range, args));
  }
  if (without.length > 0) diagnostics.push(diagnosticAt('CN883', list.file, null, { structures: without }));
  if (nobodys.length > 0) diagnostics.push(diagnosticAt('CN885', list.file, null, { files: nobodys }));
  return { written, diagnostics };
}

/** Whose the contacts are; those that may be several structures' are told of, and left out. */
function placesOf(
  { file, contacts }: MailList,
  structures: readonly Row[],
): { placed: Placed<Row>[]; diagnostics: Diagnostic[] } {
  const placed: Placed<Row>[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const contact of contacts) {
    const [of = null, ...more] = meantBy(contact.structure, structures);
    if (of === null || more.length === 0) placed.push({ contact, of });
    else {
      const others = [of, ...more].map(({ id, name }) => (id === null ? name : `${name} (${id})`));
      diagnostics.push(diagnosticAt('CN884', file, contact.range, { named: contact.structure, others }));
    }
  }
  return { placed, diagnostics };
}

/** Contacts with each address once. */
const once = (contacts: readonly Contact[]): Contact[] =>
  [...new Map([...contacts].reverse().map((contact) => [contact.mail, contact])).values()].reverse();

/** A structure's plan as it stands on the disk: its page where there is one of this run. */
function planOf(base: string, out: string, hasPages: boolean): Attachment {
  const source = join(out, PLANS.folder, `${base}${PLANS.ending}`);
  const page = source.replace(/\.md$/, '.html');
  return hasPages && whatIsAt(page).kind === 'file'
    ? { name: `${base}.plan.html`, type: 'text/html; charset=utf-8', bytes: readFileSync(page) }
    : { name: `${base}${PLANS.ending}`, type: 'text/markdown; charset=utf-8', bytes: readFileSync(source) };
}
