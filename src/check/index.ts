import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { Pruned } from '../model/pruned.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { actions } from './actions.ts';
import { alike } from './alike.ts';
import { balance } from './balance.ts';
import { conditions, tracks } from './conditions.ts';
import { cycles } from './cycles.ts';
import { gates } from './gates.ts';
import { hidden } from './hidden.ts';
import { history } from './history.ts';
import { identifiers } from './identifiers.ts';
import { idle } from './idle.ts';
import { minutes } from './minutes.ts';
import { oncePerId, withoutConsequences } from './once.ts';
import { order } from './order.ts';
import { references } from './references.ts';
import { requirements } from './requirements.ts';
import { routes } from './routes.ts';
import { served } from './served.ts';
import { type Subject, subjectOf, type Unsettled } from './subject.ts';
import { texts } from './texts.ts';
import { topics } from './topics.ts';
import { unanswered } from './unanswered.ts';
import { unscorable, values } from './values.ts';
import { writing } from './writing.ts';

/** The errors that make a questionnaire unfit for use, without the slower rules that search and weigh. */
export function errorsOf(questionnaire: Questionnaire, pruned: readonly Pruned[] = []): Finding[] {
  return certain(subjectOf(questionnaire, pruned));
}

/**
 * Everything wrong with a questionnaire's meaning; empty if nothing is.
 * @param pruned what is missing from the model, already reported.
 */
export function checkQuestionnaire(questionnaire: Questionnaire, pruned: readonly Pruned[] = []): Finding[] {
  const subject = subjectOf(questionnaire, pruned);
  const found = [
    ...certain(subject),
    ...SETTLING.flatMap((rule) => rule(subject)),
    ...RULES.flatMap((rule) => rule(subject)),
  ];
  return [...found, ...unfinished(subject)];
}

/** In this order: later rules take for granted what earlier ones reported. */
const SETTLING: readonly ((subject: Unsettled) => Finding[])[] = [conditions, tracks, values, idle, actions];

const RULES: readonly ((subject: Subject) => Finding[])[] = [
  gates,
  hidden,
  balance,
  minutes,
  requirements,
  unanswered,
  served,
  routes,
  texts,
  writing,
  alike,
  topics,
];

/** Says that searches gave up, where nothing else does. */
function unfinished({ effort }: Subject): Finding[] {
  const [first] = effort.unfinished;
  if (!first) return [];
  return [finding('CN310', first.path, { conditions: new Set(effort.unfinished).size }, 'key')];
}

function certain(subject: Unsettled): Finding[] {
  const definitions = identifiers(subject);
  markConfused(subject, definitions);
  const named = withoutConsequences(definitions, oncePerId([...references(subject), ...history(subject)]));
  return [...definitions, ...named, ...order(subject), ...unscorable(subject), ...cycles(subject)];
}

/** Marks the ids that are ambiguous, and the questions whose options are. */
function markConfused(subject: Unsettled, definitions: readonly Finding[]): void {
  const { facts, questions } = subject.questionnaire;
  const owners = new Map([...facts, ...questions].map(({ id, path }) => [path.join('/'), id]));
  for (const { args, path } of definitions) {
    if (!('id' in args)) continue;
    // A fact stands at `facts[0]`, a question at `areas.tools.questions[0]`.
    const owner = owners.get(path.slice(0, path[0] === 'facts' ? 2 : 4).join('/'));
    subject.confused.add(owner ?? args.id);
  }
}
