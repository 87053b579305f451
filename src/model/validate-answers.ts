import type { Path } from '../diagnostics/diagnostic.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { AnswerFile, Answer as FileAnswer } from '../generated/answer-file.ts';
import { answers as matchesSchema } from '../generated/validate-answers.js';
import type { Answer } from './answer.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { byId } from './by-id.ts';
import { impossibleDay, isDay } from './day.ts';
import { Lost } from './lost.ts';
import { meantId } from './meant.ts';
import type { Questionnaire } from './questionnaire.ts';
import { schemaFindings } from './schema-findings.ts';
import { isMap, valueAt } from './shape.ts';
import type { Text } from './text.ts';
import { underPresentNames, validateAnswer } from './validate-answer.ts';
import { validatePlan } from './validate-plan.ts';
import { validateReview } from './validate-review.ts';
import { presentProfile, profileToChoose, validateFacts } from './validate-structure.ts';
import { type Age, validateVersion } from './version.ts';

export interface ValidatedAnswers {
  /** null if something is wrong: no answer is left out silently. */
  sheet: AnswerSheet | null;
  /** The questionnaire version that the file says it was made for; empty if it does not say. */
  version: string;
  /** Ids that the file answers, and that the questionnaire no longer has. */
  gone: readonly string[];
  findings: Finding[];
}

/**
 * Validates an answer file's value against its questionnaire, and makes a sheet of it. Finds all mistakes in one go.
 * @param questionnaire null if none was found: only the file's form is then validated.
 * @param file the file's name, as the user gave it.
 * @param unfound why there is no questionnaire, if so.
 */
export function validateAnswers(
  value: unknown,
  questionnaire: Questionnaire | null,
  file: string,
  unfound: Finding | null = null,
): ValidatedAnswers {
  const ofSchema = matchesSchema(value)
    ? []
    : ownKeys(schemaFindings(matchesSchema.errors ?? [], value, 'answers'));
  // A malformed id certainly names nothing: report it as unknown instead, with the id that was meant.
  const isNamed = (item: Finding) =>
    item.code === 'CN106' && questionnaire !== null && isText(value, item.path);
  const findings = profileToChoose(
    ofSchema.filter((item) => !isNamed(item)),
    value,
    questionnaire,
  );
  if (!isMap(value)) return { sheet: null, version: '', gone: [], findings };
  // Read on around what the schema rejects, so that one run shows all mistakes.
  const isSound = soundness(findings);
  const raw = value as unknown as AnswerFile;
  const found: Finding[] = [];
  const [id = '', version = ''] = isSound('questionnaire') ? (raw.questionnaire ?? '').split('@') : [];
  if (!questionnaire) {
    const unknown = id === '' || !unfound ? [] : [unfound];
    return { sheet: null, version, gone: [], findings: [...findings, ...unknown] };
  }

  const age = id === '' ? null : validateVersion(id, version, questionnaire, found);
  if (age === 'other') return { sheet: null, version, gone: [], findings: [...findings, ...found] };

  const { profiles, tracks, objectives } = byId(questionnaire);
  const unknown = (
    code: 'CN917' | 'CN918' | 'CN919',
    id: string,
    called: readonly { id: string; title: Text }[],
    path: Path,
  ) => {
    const known = called.map((one) => one.id);
    found.push(finding(code, path, { id, nearest: meantId(id, called), known }));
  };
  const profile = presentProfile(raw.structure, questionnaire);
  if (isMap(raw.structure) && isSound('structure', 'profile') && profile !== undefined) {
    if (!profiles.has(profile)) unknown('CN917', profile, questionnaire.profiles, ['structure', 'profile']);
  }
  const lost = new Lost(age === 'old-major');
  const facts = validateFacts(
    raw.structure,
    questionnaire,
    (id) => isSound('structure', 'facts', id),
    found,
    lost,
  );
  if (raw.track !== undefined && isSound('track') && !tracks.has(raw.track)) {
    unknown('CN918', raw.track, questionnaire.tracks, ['track']);
  }
  for (const [i, id] of (Array.isArray(raw.objectives) ? raw.objectives : []).entries()) {
    if (objectives.has(id) || !isSound('objectives', i)) continue;
    if (lost.isTolerant) lost.objectives.push(id);
    else unknown('CN919', id, questionnaire.objectives, ['objectives', i]);
  }
  if (raw.date !== undefined && isSound('date') && !isDay(raw.date)) {
    found.push(finding('CN902', ['date'], impossibleDay(raw.date)));
  }
  const answers = isMap(raw.answers)
    ? readAll(raw.answers, questionnaire, raw.track, age, (id) => isSound('answers', id), found, lost)
    : new Map<string, Answer>();
  const date = typeof raw.date === 'string' && isDay(raw.date) ? raw.date : null;
  const plan = validatePlan(raw.plan, questionnaire, date, (...path) => isSound('plan', ...path), found);
  const review = validateReview(raw.review, questionnaire, (...path) => isSound('review', ...path), found);
  found.push(...lost.finding(version, questionnaire.version));

  const all = [...findings, ...found];
  const sheet = (): AnswerSheet => {
    const kept = (raw.objectives ?? []).filter((id) => !lost.objectives.includes(id));
    return sheetOf(raw, file, { profile: profile ?? '', facts, objectives: kept, answers, plan, review });
  };
  return { sheet: all.some(isError) ? null : sheet(), version, gone: lost.questions, findings: all };
}

