import type { Path } from '../diagnostics/diagnostic.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { type Condition, leaves } from '../model/condition.ts';
import { mayBePruned } from '../model/pruned.ts';
import { byKey } from '../model/questionnaire.ts';
import { leafFindings } from './leaf.ts';
import { askedAs, type Unsettled } from './subject.ts';
import { ids, unknown } from './unknown.ts';

const WORDS = ['profile', 'all', 'any', 'not'];
const CODES = { question: 'CN201', profile: 'CN203', objective: 'CN204', action: 'CN205' } as const;

/**
 * Checks every reference by id. Marks the conditions with an unknown id as doubtful, and what dangles, so that no
 * other rule draws conclusions from them.
 */
export function references(subject: Unsettled): Finding[] {
  const { questionnaire, pruned, doubtful, confused, dangling, danglingTracks } = subject;
  const known = {
    question: [...subject.questions.keys()],
    profile: ids(questionnaire.profiles),
    objective: ids(questionnaire.objectives),
    action: ids(questionnaire.actions),
  };
  // Conditions and former ids may name facts as well as questions.
  const orFacts = { ...known, question: [...known.question, ...subject.facts.keys()] };
  const there = idSets(known);
  const found: Finding[] = [];

  /** Whether an id names something; reports it if it certainly does not. */
  const names = (
    kind: keyof typeof CODES,
    id: string,
    path: Path,
    orFact: 'key' | 'value' | false = false,
  ): boolean => {
    const isFact = kind === 'question' && subject.facts.has(id);
    if (there[kind].has(id) || (orFact && isFact)) return true;
    dangling.add(kind);
    if (mayBePruned(pruned, kind, id) || (orFact && mayBePruned(pruned, 'fact', id))) return false;
    const args = {
      ...unknown(id, (orFact ? orFacts : known)[kind]),
      renamedTo:
        kind === 'question' && path[0] !== 'renamed' ? questionnaire.renamed.questions.get(id) : undefined,
      isFact,
    };
    // Such a key may also be a typo of a format keyword.
    if (orFact === 'key') args.nearest ??= nearest(id, WORDS);
    found.push(finding(CODES[kind], path, args, orFact === 'key' || path[0] === 'changed' ? 'key' : 'value'));
    return false;
  };
  const areProfilesWhole = !pruned.some(({ kind }) => kind === 'profile');
  const allName = (kind: keyof typeof CODES, items: readonly string[], path: Path): boolean =>
    items.map((id, i) => names(kind, id, [...path, i])).every(Boolean);

  const inCondition = (condition: Condition | null): void => {
    for (const leaf of condition ? leaves(condition) : []) {
      const before = found.length;
      const isKnown =
        leaf.kind === 'profile'
          ? // A single profile and a list of one share a path.
            leaf.oneOf.length === 1
            ? names('profile', leaf.oneOf[0] ?? '', leaf.path)
            : allName('profile', leaf.oneOf, leaf.path)
          : names('question', leaf.question, leaf.path, 'key');
      const question = leaf.kind === 'profile' ? undefined : askedAs(subject, leaf.question);
      if (question && leaf.kind !== 'profile' && !confused.has(question.id))
        found.push(...leafFindings(leaf, question));
      const used = leaf.kind === 'profile' ? leaf.oneOf : [leaf.question];
      const isWholeFamily = leaf.kind !== 'profile' || areProfilesWhole;
      if (!isKnown || !isWholeFamily || used.some((id) => confused.has(id))) doubtful.set(leaf, 'all');
      else if (found.length > before) doubtful.set(leaf, 'value');
    }
  };

  for (const question of questionnaire.questions) inCondition(question.when);
  for (const gate of questionnaire.gates) inCondition(gate.when);
  for (const track of questionnaire.tracks) {
    if (!allName('question', track.questions, [...track.path, 'questions'])) danglingTracks.add(track.id);
  }
  for (const { when } of questionnaire.duties) inCondition(when);
  for (const [id, to] of questionnaire.renamed.questions) names('question', to, ['renamed', id], 'value');
  for (const option of questionnaire.renamed.options.keys()) {
    const id = option.slice(0, option.indexOf('.'));
    // A question that is gone takes its options with it.
    if (!questionnaire.retired.has(id) && !questionnaire.renamed.questions.has(id))
      names('question', id, ['renamed', option], 'key');
  }
  for (const [id, to] of questionnaire.renamed.profiles) names('profile', to, ['renamed', `profile.${id}`]);
  for (const id of questionnaire.changed.keys()) names('question', id, ['changed', id]);
  for (const { path, addresses, objectives, requires, when } of questionnaire.actions) {
    allName('question', addresses, [...path, 'addresses']);
    allName('objective', objectives, [...path, 'objectives']);
    allName('action', requires, [...path, 'requires']);
    inCondition(when);
  }
  return found;
}

/** The same ids, as sets to look up. */
const idSets = <K extends string>(lists: Record<K, readonly string[]>): Record<K, ReadonlySet<string>> =>
  byKey(Object.keys(lists) as K[], (kind) => new Set(lists[kind]));
