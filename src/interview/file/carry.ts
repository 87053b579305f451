import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Question, Questionnaire } from '../../model/questionnaire.ts';
import { presentOption } from '../../model/validate-answer.ts';
import { presentProfile } from '../../model/validate-structure.ts';

/**
 * Renames what the questionnaire renamed to its present id: questions, facts, options, the profile. What it removed
 * stays as it is written: nobody's answer is thrown away.
 */
export function carry(root: YAMLMap, questionnaire: Questionnaire): void {
  const structure = root.get('structure');
  if (isMap(structure)) {
    rename(
      structure.get('profile', true),
      (profile) => presentProfile({ profile }, questionnaire) ?? profile,
    );
    const facts = structure.get('facts');
    if (isMap(facts)) carryAnswers(facts, questionnaire.facts, questionnaire);
  }
  const answers = root.get('answers');
  if (isMap(answers)) carryAnswers(answers, questionnaire.questions, questionnaire);
}

function carryAnswers(answers: YAMLMap, to: readonly Question[], questionnaire: Questionnaire): void {
  for (const pair of answers.items) carryAnswer(pair, answers, to, questionnaire);
}

function carryAnswer(
  { key, value }: Pair,
  answers: YAMLMap,
  to: readonly Question[],
  questionnaire: Questionnaire,
): void {
  if (!isScalar(key) || typeof key.value !== 'string') return;
  const id = key.value;
  const find = (wanted: string | undefined) => to.find((candidate) => candidate.id === wanted);
  const question = find(id) ?? find(questionnaire.renamed.questions.get(id));
  // Answered under both names: readers refuse that, and we cannot tell which one is meant.
  if (!question || (question.id !== id && answers.has(question.id))) return;
  const parts = isMap(value) ? [value.get('value', true), value.get('target', true)] : [value];
  for (const part of parts) carryOptions(part, id, question, questionnaire);
  rename(key, () => question.id);
}

function carryOptions(node: unknown, id: string, question: Question, questionnaire: Questionnaire): void {
  const present = (option: string) => presentOption(option, id, question, questionnaire);
  if (!isSeq(node)) {
    rename(node, present);
    return;
  }
  const options = node.items.map((item) => (isScalar(item) ? present(String(item.value)) : item));
  // If two options were merged, the list would name the result twice.
  if (new Set(options).size === options.length) for (const item of node.items) rename(item, present);
}

function rename(node: unknown, present: (id: string) => string): void {
  // An anchored value is also used elsewhere, where the name may mean something else.
  if (!isScalar(node) || typeof node.value !== 'string' || node.anchor) return;
  const to = present(node.value);
  if (to === node.value) return;
  node.value = to;
  delete node.source;
}
