import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Answer as FileAnswer } from '../generated/answer-file.ts';
import type { AnswerValue } from './answer.ts';
import { byId } from './by-id.ts';
import type { Lost } from './lost.ts';
import type { Fact, Questionnaire } from './questionnaire.ts';
import { type FileMap, isMap } from './shape.ts';
import { underPresentNames, valueOrFound } from './validate-answer.ts';

/** A missing or empty profile is not a formal mistake: replace that finding by the list to choose from. */
export function profileToChoose(
  findings: Finding[],
  value: unknown,
  questionnaire: Questionnaire | null,
): Finding[] {
  const structure = isMap(value) && isMap(value.structure) ? value.structure : null;
  const profile = structure?.profile ?? '';
  if (!structure || !questionnaire || profile !== '') return findings;
  const known = questionnaire.profiles.map(({ id }) => id);
  const path = ['structure', 'profile'];
  return findings.flatMap((item) => {
    const isIt =
      item.path.join('/') === path.join('/') ||
      (item.code === 'CN101' && item.path.join('/') === 'structure' && item.args.key === 'profile');
    if (!isIt) return [item];
    return [
      'profile' in structure
        ? finding('CN924', path, { known }, 'key')
        : finding('CN924', ['structure'], { known }, 'key'),
    ];
  });
}

/** A profile's current id; undefined if the file gives none. */
export function presentProfile(structure: unknown, { profiles, renamed }: Questionnaire): string | undefined {
  const written = isMap(structure) ? structure.profile : undefined;
  if (typeof written !== 'string' || profiles.some(({ id }) => id === written))
    return written as string | undefined;
  return renamed.profiles.get(written) ?? written;
}

/** The facts that the questionnaire declares. Others are the file's own, reported only if they look like a mistake. */
export function validateFacts(
  structure: unknown,
  questionnaire: Questionnaire,
  isSound: (id: string) => boolean,
  found: Finding[],
  lost: Lost,
): Map<string, AnswerValue> {
  const written = isMap(structure) && isMap(structure.facts) ? structure.facts : {};
  const facts = new Map<string, AnswerValue>();
  for (const [id, raw] of Object.entries(written)) {
    const path = ['structure', 'facts', id];
    const fact = presentFact(id, questionnaire);
    if (!fact) found.push(...unknownFact(id, written, questionnaire, lost));
    // Not said, in whatever form.
    else if (raw === undefined || raw === null || raw === 'unknown' || raw === 'na' || !isSound(id)) continue;
    else if (fact.id !== id && Object.hasOwn(written, fact.id)) {
      found.push(
        finding('CN916', path, { id, to: fact.id, isFact: true }, 'key', [...path.slice(0, -1), fact.id]),
      );
    } else {
      const own: Finding[] = [];
      const value = valueOrFound(
        underPresentNames(raw as FileAnswer, id, fact, questionnaire),
        fact,
        path,
        own,
      );
      // An old file may have had a key of its own where there is now a fact.
      if (own.length > 0) found.push(...lost.notLost(own, id, path));
      if (value !== null) facts.set(fact.id, value);
    }
  }
  return inOrder(facts, questionnaire);
}

/** The fact with a current or former id. */
function presentFact(id: string, questionnaire: Questionnaire): Fact | undefined {
  const { facts } = byId(questionnaire);
  return facts.get(id) ?? facts.get(questionnaire.renamed.questions.get(id) ?? '');
}

/** A key without a fact is the file's own, unless it was a fact, is a question, or looks like a typo. */
function unknownFact(id: string, written: FileMap, questionnaire: Questionnaire, lost: Lost): Finding[] {
  const path = ['structure', 'facts', id];
  if (questionnaire.retired.has(id)) {
    lost.add('facts', id, path);
    return [];
  }
  const present = questionnaire.renamed.questions.get(id) ?? id;
  const isQuestion = questionnaire.questions.some((question) => question.id === present);
  const absent = questionnaire.facts.map((fact) => fact.id).filter((fact) => !Object.hasOwn(written, fact));
  const meant = isQuestion ? undefined : nearest(id, absent);
  if (!isQuestion && meant === undefined) return [];
  return [finding('CN925', path, { id, nearest: meant, isQuestion }, 'key')];
}

/** Facts in the questionnaire's order, whatever the file's. */
function inOrder(said: Map<string, AnswerValue>, { facts }: Questionnaire): Map<string, AnswerValue> {
  const ordered = new Map<string, AnswerValue>();
  for (const { id } of facts) {
    const value = said.get(id);
    if (value !== undefined) ordered.set(id, value);
  }
  return ordered;
}
