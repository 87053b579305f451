import { type Finding, finding } from '../diagnostics/diagnostic.js';
import type { Action, Training } from '../model/questionnaire.js';
import type { Text } from '../model/text.js';
import { TRUE } from './possible.js';
import { possible } from './search.js';
import { isSure, isWhole, type Subject } from './subject.js';

/** Who pays for training, by the way that a profile is trained. */
const FUNDS: [RegExp, Training][] = [
  [/\b(opco|afdas|uniformation)\b/i, 'opco'],
  [/\b(cnfpt)\b/i, 'cnfpt'],
  [/\b(fdva)\b/i, 'volunteers'],
];

/** Training by a way that does not pay for it: the accompaniment itself, or the fund of other people. */
export function routes(subject: Subject): Finding[] {
  return subject.questionnaire.actions.flatMap((action): Finding[] => {
    const at = [...action.path, 'route'];
    if (
      action.kind === 'training' &&
      (action.route === 'collective-days' || action.route === 'individual-half-day')
    ) {
      return [finding('CN608', at, { action: action.id, route: action.route, why: 'kind' })];
    }
    const isKnown = isSure(subject, action.when) && isWhole(subject, 'profile');
    const isTraining = action.route === 'training' || action.kind === 'training';
    return isTraining && isKnown ? wrongFund(subject, action) : [];
  });
}

/** Looks at the id, the title and the first step alone: the rest may well say what is done elsewhere. */
function wrongFund(subject: Subject, action: Action): Finding[] {
  const words = [action.id, ...[action.title, action.firstStep].flatMap(all)].join(' ');
  const named = FUNDS.flatMap(([pattern, training]) => {
    const fund = pattern.exec(words)?.[0];
    return fund === undefined ? [] : [{ fund, training }];
  });
  const [first] = named;
  if (!first) return [];
  const profiles = subject.questionnaire.profiles
    .filter(({ training }) => !named.some((known) => known.training === training))
    .map(({ id }) => id)
    .filter(
      (id) =>
        !action.when || possible(subject, [{ of: action.when, wanted: TRUE }], { profiles: [id] }) !== false,
    );
  if (profiles.length === 0) return [];
  const args = { action: action.id, route: action.route, why: 'fund', fund: first.fund, profiles } as const;
  return [finding('CN608', [...action.path, 'route'], args)];
}

const all = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));
