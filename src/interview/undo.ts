import type { Draft } from './draft.ts';
import { type Interview, isBegun, type Past } from './model.ts';
import type { Notice, Undone } from './notice.ts';

/** What can be taken back after a reply: what could be before it, and what it changed. */
export function pastAfter(before: Interview, after: Interview): readonly Past[] {
  const { file, draft, past } = after;
  // Other answers than those that were changed; or none yet: the name and the kind make the file.
  if (file === null || file !== before.file || !isBegun(before)) return [];
  const isForward = past.length >= before.past.length && after.ended === null;
  if (draft === before.draft || !isForward) return past;
  return [...past, { draft: before.draft, step: before.step, amending: before.amending }];
}

/** Takes back the last change of the answers; null if there is none. */
export function undone(model: Interview): Interview | null {
  const last = model.past.at(-1);
  if (!last) return null;
  const notice: Notice = { code: 'undone', what: changed(last.draft, model.draft) };
  return {
    ...model,
    draft: last.draft,
    amending: last.amending,
    finishing: false,
    past: model.past.slice(0, -1),
    notices: [...model.notices, notice],
  };
}

/** What differs between two drafts, one reply apart. */
function changed(before: Draft, after: Draft): Undone {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  for (const id of new Set([...before.answers.keys(), ...after.answers.keys()])) {
    const [was, is] = [before.answers.get(id), after.answers.get(id)];
    const part = (['given', 'note', 'target', 'why', 'before'] as const).find(
      (each) => !same(was?.[each] ?? null, is?.[each] ?? null),
    );
    if (part) return { part, question: id };
    if (before.aimless.has(id) !== after.aimless.has(id)) return { part: 'target', question: id };
  }
  for (const id of new Set([...before.facts.keys(), ...after.facts.keys()])) {
    if (!same(before.facts.get(id), after.facts.get(id))) return { part: 'fact', fact: id };
  }
  if (!same([...before.plan], [...after.plan])) return { part: 'plan' };
  for (const each of ['actions', 'indicators'] as const) {
    if (!same([...before.review[each]], [...after.review[each]])) return { part: 'review' };
  }
  const parts = ['objectives', 'accompaniment', 'profile', 'name', 'role', 'age', 'sharesNotes'] as const;
  return { part: parts.find((each) => !same(before[each], after[each])) ?? 'track' };
}
