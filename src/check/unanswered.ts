import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { AnswerValue } from '../model/answer.ts';
import { type Action, ownQuestion, type Question } from '../model/questionnaire.ts';
import { isAtMost, LOW } from '../model/thresholds.ts';
import type { Unopened } from '../words/checks/openings.ts';
import { answersFor, type Hole, holes } from './openings.ts';
import { counts } from './reach.ts';
import type { Setting } from './search.ts';
import { areSure, isSure, isWhole, type Subject } from './subject.ts';

/** When more than this share of the scored questions have their own action, the others seem forgotten. */
const MOST = 1 / 2;

/** The greatest effort of an action that answers a danger: it must be light enough to come first. */
const LIGHT = 2;

/**
 * Low answers and dangers for which no action is open. Only its own actions answer a question: one that merely
 * addresses it is chosen for another.
 */
export function unanswered(subject: Subject): Finding[] {
  if (!isWhole(subject, 'question', 'profile', 'fact', 'action') || !areSure(subject)) return [];
  const { questions, actions } = subject.questionnaire;
  const byQuestion = new Map(questions.map(({ id }) => [id, [] as Action[]]));
  for (const action of actions) byQuestion.get(ownQuestion(action))?.push(action);
  const answering = (question: Question) => byQuestion.get(question.id) ?? [];
  // A reported action already explains what its question lacks.
  const isKnown = (question: Question) =>
    !subject.misvalued.has(question) &&
    !subject.unweighed.has(question) &&
    answering(question).every((action) => isSure(subject, action.when) && !subject.neverChosen.has(action));
  const known = questions.filter(isKnown);
  const endangered = known.filter(({ danger }) => danger !== null);
  const dangers = endangered.flatMap((question) => inDanger(subject, question, answering(question)));
  const said = new Set(dangers.map(({ args }) => ('question' in args ? args.question : '')));
  const scored = known.filter((question) => counts(question) && !said.has(question.id));
  // A questionnaire that proposes a few actions has not forgotten the rest.
  const counted = questions.filter(counts);
  const isForgotten =
    counted.filter((question) => answering(question).length > 0).length > counted.length * MOST;
  const found = [
    ...dangers,
    ...scored.flatMap((question) => {
      const open = answering(question);
      if (open.length > 0) return low(subject, question, open);
      return isForgotten ? [finding('CN602', [...question.path, 'id'], args(question, null))] : [];
    }),
  ];
  // Each action that is never chosen may be meant for one of them.
  return found.length > subject.neverChosen.size ? found : [];
}

function low(subject: Subject, question: Question, actions: readonly Action[]): Finding[] {
  const answers = answersFor(subject, question, actions) ?? [];
  const settings = answers.filter(({ worth }) => isAtMost(worth, LOW) && worth < 1);
  const found = holes(subject, question, settings, actions);
  return found.holes.length > 0 ? [finding('CN602', [...question.path, 'id'], args(question, found))] : [];
}

/** A danger needs a light action, for its low answers and for "don't know". */
function inDanger(subject: Subject, question: Question, actions: readonly Action[]): Finding[] {
  const light = actions.filter(({ effort }) => effort <= LIGHT);
  const at = [...question.path, 'danger'];
  if (light.length === 0) return [finding('CN610', at, args(question, null), 'key')];
  const answers = (answersFor(subject, question, light) ?? []).filter(({ worth }) =>
    isAtMost(worth, question.danger ?? 0),
  );
  const found = holes(subject, question, ['open', ...answers], light);
  return found.holes.length > 0 ? [finding('CN610', at, args(question, found), 'key')] : [];
}

/** The first structure with a hole, and all its answers without an open action; no structure if all share them. */
function args({ id }: Question, found: { holes: Hole[]; cases: Hole[] } | null): Unopened {
  const [first] = found?.holes ?? [];
  if (!found || !first) return { question: id, answers: [], structure: null, others: 0 };
  const alike = found.holes.filter(({ kind }) => kind === first.kind);
  const settings = alike.map(({ setting }) => setting);
  const same = (holes: readonly Hole[]) => holes.filter(({ setting }) => settings.includes(setting)).length;
  const isEverybody = same(found.holes) === same(found.cases);
  const facts = [...first.kind.facts].map(([fact, setting]): [string, string] => [fact, worded(setting)]);
  return {
    question: id,
    answers: alike.map(({ setting }) => worded(setting)),
    structure: isEverybody ? null : { profile: first.kind.profile, facts },
    others: found.holes.length - (isEverybody ? same(found.holes) : alike.length),
  };
}

/** An answer as a file writes it. */
function worded(setting: Setting): string {
  if (setting === 'open') return 'unknown';
  const { answer }: { answer: AnswerValue } = setting;
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  return Array.isArray(answer) ? answer.join(' + ') : String(answer);
}
