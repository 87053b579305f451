import type { Finding } from '../diagnostics/diagnostic.ts';
import type { AnswerSheet } from '../model/answer-sheet.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { isMap } from '../model/shape.ts';
import { isError, validateAnswers } from '../model/validate-answers.ts';
import { presentProfile } from '../model/validate-structure.ts';
import { versionOf } from '../model/version.ts';
import type { Draft } from './draft.ts';
import type { Older } from './model.ts';

export interface ReadDraft {
  draft: Draft;
  /** How many things in the file could not be understood: they stay there, and their questions count as open. */
  faults: number;
  /** What is to be said of it, those things among it. */
  findings: readonly Finding[];
  older: Older | null;
  /** The questionnaire's version that the file was made for. */
  version: string;
}

/**
 * Makes a draft of an answer file's value, to continue it: unlike scoring, it accepts missing and invalid parts.
 * @returns null if it is no answer file, or answers another questionnaire.
 */
export function draftIn(value: unknown, questionnaire: Questionnaire): ReadDraft | null {
  if (!isMap(value)) return null;
  const structure = isMap(value.structure) ? value.structure : {};
  // Placeholders for what is still missing, so that validation accepts the rest.
  const said = {
    ...value,
    structure: { ...unsaid(questionnaire), ...withoutEmpty(structure) },
    answers: isMap(value.answers) ? value.answers : {},
  };
  const read = readSound(said, questionnaire);
  if (!read) return null;
  const { sheet, version, faults, findings } = read;
  const facts = isMap(structure.facts) ? structure.facts : {};
  const { name, profile } = sheet.structure;
  const answers = new Map(
    [...sheet.answers].filter(([, { given, target, note }]) => given || target !== null || note),
  );
  const draft: Draft = {
    id: sheet.structure.id,
    training: sheet.structure.training,
    name: structure.name === name ? name : null,
    profile: presentProfile(structure, questionnaire) === profile ? profile : null,
    role: sheet.respondent.role,
    age: sheet.respondent.age,
    code: sheet.respondent.code,
    sharesNotes: sheet.respondent.sharesNotes || (saysPrivate(value.respondent) ? false : null),
    facts: new Map([...passedIn(facts, questionnaire), ...sheet.structure.facts]),
    accompaniment: sheet.structure.accompaniment,
    track: sheet.track,
    trackChosen: sheet.track !== null || questionnaire.tracks.length === 0 || isSaidAfterTrack(sheet, value),
    date: sheet.date,
    objectives: Array.isArray(value.objectives) ? sheet.objectives : null,
    answers,
    aimless: new Set(aimlessIn(said.answers, questionnaire).filter((id) => answers.get(id)?.target === null)),
    plan: sheet.plan,
    review: sheet.review,
  };
  return { draft, faults, findings, older: olderIn(read, facts, questionnaire), version };
}

/** Whether something is said that is only asked once a track was chosen: all the questions, if the file names none. */
const isSaidAfterTrack = (
  { structure, answers }: AnswerSheet,
  value: Partial<Record<'objectives' | 'structure', unknown>>,
): boolean =>
  answers.size > 0 ||
  Array.isArray(value.objectives) ||
  structure.accompaniment !== null ||
  (isMap(value.structure) && isMap(value.structure.facts) && Object.keys(value.structure.facts).length > 0);

/** The skipped facts. */
const passedIn = (facts: Record<string, unknown>, questionnaire: Questionnaire): [string, null][] =>
  questionnaire.facts.flatMap(({ id }) => (facts[id] === 'unknown' ? [[id, null]] : []));

/** Whether the person said that their notes are not for the others. */
const saysPrivate = (respondent: unknown): boolean => isMap(respondent) && respondent.notes === 'private';

/** The questions whose target was skipped: it is there, and empty. */
const aimlessIn = (answers: Record<string, unknown>, { renamed }: Questionnaire): string[] =>
  Object.entries(answers).flatMap(([id, answer]) =>
    isMap(answer) && answer.target === null ? [renamed.questions.get(id) ?? id] : [],
  );

