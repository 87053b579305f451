import type { Finding } from '../diagnostics/diagnostic.js';
import type { Pruned } from '../model/pruned.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { actions } from './actions.js';
import { alike } from './alike.js';
import { balance } from './balance.js';
import { conditions, tracks } from './conditions.js';
import { cycles } from './cycles.js';
import { gates } from './gates.js';
import { hidden } from './hidden.js';
import { history } from './history.js';
import { identifiers } from './identifiers.js';
import { idle } from './idle.js';
import { minutes } from './minutes.js';
import { oncePerId, withoutConsequences } from './once.js';
import { order } from './order.js';
import { references } from './references.js';
import { requirements } from './requirements.js';
import { routes } from './routes.js';
import { served } from './served.js';
import { type Subject, subjectOf } from './subject.js';
import { texts } from './texts.js';
import { topics } from './topics.js';
import { unanswered } from './unanswered.js';
import { unscorable, values } from './values.js';
import { writing } from './writing.js';

/** What makes a questionnaire unfit for use: the errors alone, without the rules that search and weigh. */
export function errorsOf(questionnaire: Questionnaire, pruned: readonly Pruned[] = []): Finding[] {
  return certain(subjectOf(questionnaire, pruned));
}

/**
 * All that can be said of a questionnaire's meaning; nothing where it is right.
 * @param pruned what is missing from the model, and has its own errors already.
 */
export function checkQuestionnaire(questionnaire: Questionnaire, pruned: readonly Pruned[] = []): Finding[] {
  const subject = subjectOf(questionnaire, pruned);
  // In this order: what one rule reports, the next ones take for granted.
  return [...certain(subject), ...RULES.flatMap((rule) => rule(subject))];
}

const RULES = [
  conditions,
  tracks,
  values,
  gates,
  idle,
  hidden,
  balance,
  minutes,
  actions,
  requirements,
  unanswered,
  served,
  routes,
  texts,
  writing,
  alike,
  topics,
];

function certain(subject: Subject): Finding[] {
  const definitions = identifiers(subject);
  confuse(subject, definitions);
  const named = withoutConsequences(definitions, oncePerId([...references(subject), ...history(subject)]));
  return [...definitions, ...named, ...order(subject), ...unscorable(subject), ...cycles(subject)];
}

/** Remembers which ids are not to be trusted, and the questions whose options are not. */
function confuse(subject: Subject, definitions: readonly Finding[]): void {
  const { facts, questions } = subject.questionnaire;
  const owners = new Map([...facts, ...questions].map(({ id, path }) => [path.join('/'), id]));
  for (const { args, path } of definitions) {
    if (!('id' in args)) continue;
    // A fact stands at `facts[0]`, a question at `areas.tools.questions[0]`.
    const owner = owners.get(path.slice(0, path[0] === 'facts' ? 2 : 4).join('/'));
    subject.confused.add(owner ?? args.id);
  }
}
