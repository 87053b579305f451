import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { versionsOf } from '../files/beside.ts';
import { daysApart } from '../model/day.ts';
import { plansBeside } from '../model/stem.ts';
import type { Identity } from '../model/structure.ts';
import { ROUND_DAYS } from '../model/thresholds.ts';
import { answeredOn, claimOn, filledByPeople, isUnedited, ownerOf } from '../report/marks.ts';
import type { Filled, FilledIn } from '../report/plan/filled-in.ts';
import { nameApart, type TextAt, textsOnce } from './publish.ts';

/** Where people may have filled in a structure's plan; each file counts with those that stand beside it. */
export interface Filling {
  /** Under which the plan is published. */
  own: readonly string[];
  /** From which it is made: an interview writes a plan beside them. */
  answers: readonly string[];
  /** The day of the answers, YYYY-MM-DD: plans of another round are left out; null to take all that there are. */
  date: string | null;
}

/**
 * What people filled in by hand in a structure's plans, which its next one carries. The plan edited last says what is
 * done; names and days that it leaves blank come from the others.
 * @param filling named from `cwd`.
 */
export function carried(
  { own, answers, date }: Filling,
  cwd: string,
  structure: Identity,
  textAt: TextAt = textsOnce(),
): FilledIn {
  const owner = ownerOf(structure);
  const readable = (path: string): string => {
    try {
      return textAt(path) ?? '';
    } catch {
      return '';
    }
  };
  const isOthers = (name: string) => claimOn(readable(resolve(cwd, name)), owner) === 'others';
  const named = (files: readonly string[]) => files.map((file) => resolve(cwd, nameApart(file, isOthers)));
  const beside = named(plansBeside(answers));
  const plans = [...new Set([...named(own), ...beside])].map((name) =>
    planIn(
      [...versionsOf(name, cwd)]
        .map((path) => ({ path, text: readable(path) }))
        .filter(({ text }) => claimOn(text, owner) === 'own' && isOneRound(answeredOn(text), date))
        .map(({ path, text }) => versionOf(path, text)),
      beside.includes(name),
    ),
  );
  return together(plans.flatMap((plan) => counting(plan, plans)).sort((a, b) => b.typed - a.typed));
}

/** Whether plans are made of answers of one round, as far as is known: what was done a year ago is not done since. */
function isOneRound(one: string | null, other: string | null): boolean {
  return one === null || other === null || daysApart(one, other) <= ROUND_DAYS;
}

/** A version of a plan. */
interface Version {
  filledIn: FilledIn;
  isEdited: boolean;
  /** When it was changed, in milliseconds. */
  changed: number;
  /** Up to when it has all that people wrote, in milliseconds. */
  typed: number;
}

/** The versions of a plan under one name that count, the last one first, and those that they replace. */
interface Versions {
  present: readonly Version[];
  past: readonly Version[];
}

function versionOf(path: string, text: string): Version {
  const changed = statSync(path).mtimeMs;
  return { filledIn: filledByPeople(text), isEdited: !isUnedited(text), changed, typed: changed };
}

/**
 * Those older than one that nobody has edited do not count: it carries what they had.
 * @param made in the order in which they were made, which decides between those that were changed together.
 * @param isBeside whether it carries nothing from elsewhere, as an interview makes it.
 */
function planIn(made: readonly Version[], isBeside: boolean): Versions {
  const all = [...made].reverse().sort((a, b) => b.changed - a.changed);
  const at = all.findIndex(({ isEdited }) => !isEdited);
  const [unedited, past] = [all[at], all.slice(at + 1)];
  if (!unedited) return { present: all, past: [] };
  const typed = isBeside ? (past.find(({ isEdited }) => isEdited)?.changed ?? -Infinity) : unedited.changed;
  return { present: [...all.slice(0, at), { ...unedited, typed }], past };
}

/** One that nobody has edited may also carry what stood under other names: what these have replaced since is left out. */
function counting(plan: Versions, plans: readonly Versions[]): readonly Version[] {
  const gone = plans.filter((other) => other !== plan).flatMap(({ past }) => past);
  return plan.present.map((version) => (version.isEdited ? version : without(version, gone)));
}

const without = (version: Version, gone: readonly Version[]): Version => ({
  ...version,
  filledIn: new Map(
    [...version.filledIn].map(([id, { done, who, by }]) => {
      const was = gone.flatMap(({ filledIn }) => filledIn.get(id) ?? []);
      const isGone = (field: 'who' | 'by', value: string | null) => was.some((old) => old[field] === value);
      return [id, { done, who: isGone('who', who) ? null : who, by: isGone('by', by) ? null : by }];
    }),
  ),
});

/** What several versions have filled in: what the first says, and, where it says nothing, what the next ones say. */
function together(all: readonly Version[]): FilledIn {
  const found = new Map<string, Filled>();
  for (const id of new Set(all.flatMap(({ filledIn }) => [...filledIn.keys()]))) {
    const its = all.flatMap(({ filledIn, isEdited }) => {
      const filled = filledIn.get(id);
      return filled ? [{ ...filled, isEdited }] : [];
    });
    found.set(id, {
      // An empty box is somebody's word only where somebody has been.
      done: its.find(({ done, isEdited }) => done || isEdited)?.done ?? false,
      who: its.find(({ who }) => who !== null)?.who ?? null,
      by: its.find(({ by }) => by !== null)?.by ?? null,
    });
  }
  return found;
}
