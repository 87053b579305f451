import type { Entry } from './po-file.ts';

/** A text to translate, in the order of the questionnaire. */
export interface Wanted {
  context: string;
  /** What it says in the questionnaire's first language. */
  said: string;
  /** What the questionnaire itself says in the language of the translation; null if nothing. */
  own: string | null;
}

/** What becomes of the entries of a PO file. */
export interface Updated {
  /** One for each text, in the same order. */
  entries: Entry[];
  /** Translations of texts that are gone, in the order in which they were. */
  obsolete: Entry[];
}

/**
 * Brings a PO file up to date with what is to be translated. Nothing that a translator wrote is lost: a translation
 * whose text changed becomes fuzzy, beside what the text was; one whose text is gone becomes obsolete.
 */
export function updated(wanted: readonly Wanted[], old: readonly Entry[]): Updated {
  const present = old.filter(({ isObsolete, context }) => !isObsolete && context !== null);
  const byContext = firstBy(present, ({ context }) => context ?? '');
  const exact = firstBy(old, keyOf);
  // Items of a list have ranks for names: when one is inserted, the translation of the next follows its text.
  const inList = firstBy(present, ({ context, id }) => keyOf({ context: listOf(context ?? ''), id }));
  const contexts = new Set(wanted.map(({ context }) => context));
  // So does the translation of what was renamed or moved.
  const gone = old.filter(({ context, text }) => text !== '' && !contexts.has(context ?? ''));
  const leaving = firstBy(gone, ({ id }) => id.trim());
  const staying = new Set(wanted.map(({ context, said }) => keyOf({ context: listOf(context), id: said })));
  const used = new Set<Entry>();
  const entries = wanted.map(({ context, said, own }): Entry => {
    const id = said.trim();
    const same =
      exact.get(keyOf({ context, id })) ??
      inList.get(keyOf({ context: listOf(context), id })) ??
      leaving.get(id);
    if (same && (same.text !== '' || own === null)) {
      used.add(same);
      const written = same.id === id ? same.written : { ...same.written, id: [] };
      return { ...same, context, id, written, isObsolete: false };
    }
    const former = byContext.get(context);
    const comments = former?.comments ?? [];
    if (own !== null) return { ...fresh(context, id, own.trim()), comments };
    const isMoved = former && staying.has(keyOf({ context: listOf(context), id: former.id }));
    if (!former || isMoved || former.text === '') return { ...fresh(context, id, ''), comments };
    used.add(former);
    return {
      ...former,
      ...{ id, isFuzzy: true, previous: (former.isFuzzy && former.previous) || former.id },
      written: { id: [], text: former.written.text },
    };
  });
  const obsolete = old
    .filter((entry) => !used.has(entry) && entry.text !== '')
    .map((entry) => ({ ...entry, isObsolete: true }));
  return { entries, obsolete };
}

/** A new entry of a PO file. */
export const fresh = (context: string | null, id: string, text: string): Entry => ({
  ...{ context, id, text, isFuzzy: false, isObsolete: false, previous: null, comments: [], flags: [] },
  written: { id: [], text: [] },
  at: { context: [0, 0], id: [0, 0], text: [0, 0] },
});

const keyOf = ({ context, id }: Pick<Entry, 'context' | 'id'>): string =>
  JSON.stringify([context, id.trim()]);

/** The name of the list that a text is an item of, without its rank; of another text, its own name. */
const listOf = (context: string): string => context.replace(/\.\d+$/, '.');

function firstBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T> {
  const map = new Map<string, T>();
  for (const item of items) if (!map.has(key(item))) map.set(key(item), item);
  return map;
}
