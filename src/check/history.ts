import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { hasOptions, isScored } from '../model/questionnaire.ts';
import { compareVersions } from '../model/version.ts';
import { askedAs, type Subject } from './subject.ts';
import { optionIds, unknown } from './unknown.ts';

/** Checks what a questionnaire says of its earlier versions: renamed ids and changed questions. */
export function history(subject: Subject): Finding[] {
  const { version, changed, renamed, retired } = subject.questionnaire;
  return [
    ...[...renamed.questions].flatMap(([from, to]) =>
      retired.has(from) ? [finding('CN211', ['renamed', from], { from, to, why: 'retired' }, 'key')] : [],
    ),
    ...twice(subject),
    ...[...renamed.options].flatMap(([from, to]) => renamedOption(subject, from, to)),
    ...[...changed].flatMap(([id, since]) =>
      compareVersions(since, version) > 0 ? [finding('CN820', ['changed', id], { id, since, version })] : [],
    ),
    ...[...changed.keys()].flatMap((id) => {
      const question = subject.questions.get(id);
      return question && !isScored(question) ? [finding('CN826', ['changed', id], { id }, 'key')] : [];
    }),
  ];
}

/** Former names that lead to one question: it was renamed more than once, or two questions became one. */
function twice({ questionnaire: { renamed } }: Subject): Finding[] {
  const byPresent = new Map<string, string[]>();
  for (const [from, to] of renamed.questions) byPresent.set(to, [...(byPresent.get(to) ?? []), from]);
  return [...byPresent].flatMap(([to, former]) => {
    const [first = '', second] = former;
    if (second === undefined) return [];
    return [finding('CN212', ['renamed', second], { former, to }, 'key', ['renamed', first])];
  });
}

/** A renamed option must stay in its question, where its former id is gone and its present one exists. */
function renamedOption(subject: Subject, from: string, to: string): Finding[] {
  const at = ['renamed', from];
  const [asked = '', former = ''] = from.split('.');
  const [target = '', option] = to.split('.');
  if (option === undefined) return [finding('CN211', at, { from, to, why: 'no-option' })];
  const present = subject.questionnaire.renamed.questions.get(asked) ?? asked;
  const question = askedAs(subject, present);
  // A missing question, or one with unreliable options, is reported elsewhere.
  if (!question || subject.confused.has(present)) return [];
  if (target !== present && target !== asked) return [finding('CN211', at, { from, to, why: 'another' })];
  const options = hasOptions(question) ? question.options : [];
  const optionsKnown = hasOptions(question) ? optionIds(question).list : [];
  const stillThere = options.findIndex(({ id }) => id === former);
  if (stillThere >= 0) {
    const place = [...question.path, 'options', stillThere, 'id'];
    return [finding('CN209', place, { kind: 'option', id: former, to: option }, 'value', at)];
  }
  if (options.some(({ id }) => id === option)) return [];
  return [finding('CN202', at, { ...unknown(option, optionsKnown), question: present })];
}
