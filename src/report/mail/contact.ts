import type { Range } from '../../diagnostics/diagnostic.ts';
import { nameKey, nameSkeleton } from '../../model/structure.ts';

/** Somebody to write to in a structure. */
export interface Contact {
  /** The structure as the list names it: its id or its name. */
  structure: string;
  /** One address, in ASCII. */
  mail: string;
  /** On one line; null if the list gives none. */
  name: string | null;
  /** Where the list names the structure. */
  range: Range;
}

/** Whose a contact may be. */
export interface Addressee {
  id: string | null;
  name: string;
}

/**
 * The structures that a list means by a text: the one of that id, else those of that name, else those of nearly that
 * name. Several where it does not tell which.
 */
export function meantBy<T extends Addressee>(text: string, structures: readonly T[]): T[] {
  const those = (is: (structure: T) => boolean): T[] | null => {
    const found = structures.filter(is);
    return found.length > 0 ? found : null;
  };
  const [key, skeleton] = [nameKey(text), nameSkeleton(text)];
  return (
    those(({ id }) => id === text) ??
    those(({ name }) => nameKey(name) === key) ??
    those(({ name }) => skeleton !== '' && nameSkeleton(name) === skeleton) ??
    []
  );
}

/** A contact, and the counted structure whose it is; null where that is none of them. */
export interface Placed<T extends Addressee> {
  contact: Contact;
  of: T | null;
}

/**
 * Whether a contact is of the structure that a refused file says: by the ids where both have one, since two structures
 * may bear one name.
 */
export function isOf({ contact, of }: Placed<Addressee>, { id, name }: Addressee): boolean {
  if (of !== null && of.id !== null && id !== null) return of.id === id;
  return (
    (of === null && contact.structure === id) || nameKey(name) === nameKey(of?.name ?? contact.structure)
  );
}
