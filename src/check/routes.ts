import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { Condition } from '../model/condition.ts';
import { type Action, type Fact, hasOptions, type Training } from '../model/questionnaire.ts';
import type { Text } from '../model/text.ts';
import { goalsOf } from './actions.ts';
import { FALSE, TRUE, UNDETERMINED } from './possible.ts';
import { type Goal, possible } from './search.ts';
import { isSure, isWhole, type Subject } from './subject.ts';

/** The training funds that a text may name, with the route that each pays for. */
const FUNDS: [RegExp, Training][] = [
  [/\b(opco|afdas|uniformation)\b/i, 'opco'],
  [/\b(cnfpt)\b/i, 'cnfpt'],
  [/\b(fdva)\b/i, 'volunteers'],
];

/** Training by a route that does not pay for it: the accompaniment itself, or somebody else's fund. */
export function routes(subject: Subject): Finding[] {
  return subject.questionnaire.actions.flatMap((action): Finding[] => {
    const at = [...action.path, 'route'];
    if (
      action.kind === 'training' &&
      (action.route === 'collective-days' || action.route === 'individual-half-day')
    ) {
      return [finding('CN608', at, { action: action.id, route: action.route, why: 'kind' })];
    }
    const isKnown = isSure(subject, action.when) && isWhole(subject, 'profile', 'fact');
    const isTraining = action.route === 'training' || action.kind === 'training';
    return isTraining && isKnown ? wrongFund(subject, action) : [];
  });
}

/** Looks at the id, the title and the first step only: the rest may mention what others do. */
function wrongFund(subject: Subject, action: Action): Finding[] {
  const words = [action.id, ...[action.title, action.firstStep].flatMap(everyLanguage)].join(' ');
  const named = FUNDS.flatMap(([pattern, training]) => {
    const fund = pattern.exec(words)?.[0];
    return fund === undefined ? [] : [{ fund, training }];
  });
  const [first] = named;
  if (!first) return [];
  const isOther = (training: Training | null) =>
    training !== null && !named.some((known) => known.training === training);
  const mayBe = (goals: readonly Goal[], profile?: string) =>
    possible(
      subject,
      [...goalsOf(action), ...goals],
      profile === undefined ? {} : { profiles: [profile] },
    ) !== false;
  const decisive = trainingFacts(subject);
  const profiles = subject.questionnaire.profiles
    .filter(({ training }) => isOther(training))
    .filter(({ id }) => mayBe(decisive.map(undecided), id))
    .map(({ id }) => id);
  const facts = decisive.flatMap((fact) =>
    fact.options
      .filter(({ training }) => isOther(training))
      .filter(({ id }) => mayBe([{ of: saying(fact, [id]), wanted: TRUE }]))
      .map(({ id }) => `${fact.id}: ${id}`),
  );
  if (profiles.length + facts.length === 0) return [];
  const who = { fund: first.fund, profiles, facts };
  return [
    finding('CN608', [...action.path, 'route'], {
      action: action.id,
      route: action.route,
      why: 'fund',
      ...who,
    }),
  ];
}

type TrainingFact = Extract<Fact, { options: unknown }>;

/** The facts whose answers can override a profile's route to training. */
const trainingFacts = ({ questionnaire }: Subject): TrainingFact[] =>
  questionnaire.facts.filter(
    (fact): fact is TrainingFact =>
      hasOptions(fact) && fact.options.some(({ training }) => training !== null),
  );

const saying = ({ id, path }: Fact, oneOf: string[]): Condition => ({
  kind: 'answer',
  question: id,
  oneOf,
  path,
});

/** The goal that a fact leaves the route to the profile. */
const undecided = (fact: TrainingFact): Goal => ({
  of: saying(
    fact,
    fact.options.filter(({ training }) => training !== null).map(({ id }) => id),
  ),
  wanted: FALSE | UNDETERMINED,
});

const everyLanguage = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));