function olderIn(
  { version, findings }: Sound,
  facts: Record<string, unknown>,
  questionnaire: Questionnaire,
): Older | null {
  if (versionOf(version)[0] >= versionOf(questionnaire.version)[0]) return null;
  const lost = findings.find((item) => item.code === 'CN907')?.args;
  const present = (id: string) => questionnaire.renamed.questions.get(id) ?? id;
  return {
    again: (lost?.answers ?? []).map(present),
    unasked: lost?.questions.length ?? 0,
    lacksFacts: questionnaire.facts.some(({ id }) => (facts[id] ?? null) === null),
  };
}

/** Without what is still to be written, as in a blank file. */
const withoutEmpty = (structure: object): object =>
  Object.fromEntries(Object.entries(structure).filter(([, value]) => value !== null && value !== ''));

interface Sound extends Pick<ReadDraft, 'faults' | 'findings' | 'version'> {
  sheet: AnswerSheet;
}

/** Reads what is sound, leaving out each thing at fault. */
function readSound(said: object, questionnaire: Questionnaire): Sound | null {
  const rest = structuredClone(said);
  const left: Finding[] = [];
  // A fault can hide another one; each round removes at least one.
  for (;;) {
    const { sheet, version, findings } = validateAnswers(rest, questionnaire, '');
    if (sheet) {
      const faults = left.filter((each) => !isOwnKey(each)).length;
      return { sheet, version, findings: [...left, ...findings], faults };
    }
    // What holds a removed thing may be sound without it.
    const lightened = new Set<string>();
    for (const finding of fromTheLast(findings.filter(isError))) {
      const { path } = finding;
      if (lightened.has(JSON.stringify(path)) || !takeAway(rest, finding, questionnaire)) continue;
      for (let depth = 0; depth < path.length; depth++) lightened.add(JSON.stringify(path.slice(0, depth)));
      left.push(finding);
    }
    if (lightened.size === 0) return null;
  }
}

/**
 * One finding per place: the deepest first, and each list from its end, so that removing one moves none of the others.
 */
function fromTheLast(findings: readonly Finding[]): Finding[] {
  const places = new Map(findings.map((finding) => [JSON.stringify(finding.path), finding]));
  const rank = ({ path }: Finding) => (typeof path.at(-1) === 'number' ? Number(path.at(-1)) : 0);
  return [...places.values()].sort((a, b) => b.path.length - a.path.length || rank(b) - rank(a));
}

/** A key that a person added for themselves, unlike any of the format's. */
const isOwnKey = (finding: Finding): boolean =>
  finding.code === 'CN102' && finding.args.nearest === undefined;

/** The keys without which this is not an answer file of the questionnaire. */
const NEEDED = new Set(['questionnaire', 'structure', 'answers']);

/** Placeholders for a structure's name and profile if the file lacks them, or has invalid ones. */
const unsaid = ({ profiles }: Questionnaire) => ({ name: '?', profile: profiles[0]?.id });

function takeAway(root: object, { path }: Finding, questionnaire: Questionnaire): boolean {
  const last = path.at(-1);
  const { structure } = root as { structure?: unknown };
  if (path.length === 2 && path[0] === 'structure' && isMap(structure)) {
    const instead = unsaid(questionnaire)[last as 'name'];
    // Substituted only once: if the placeholder were at fault too, this would never end.
    if (instead !== undefined && structure[last as 'name'] === instead) return false;
    if (instead !== undefined) {
      return Reflect.set(structure, last as string, instead);
    }
  }
  if (last === undefined || (path.length === 1 && NEEDED.has(String(last)))) return false;
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], root);
  if (Array.isArray(parent)) return parent.splice(Number(last), 1).length > 0;
  return isMap(parent) && last in parent && Reflect.deleteProperty(parent, last);
}
