import type { Action, Questionnaire } from '../model/questionnaire.ts';
import { groupBy } from './group-by.ts';
import type { Member } from './member.ts';
import { HEAVY } from './practice.ts';
import { dealt, type Room } from './room.ts';

/** Those who do the same thing in a group of a practice half-day, and who of the others can lend a hand. */
export interface Table {
  /** The group's number, from 1. */
  group: number;
  /** The action; null where it is still to be chosen. */
  action: string | null;
  /** Keys. */
  structures: string[];
  helper: string | null;
}

/**
 * Who does what. A structure does first what takes it out of a danger, then what answers a need of its own, else a light
 * tool of its own plan. In the groups that people made, else with those who do the same, four at most, in the order of
 * the actions. Nobody helps at more tables than another who could.
 * @param actions those that the half-day proposes.
 */
export function tables(room: Room, actions: readonly string[], questionnaire: Questionnaire): Table[] {
  const known = new Map(questionnaire.actions.map((action) => [action.id, action]));
  const order = [...new Set([...actions, ...known.keys(), ''])];
  const together = (members: readonly Member[]) => {
    const byGesture = groupBy(members, (member) => gesture(member, room, actions, known) ?? '');
    return order.flatMap((id) => {
      const seated = byGesture.get(id);
      return seated ? [{ id, seated }] : [];
    });
  };
  const seatings =
    room.given.length > 0
      ? room.given.map(together)
      : together(room.present).flatMap(({ id, seated }) =>
          dealt(seated).map((some) => [{ id, seated: some }]),
        );
  const helped = new Map<string, number>();
  return seatings.flatMap((group, i) =>
    group.map(({ id, seated }) => {
      const [helper] = room
        .tellersOn(known.get(id)?.addresses ?? [])
        .filter((member) => !seated.includes(member))
        .sort((a, b) => (helped.get(a.key) ?? 0) - (helped.get(b.key) ?? 0));
      if (helper) helped.set(helper.key, (helped.get(helper.key) ?? 0) + 1);
      return {
        group: i + 1,
        action: id === '' ? null : id,
        structures: seated.map(({ key }) => key),
        helper: helper?.key ?? null,
      };
    }),
  );
}

function gesture(
  member: Member,
  room: Room,
  proposed: readonly string[],
  known: ReadonlyMap<string, Action>,
): string | null {
  const { halfDay, calledFor, actions: planned } = member;
  const isNeeded = (id: string) =>
    calledFor.includes(id) && room.concerns(member, known.get(id)?.addresses ?? []);
  const danger = halfDay.dangers.find(({ action }) => action !== null && proposed.includes(action));
  const isLightTool = ({ id }: { id: string }) => {
    const action = known.get(id);
    return action?.kind === 'tool' && action.route !== 'training' && action.effort < HEAVY;
  };
  return danger?.action ?? proposed.find(isNeeded) ?? planned.find(isLightTool)?.id ?? null;
}
