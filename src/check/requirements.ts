import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { type Action, HORIZONS } from '../model/questionnaire.ts';
import { goalsOf } from './actions.ts';
import { possible } from './search.ts';
import type { Subject } from './subject.ts';

/** An action, and its place in the `requires` of another. */
interface Link {
  action: Action;
  required: Action;
  i: number;
}

/**
 * Requirements that cannot come before the actions that need them: impossible at the same time, or planned for later.
 * If several actions need the same one, that one is at fault.
 */
export function requirements(subject: Subject): Finding[] {
  const { actions } = subject.questionnaire;
  // If two share an id, the first wins.
  const byId = new Map([...actions].reverse().map((action) => [action.id, action]));
  const links = actions.flatMap((action) =>
    action.requires.flatMap((id, i): Link[] => {
      const required = byId.get(id);
      const isKnown = required && !(subject.circular.has(action) && subject.circular.has(required));
      return isKnown ? [{ action, required, i }] : [];
    }),
  );
  const excluded = links.filter(
    ({ action, required }) => possible(subject, [...goalsOf(action), ...goalsOf(required)]) === false,
  );
  const impossible = new Set(excluded);
  const late = links.filter(
    (link) =>
      !impossible.has(link) &&
      HORIZONS.indexOf(link.required.horizon) > HORIZONS.indexOf(link.action.horizon),
  );
  return [
    ...byRequired(excluded).map((group) => {
      const [{ required }] = group as [Link];
      const args = { required: required.id, actions: group.map(({ action }) => action.id) };
      const [place, related] = places(group, 'when');
      return finding('CN604', place, args, group.length > 1 ? 'key' : 'value', related);
    }),
    ...byRequired(late).map((group) => {
      const [{ required }] = group as [Link];
      const asking = group.map(({ action: { id, horizon } }) => ({ id, horizon }));
      const [place, related] = places(group, 'horizon');
      return finding(
        'CN605',
        place,
        { required: required.id, later: required.horizon, actions: asking },
        'value',
        related,
      );
    }),
  ];
}

function byRequired(links: readonly Link[]): Link[][] {
  const groups = new Map<Action, Link[]>();
  for (const link of links) {
    const group = groups.get(link.required);
    if (group) group.push(link);
    else groups.set(link.required, [link]);
  }
  return [...groups.values()];
}

/** Where the fault is, and the related place: a single link is at fault, else what is required is. */
function places(group: readonly Link[], key: 'when' | 'horizon') {
  const [{ action, required, i }] = group as [Link];
  const link = [...action.path, 'requires', i];
  const target = [...required.path, key];
  return group.length > 1 ? ([target, link] as const) : ([link, target] as const);
}
