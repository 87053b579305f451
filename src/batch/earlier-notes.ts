import type { Questionnaire } from '../model/questionnaire.ts';
import { nameKey, structureKey } from '../model/structure.ts';
import { type FollowUpRow, fitsProfile } from '../report/workbook/follow-up.ts';

/** A row of an earlier workbook. */
export interface Earlier extends FollowUpRow {
  /** Whether people edited the workbook: what is in another came from the plans of then. */
  isEdited: boolean;
}

/** What people noted in earlier workbooks, and the rows that they added there. */
export class EarlierNotes {
  readonly #questionnaire: Questionnaire;
  readonly #actions: ReadonlySet<string>;
  /** What is noted of one action of one structure, by both; the first row is the one that counts, as in a review. */
  readonly #noted = new Map<string, Earlier[]>();
  /** Those that stand in the row of a plan's action. */
  readonly #placed = new Set<Earlier>();

  constructor(questionnaire: Questionnaire) {
    this.#questionnaire = questionnaire;
    this.#actions = new Set(questionnaire.actions.map(({ id }) => id));
  }

  /** Adds a workbook's rows: what they note takes the place of what earlier ones note of the same. */
  add(rows: readonly FollowUpRow[], isEdited: boolean): void {
    const own = new Map<string, Earlier[]>();
    for (const row of rows) {
      const { structure, structureId, action, title, who, by, word } = row;
      const isKnown = action !== null && this.#actions.has(action);
      // The program's own, of which nobody noted anything, are made again.
      if (isKnown && (who ?? by) === null && word === '') continue;
      const key = isKnown
        ? keyOf(structureId, structure, action)
        : JSON.stringify([keyOf(structureId, structure, action ?? ''), nameKey(title)]);
      const same = own.get(key) ?? [];
      same.push({ ...row, isEdited });
      own.set(key, same);
    }
    for (const [key, same] of own) this.#noted.set(key, same);
  }

  /** What is noted of an action of a plan; of structures without an id, the profile tells homonyms apart. */
  of({ id, name, profile }: Noting, action: string): Earlier | undefined {
    const found = (this.#noted.get(keyOf(id, name, action)) ?? []).find(
      (row) => id !== null || fitsProfile(row, profile, this.#questionnaire),
    );
    if (found) this.#placed.add(found);
    return found;
  }

  /** All that is noted and was not asked for, once the plans' actions were. */
  *others(): Generator<Earlier> {
    for (const same of this.#noted.values()) yield* same.filter((row) => !this.#placed.has(row));
  }
}

/** Whose plan it is. @param name as the workbook shows it. */
interface Noting {
  id: string | null;
  name: string;
  profile: string;
}

const keyOf = (id: string | null, name: string, action: string): string =>
  JSON.stringify([structureKey({ id, name }), action]);
