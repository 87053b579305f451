import { domainToASCII } from 'node:url';
import type { Diagnostic, Source } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt, Lines } from '../../diagnostics/lines.ts';
import { readSource } from '../../files/read.ts';
import { french1252 } from '../../files/windows-1252.ts';
import { type Layout, layOut } from '../../form/list/layout.ts';
import { spanOf } from '../../form/list/rows.ts';
import type { Cell, Row } from '../../form/list/table.ts';
import { IDS, MAIL, NAMES, skeletons, type Vocabulary } from '../../form/list/vocabulary.ts';
import { isMailAddress } from '../../form/mail.ts';
import type { Contact } from '../../report/mail/contact.ts';
import { oneLine } from '../../text/printable.ts';
import { contactHeadings } from '../../words/mail/contacts.ts';

type Column = 'id' | 'structure' | 'mail' | 'first' | 'contact';

const { structure, mail, contact, first } = contactHeadings;

/** « nom » is a person's beside a column of structures, and else a structure's. */
const COLUMNS: Vocabulary<Column> = {
  columns: {
    id: { own: [], also: ['identifiant', 'id', ...IDS] },
    structure: { own: skeletons(structure), also: [...NAMES, 'organization', 'association', 'nom', 'name'] },
    mail: { own: skeletons(mail), also: [...MAIL, 'reponsea', 'replyto'] },
    first: { own: skeletons(first), also: [] },
    contact: { own: skeletons(contact), also: ['nomcontact', 'contactname', 'personne', 'nom', 'name'] },
  },
  added: [],
};

/** People to write to, as a list gives them. */
export interface Contacts {
  /** Null if the list cannot be read as one. */
  contacts: Contact[] | null;
  diagnostics: Diagnostic[];
  sources: Source[];
}

/**
 * Reads whom to write to, from a CSV file as spreadsheets save it. A wrong address is told, and the others count.
 * @param file as the user named it, from `cwd`.
 */
export function readContacts(file: string, cwd: string): Contacts {
  const read = readSource(file, cwd, true, french1252);
  if ('diagnostic' in read) return { contacts: null, diagnostics: [asOfList(read.diagnostic)], sources: [] };
  const { source } = read;
  const lines = new Lines(source.text);
  const layout = layOut(source.text, COLUMNS);
  const range = ({ from, to }: Pick<Cell, 'from' | 'to'>) => lines.range(from, to);
  const wrong = faultOf(layout, file, range);
  if (wrong) return { contacts: null, diagnostics: [wrong], sources: [source] };
  const diagnostics: Diagnostic[] = [];
  const contacts = layout.body.flatMap((row): Contact[] => {
    const text = (column: Column) => oneLine(row[layout.columns.get(column) ?? -1]?.text ?? '');
    const named = text('id') === '' ? 'structure' : 'id';
    const at = row[layout.columns.get(named) ?? -1];
    const address = row[layout.columns.get('mail') ?? -1];
    if (address === undefined || address.text === '') return [];
    if (at === undefined || text(named) === '') {
      diagnostics.push(diagnosticAt('CN985', file, range(at ?? spanOf(row)), { why: 'none' }));
      return [];
    }
    const name = [text('first'), text('contact')].filter((part) => part !== '').join(' ') || null;
    return addressesIn(address, (said) => {
      diagnostics.push(diagnosticAt('CN881', file, range(address), { mail: said }));
    }).map((found) => ({ structure: text(named), mail: found, name, range: range(at) }));
  });
  return { contacts, diagnostics, sources: [source] };
}

/** What keeps a list from being read at all. */
function faultOf(
  { fault, headings, columns }: Layout<Column>,
  file: string,
  range: (at: Pick<Cell, 'from' | 'to'>) => Contact['range'],
): Diagnostic | null {
  if (fault) return diagnosticAt('CN980', file, range(fault), { why: fault.why });
  const lacks = columns.has('mail')
    ? columns.has('id') || columns.has('structure')
      ? null
      : 'structure'
    : 'mail';
  if (lacks === null) return null;
  return diagnosticAt('CN880', file, range(spanOf(headings)), { lacks, headings: textsOf(headings) });
}

const textsOf = (row: Row): string[] => row.map(({ text }) => text);

/** The addresses of a cell, each as any mail program takes it: a domain with accents has a form without. */
function addressesIn({ text }: Cell, tell: (said: string) => void): string[] {
  return text.split(/\s*[,;]\s*/).flatMap((said) => {
    if (said === '') return [];
    const at = said.lastIndexOf('@');
    const [local, domain] = [said.slice(0, at), domainToASCII(said.slice(at + 1))];
    const ascii = `${local}@${domain}`;
    if (isMailAddress(said) && domain !== '' && isMailAddress(ascii) && /^[!-~]+$/.test(ascii))
      return [ascii];
    tell(said);
    return [];
  });
}

const asOfList = (diagnostic: Diagnostic): Diagnostic =>
  ({
    ...diagnostic,
    args: { ...diagnostic.args, kind: diagnostic.code === 'CN005' ? 'contacts' : 'list' },
  }) as Diagnostic;
