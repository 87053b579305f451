import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { questionsOf } from '../model/condition.ts';
import { AXES, type Question } from '../model/questionnaire.ts';
import { FALSE, TRUE, UNDETERMINED } from './possible.ts';
import { counts } from './reach.ts';
import { possible } from './search.ts';
import { structures } from './structures.ts';
import { isSure, type Subject } from './subject.ts';

/**
 * What counts for a question while it is hidden. A question that an answer on its own axis hides must say what counts then: left out, it would make a structure
 * that has nothing score better than one that has it and does not use it. One that nothing hides need not.
 */
export function hidden(subject: Subject): Finding[] {
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

/** Whether, for some structure of which the profile and the facts do not settle it, an answer makes a condition false. */
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
