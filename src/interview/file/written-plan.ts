import { dueIn } from '../../model/due.ts';
import type { Identity } from '../../model/structure.ts';
import { carried } from '../../pipeline/carried.ts';
import type { FilledIn } from '../../report/plan/filled-in.ts';
import { assignmentIn, type Draft, withAssignment } from '../draft.ts';

/**
 * What people wrote by hand in the plan that was made from an answer file, in the same folder. A new round of answers has
 * a file of its own, hence a plan of its own: all that is written in this one is of this round, however long that takes.
 */
export const writtenPlan = (file: string, folder: string, structure: Identity): FilledIn =>
  carried({ own: [], answers: [file], date: null }, folder, structure);

/**
 * A draft with the names and days that people wrote in its plan since: the interview goes on from there.
 * @param actions ids of the questionnaire's.
 */
export function withWritten(draft: Draft, written: FilledIn, actions: ReadonlySet<string>): Draft {
  let known = draft;
  for (const [id, { who, by }] of written) {
    if ((who === null && by === null) || !actions.has(id)) continue;
    const own = assignmentIn(draft, id);
    const due = by === null ? null : dueIn(by, null);
    known = withAssignment(known, id, {
      who: who ?? own.who,
      by: due === null ? own.by : due.kind === 'day' ? due.day : by,
    });
  }
  return known;
}

/** What was written since an earlier look at it. */
export const since = (before: FilledIn, written: FilledIn): FilledIn =>
  new Map(
    [...written].filter(([id, { who, by }]) => {
      const was = before.get(id);
      return who !== (was?.who ?? null) || by !== (was?.by ?? null);
    }),
  );

/** What was written, without what the answers have by now: they began from it, and may have changed it. */
export const beyondAnswers = (written: FilledIn, { plan }: Draft): FilledIn =>
  new Map(
    [...written].map(([id, filled]) => [id, plan.has(id) ? { ...filled, who: null, by: null } : filled]),
  );
