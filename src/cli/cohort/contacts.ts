import type { MailList } from '../../batch/mail.ts';
import type { Diagnostic, Source } from '../../diagnostics/diagnostic.ts';
import { hasError } from '../../load/load-answers.ts';
import { type Context, EXIT } from '../shell.ts';
import { tell } from '../tell.ts';

/** Whom to write to, and what is wrong with some of them. */
interface ListedContacts extends MailList {
  diagnostics: Diagnostic[];
  sources: Source[];
}

/** Reads whom to write to; tells what is wrong with a list of which nothing can be read. */
export async function contactsToWriteTo(file: string, context: Context): Promise<ListedContacts | 'unread'> {
  const { readContacts } = await import('./read-contacts.ts');
  const { contacts, diagnostics, sources } = readContacts(file, context.shell.cwd);
  if (contacts) return { file, contacts, diagnostics, sources };
  await tell(diagnostics, sources, context);
  return 'unread';
}

/**
 * Tells what is wrong with contacts, in the order of their list.
 * @param found what the cohort's structures say of them.
 * @param code of the rest of the run.
 */
export async function tellOfContacts(
  { diagnostics, sources }: ListedContacts,
  found: readonly Diagnostic[],
  code: number,
  context: Context,
): Promise<number> {
  const all = [...diagnostics, ...found];
  if (all.length === 0) return code;
  const { sorted } = await import('../../diagnostics/sort.ts');
  await tell(sorted(all), sources, context);
  return (await hasError(all)) ? EXIT.fault : code;
}
