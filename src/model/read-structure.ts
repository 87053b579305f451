import { type Finding, finding } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import type { Answer as FileAnswer } from '../generated/answer-file.js';
import type { AnswerValue } from './answer.js';
import type { Lost } from './lost.js';
import type { Questionnaire } from './questionnaire.js';
import { underPresentNames, valueOrFound } from './read-answer.js';
import { isMap } from './shape.js';

/** A profile that is missing or left empty is no slip of form: it is to be chosen, and among which is known. */
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

/** A profile by its present id; undefined where the file gives none. */
export function presentProfile(structure: unknown, { profiles, renamed }: Questionnaire): string | undefined {
  const given = isMap(structure) ? structure.profile : undefined;
  if (typeof given !== 'string' || profiles.some(({ id }) => id === given))
    return given as string | undefined;
  return renamed.profiles.get(given) ?? given;
}

/** The facts that the questionnaire declares; others are the file's own, kept there, and said where they look like a slip. */
export function readFacts(
  structure: unknown,
  questionnaire: Questionnaire,
  isSound: (id: string) => boolean,
  found: Finding[],
  lost: Lost,
): Map<string, AnswerValue> {
  const given = isMap(structure) && isMap(structure.facts) ? structure.facts : {};
  const facts = new Map<string, AnswerValue>();
  const absent = questionnaire.facts.map(({ id }) => id).filter((id) => !Object.hasOwn(given, id));
  for (const id of Object.keys(given)) {
    const meant = nearest(id, absent);
    const isKnown = questionnaire.facts.some((fact) => fact.id === id);
    if (!isKnown && meant !== undefined) {
      found.push(finding('CN925', ['structure', 'facts', id], { id, nearest: meant }, 'key'));
    }
  }
  for (const fact of questionnaire.facts) {
    const raw = Object.hasOwn(given, fact.id) ? given[fact.id] : undefined;
    // Not said, by whatever word.
    if (raw === undefined || raw === null || raw === 'unknown' || raw === 'na' || !isSound(fact.id)) continue;
    const named = underPresentNames(raw as FileAnswer, fact.id, fact, questionnaire);
    const path = ['structure', 'facts', fact.id];
    const own: Finding[] = [];
    const value = valueOrFound(named, fact, path, own);
    // Such a file may have had a key of its own where there is a fact now.
    found.push(...lost.notLost(own, fact.id, path));
    if (value !== null) facts.set(fact.id, value);
  }
  return facts;
}
