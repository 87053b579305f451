import { type Finding, finding, type Path } from '../diagnostics/diagnostic.js';
import { type Condition, leaves } from '../model/condition.js';
import { leafFindings } from './leaf.js';
import type { Subject } from './subject.js';
import { ids, unknown } from './unknown.js';

/**
 * Each name of something that stands elsewhere. Marks as doubtful the conditions that name nothing, and what
 * dangles, so that no other rule concludes from them.
 */
export function references(subject: Subject): Finding[] {
  const { questionnaire: of } = subject;
  const known = { profiles: ids(of.profiles), objectives: ids(of.objectives), actions: ids(of.actions) };
  const found: Finding[] = [];

  const questionAt = (id: string, path: Path, on: 'key' | 'value' = 'value'): boolean => {
    if (subject.questions.has(id)) return true;
    found.push(
      finding(
        'CN201',
        path,
        { ...unknown(id, [...subject.questions.keys()]), renamedTo: of.renamed.get(id) },
        on,
      ),
    );
    return false;
  };
  const inCondition = (condition: Condition): void => {
    for (const leaf of leaves(condition)) {
      const before = found.length;
      if (leaf.kind === 'profile') {
        for (const [i, id] of leaf.oneOf.entries()) {
          const path = leaf.oneOf.length === 1 ? leaf.path : [...leaf.path, i];
          if (!known.profiles.includes(id)) found.push(finding('CN203', path, unknown(id, known.profiles)));
        }
      } else if (questionAt(leaf.question, leaf.path, 'key')) {
        const question = subject.questions.get(leaf.question);
        if (question) found.push(...leafFindings(leaf, question));
      }
      const named = leaf.kind === 'profile' ? leaf.oneOf : [leaf.question];
      if (found.length > before || named.some((id) => subject.confused.has(id))) subject.doubtful.add(leaf);
    }
  };

  for (const question of of.questions) if (question.when) inCondition(question.when);
  for (const gate of of.gates) inCondition(gate.when);
  for (const track of of.tracks) {
    for (const [i, id] of track.questions.entries()) {
      if (!questionAt(id, [...track.path, 'questions', i])) subject.dangling.tracks.add(track.id);
    }
  }
  for (const [id, to] of of.renamed) questionAt(to, ['renamed', id]);
  for (const action of of.actions) {
    for (const [i, id] of action.addresses.entries()) {
      if (!questionAt(id, [...action.path, 'addresses', i])) subject.dangling.addresses = true;
    }
    for (const [i, id] of action.objectives.entries()) {
      if (known.objectives.includes(id)) continue;
      found.push(finding('CN204', [...action.path, 'objectives', i], unknown(id, known.objectives)));
    }
    for (const [i, id] of action.requires.entries()) {
      if (known.actions.includes(id)) continue;
      found.push(finding('CN205', [...action.path, 'requires', i], unknown(id, known.actions)));
    }
    if (action.when) inCondition(action.when);
  }
  return found;
}
