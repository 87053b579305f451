import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { questionsOf } from '../model/condition.ts';
import { AXES, type Question } from '../model/questionnaire.ts';
import { FALSE, TRUE, UNDETERMINED } from './possible.ts';
import { counts } from './reach.ts';
import { possible } from './search.ts';
import { structures } from './structures.ts';
import { isSure, isWhole, type Subject } from './subject.ts';

/**
 * Checks `hidden-value`. A question hidden by an answer on its own axis needs one: otherwise a structure that has
 * nothing would score better than one that has the thing and does not use it. A question never hidden needs none.
 */
export function hidden(subject: Subject): Finding[] {
  if (!isWhole(subject, 'profile')) return [];
  return subject.questionnaire.questions.flatMap((question) => {
    const { when, hiddenValue } = question;
    if (hiddenValue !== null && !subject.unweighed.has(question)) {
      const args = { question: question.id, isConditional: when !== null };
      const isIdle = when ? isSure(subject, when) && !hiddenByAnswer(subject, question) : true;
      return isIdle ? [finding('CN414', [...question.path, 'hidden-value'], args, 'key')] : [];
    }
    if (!when || !counts(question) || !isSure(subject, when)) return [];
    const parents = questionsOf(when)
      .flatMap((id) => subject.questions.get(id) ?? [])
      .filter((parent) => counts(parent) && shared(parent, question) !== undefined);
    const [first] = parents;
    if (!first || !hiddenByAnswer(subject, question)) return [];
    const args = {
      question: question.id,
      parents: parents.map((parent) => parent.id),
      axis: shared(first, question) ?? '',
    };
    return [finding('CN410', [...question.path, 'when'], args, 'key')];
  });
}

const shared = (a: Question, b: Question): string | undefined =>
  AXES.find((axis) => a.weights[axis] !== undefined && b.weights[axis] !== undefined);

/** Whether an answer can make the condition false where profile and facts alone leave it unsettled. */
function hiddenByAnswer(subject: Subject, { when }: Question): boolean {
  if (!when) return false;
  return (structures(subject, [when]) ?? []).some(({ profile, facts }) => {
    const world = { given: facts, ...(profile && { profiles: [profile] }) };
    const settled =
      possible(subject, [{ of: when, wanted: TRUE | UNDETERMINED }], { ...world, track: new Set() }) ===
      false;
    return !settled && possible(subject, [{ of: when, wanted: FALSE }], world) === true;
  });
}