/** Whether a path leads to a profile, track or objective id that is a string. */
function isText(value: unknown, path: Path): boolean {
  const place = path.filter((step) => typeof step === 'string').join('.');
  const isName = ['structure.profile', 'track', 'objectives'].includes(place);
  return isName && typeof valueAt(value, path) === 'string';
}

/** A test that no finding is at a path or under it. */
function soundness(findings: readonly Finding[]): (...path: Path) => boolean {
  if (findings.length === 0) return () => true;
  const faulty = new Set<string>();
  // Callers ask about paths of at most three steps.
  for (const { path } of findings) {
    for (let length = 1; length <= Math.min(3, path.length); length += 1)
      faulty.add(JSON.stringify(path.slice(0, length)));
  }
  return (...path) => !faulty.has(JSON.stringify(path));
}

const WARNINGS: ReadonlySet<Finding['code']> = new Set([
  'CN905',
  'CN907',
  'CN920',
  'CN923',
  'CN925',
  'CN934',
  'CN936',
]);
/** Whether a finding makes the file unusable. */
export const isError = ({ code }: Finding): boolean => !WARNINGS.has(code);

/**
 * A key that people added for themselves, at the top, to the structure or to the respondent, is harmless: it is
 * only pointed out. One that looks like a format key, or is in an answer or beside a missing key, is a typo.
 */
function ownKeys(findings: readonly Finding[]): Finding[] {
  const lacking = new Set(findings.flatMap(({ code, path }) => (code === 'CN101' ? [path.join('/')] : [])));
  return findings.map((item) => {
    if (item.code !== 'CN102' || lacking.has(item.path.slice(0, -1).join('/'))) return item;
    const { key, kind, nearest: meant, known, only = [] } = item.args;
    if (meant !== undefined || only.length > 0 || kind === 'answer') return item;
    return finding('CN923', item.path, { key, known }, 'key');
  });
}

function readAll(
  raw: Record<string, FileAnswer>,
  questionnaire: Questionnaire,
  track: string | undefined,
  age: Age,
  isSound: (id: string) => boolean,
  found: Finding[],
  lost: Lost,
): Map<string, Answer> {
  const { questions, facts, tracks } = byId(questionnaire);
  const inTrack = track === undefined ? undefined : tracks.get(track);
  const answers = new Map<string, Answer>();
  let known: string[] | undefined;
  for (const id of Object.keys(raw)) {
    const path = ['answers', id];
    const present = questions.has(id) ? id : (questionnaire.renamed.questions.get(id) ?? id);
    const question = questions.get(present);
    if (!question) {
      const isFact = facts.has(present);
      if (age !== null || questionnaire.retired.has(id)) lost.add('questions', id, path);
      else if (isFact) found.push(finding('CN906', path, { id: present, known: [], isFact }, 'key'));
      else {
        known ??= [...questions.keys()];
        found.push(unknownQuestion(id, known));
      }
    } else if (!isSound(id)) {
      // Already reported.
    } else if (present !== id && Object.hasOwn(raw, present)) {
      found.push(finding('CN916', path, { id, to: present }, 'key', ['answers', present]));
    } else if (answers.has(present)) {
      found.push(finding('CN916', path, { id, to: present }, 'key'));
    } else {
      const own: Finding[] = [];
      const answer = validateAnswer(
        underPresentNames(raw[id] as FileAnswer, id, question, questionnaire),
        question,
        path,
        own,
      );
      if (own.length > 0) found.push(...lost.notLost(own, id, path));
      if (answer.given && inTrack && track !== undefined && !inTrack.has(present)) {
        if (lost.isTolerant) lost.add('outside', id, path);
        else found.push(finding('CN920', path, { question: present, track }, 'key'));
      }
      answers.set(present, answer);
    }
  }
  return answers;
}

const unknownQuestion = (id: string, known: string[]): Finding =>
  finding('CN906', ['answers', id], { id, nearest: nearest(id, known), known }, 'key');

/** @param read what was read of it, under the questionnaire's present names. */
function sheetOf(
  { track, structure, respondent, date }: AnswerFile,
  file: string,
  read: Pick<AnswerSheet, 'objectives' | 'answers' | 'plan' | 'review'> &
    Pick<AnswerSheet['structure'], 'profile' | 'facts'>,
): AnswerSheet {
  return {
    file,
    track: track ?? null,
    structure: {
      id: structure.id ?? null,
      name: structure.name,
      profile: read.profile,
      training: structure.training ?? null,
      facts: read.facts,
      accompaniment: structure.accompaniment ?? null,
    },
    respondent: {
      role: respondent?.role ?? null,
      age: respondent?.age ?? null,
      code: respondent?.code ?? null,
      sharesNotes: respondent?.notes === 'shared',
    },
    date: date ?? null,
    objectives: read.objectives,
    answers: read.answers,
    plan: read.plan,
    review: read.review,
  };
}
