import { type Finding, finding } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import type { Path } from '../diagnostics/place.js';
import type { AnswerFile, Answer as FileAnswer } from '../generated/answer-file.js';
import { answers as validate } from '../generated/validate-answers.js';
import type { Answer, AnswerSheet, AnswerValue, Given } from './answer.js';
import { hasOptions, type Question, type Questionnaire } from './questionnaire.js';
import { readValue } from './read-value.js';
import { schemaFindings } from './schema-findings.js';
import { isMap } from './shape.js';
import { compareVersions, versionOf } from './version.js';

export interface ReadAnswers {
  /** null where something is wrong: no answer is left out silently. */
  sheet: AnswerSheet | null;
  /** Of the questionnaire for which the file says that it was made; empty where it does not say. */
  version: string;
  findings: Finding[];
}

/**
 * Reads an answer file's value against the questionnaire that it answers. All its mistakes are found in one go.
 * @param questionnaire null where none was found: the form of the file alone is then examined.
 * @param file the file's name, as the user gave it.
 * @param known the ids of the questionnaires among which it was looked for.
 */
export function readAnswers(
  value: unknown,
  questionnaire: Questionnaire | null,
  file: string,
  known: readonly string[] = [],
): ReadAnswers {
  validate(value);
  const findings = profileToChoose(
    ownKeys(schemaFindings(validate.errors ?? [], value, 'answers')),
    value,
    questionnaire,
  );
  if (!isMap(value)) return { sheet: null, version: '', findings };
  // What the schema refuses is said; the rest is read on, so that one run shows all that is wrong.
  const isSound = (...path: Path) => !findings.some((item) => path.every((step, i) => item.path[i] === step));
  const of = value as unknown as AnswerFile;
  const found: Finding[] = [];
  const [id = '', version = ''] = isSound('questionnaire') ? (of.questionnaire ?? '').split('@') : [];
  if (!questionnaire) {
    const unknown =
      id === ''
        ? []
        : [finding('CN921', ['questionnaire'], { id, nearest: nearest(id, known), known: [...known] })];
    return { sheet: null, version, findings: [...findings, ...unknown] };
  }

  const age = id === '' ? null : readVersion(id, version, questionnaire, found);
  if (age === 'other') return { sheet: null, version, findings: [...findings, ...found] };

  const names = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const named = (code: 'CN917' | 'CN918' | 'CN919', id: string, known: string[], path: Path) => {
    if (!known.includes(id)) found.push(finding(code, path, { id, nearest: nearest(id, known), known }));
  };
  const profile = presentProfile(of.structure, questionnaire);
  if (isMap(of.structure) && isSound('structure', 'profile') && profile !== undefined) {
    named('CN917', profile, names(questionnaire.profiles), ['structure', 'profile']);
  }
  const lost = new Lost(age === 'old-major');
  const facts = readFacts(
    of.structure,
    questionnaire,
    (id) => isSound('structure', 'facts', id),
    found,
    lost,
  );
  if (of.track !== undefined && isSound('track')) {
    named('CN918', of.track, names(questionnaire.tracks), ['track']);
  }
  for (const [i, id] of (Array.isArray(of.objectives) ? of.objectives : []).entries()) {
    if (!isSound('objectives', i)) continue;
    if (lost.isTolerant && !names(questionnaire.objectives).includes(id)) lost.objectives.push(id);
    else named('CN919', id, names(questionnaire.objectives), ['objectives', i]);
  }
  if (of.date !== undefined && isSound('date') && !isDay(of.date)) {
    found.push(finding('CN902', ['date'], { date: of.date }));
  }
  const answers = isMap(of.answers)
    ? readAll(of.answers, questionnaire, of.track, age, (id) => isSound('answers', id), found, lost)
    : new Map<string, Answer>();
  found.push(...lost.finding(version, questionnaire.version));

  const all = [...findings, ...found];
  const objectives = (of.objectives ?? []).filter((id) => !lost.objectives.includes(id));
  const sheet = () => sheetOf({ ...of, objectives }, profile ?? '', facts, answers, file);
  return { sheet: all.some(isError) ? null : sheet(), version, findings: all };
}

/** What is a warning here; all other findings of an answer file leave it unread. */
const WARNINGS: ReadonlySet<Finding['code']> = new Set(['CN905', 'CN907', 'CN920', 'CN923', 'CN925']);
const isError = ({ code }: Finding): boolean => !WARNINGS.has(code);

/**
 * A key that a person added for themselves, at the top, to the structure or to the respondent, does no harm: it is
 * kept, and said. One that looks like a key of the format, stands in an answer, or where a key is missing, is a slip.
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

/** A profile that is missing or left empty is no slip of form: it is to be chosen, and among which is known. */
function profileToChoose(
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
function presentProfile(structure: unknown, { profiles, renamed }: Questionnaire): string | undefined {
  const given = isMap(structure) ? structure.profile : undefined;
  if (typeof given !== 'string' || profiles.some(({ id }) => id === given))
    return given as string | undefined;
  return renamed.profiles.get(given) ?? given;
}

/** The facts that the questionnaire declares; others are the file's own, kept there, and said where they look like a slip. */
function readFacts(
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
    const value = read(named, fact, path, own);
    // Such a file may have had a key of its own where there is a fact now.
    if (own.length > 0 && lost.isTolerant) lost.add('answers', fact.id, path);
    else found.push(...own);
    if (value !== null) facts.set(fact.id, value);
  }
  return facts;
}

/**
 * How a file's version compares with the questionnaire's, `old-major` where what it answers may have been remade; null
 * where they are the same, or the file's is unreadable.
 */
type Age = 'old-major' | 'older' | 'newer' | null;

/** What a file made for an older version says and that has no place any more: kept in the file, and not counted. */
class Lost {
  /** By the ids of the file, with their places. */
  readonly questions: string[] = [];
  readonly answers: string[] = [];
  readonly objectives: string[] = [];
  private first: Path | null = null;

  /** @param isTolerant whether an answer that its question does not take is lost, rather than a mistake. */
  constructor(readonly isTolerant: boolean) {}

  add(list: 'questions' | 'answers', id: string, at: Path = ['answers', id]): void {
    this[list].push(id);
    this.first ??= at;
  }

  /** One for all, at the first of them. */
  finding(from: string, version: string): Finding[] {
    const { questions, answers, objectives } = this;
    if (questions.length + answers.length + objectives.length === 0) return [];
    const at = this.first ?? ['objectives'];
    return [finding('CN907', at, { questions, answers, objectives, from, version }, 'key')];
  }
}

function readVersion(id: string, version: string, of: Questionnaire, found: Finding[]): Age | 'other' {
  const path = ['questionnaire'];
  if (id !== of.id) {
    found.push(finding('CN903', path, { id, expected: of.id }));
    return 'other';
  }
  const [major, present] = [versionOf(version)[0], versionOf(of.version)[0]];
  if (major > present) {
    found.push(finding('CN904', path, { version, current: of.version }));
    return 'other';
  }
  const order = compareVersions(version, of.version);
  if (order > 0) found.push(finding('CN905', path, { version, current: of.version }));
  if (major < present) return 'old-major';
  return order === 0 ? null : order < 0 ? 'older' : 'newer';
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
  const questions = questionsById(questionnaire);
  const inTrack = questionnaire.tracks.find(({ id }) => id === track)?.questions;
  const answers = new Map<string, Answer>();
  for (const [id, given] of Object.entries(raw)) {
    const path = ['answers', id];
    const present = questions.has(id) ? id : (questionnaire.renamed.questions.get(id) ?? id);
    const question = questions.get(present);
    if (!question) {
      if (age !== null || questionnaire.retired.has(id)) lost.add('questions', id);
      else found.push(unknownQuestion(id, [...questions.keys()]));
    } else if (!isSound(id)) {
      // Said already.
    } else if (present !== id && Object.hasOwn(raw, present)) {
      found.push(finding('CN916', path, { id, to: present }, 'key', ['answers', present]));
    } else if (answers.has(present)) {
      found.push(finding('CN916', path, { id, to: present }, 'key'));
    } else {
      const own: Finding[] = [];
      const answer = readAnswer(underPresentNames(given, id, question, questionnaire), question, path, own);
      if (own.length > 0 && lost.isTolerant) lost.add('answers', id);
      else found.push(...own);
      if (answer.given && inTrack && track !== undefined && !inTrack.includes(present)) {
        found.push(finding('CN920', path, { question: present, track }, 'key'));
      }
      answers.set(present, answer);
    }
  }
  return answers;
}

const known = new WeakMap<Questionnaire, Map<string, Question>>();

/** A questionnaire's questions by id, gathered once: a batch reads thousands of files against the same one. */
function questionsById(questionnaire: Questionnaire): Map<string, Question> {
  const gathered =
    known.get(questionnaire) ?? new Map(questionnaire.questions.map((question) => [question.id, question]));
  known.set(questionnaire, gathered);
  return gathered;
}

const unknownQuestion = (id: string, known: string[]): Finding =>
  finding('CN906', ['answers', id], { id, nearest: nearest(id, known), known }, 'key');

/**
 * An answer with options by their present ids, where the questionnaire renamed them.
 * @param id the question's, as the file has it.
 */
function underPresentNames(raw: FileAnswer, id: string, question: Question, of: Questionnaire): FileAnswer {
  if (of.renamed.options.size === 0 || !hasOptions(question)) return raw;
  const present = (option: unknown): unknown => {
    if (typeof option !== 'string' || question.options.some((known) => known.id === option)) return option;
    const to =
      of.renamed.options.get(`${id}.${option}`) ?? of.renamed.options.get(`${question.id}.${option}`);
    return to?.slice(to.indexOf('.') + 1) ?? option;
  };
  const each = (value: unknown) => (Array.isArray(value) ? value.map(present) : present(value));
  if (!isMap(raw)) return each(raw) as FileAnswer;
  return { ...raw, value: each(raw.value), target: each(raw.target) } as FileAnswer;
}

function readAnswer(raw: FileAnswer, question: Question, path: Path, found: Finding[]): Answer {
  const isLong = isMap(raw);
  const value = isLong ? raw.value : raw;
  return {
    given: readGiven(value, question, isLong ? [...path, 'value'] : path, found),
    target: isLong ? readTarget(raw.target, question, [...path, 'target'], found) : null,
    note: isLong && typeof raw.note === 'string' ? raw.note : null,
  };
}

function readGiven(raw: unknown, question: Question, path: Path, found: Finding[]): Given | null {
  if (raw === null || raw === undefined) return null;
  if (question.type !== 'text' && raw === 'unknown') return { kind: 'unknown' };
  if (question.type !== 'text' && raw === 'na') {
    if (question.acceptsNotApplicable) return { kind: 'not-applicable' };
    found.push(finding('CN911', path, { question: question.id }));
    return null;
  }
  const value = read(raw, question, path, found);
  return value === null ? null : { kind: 'value', value };
}

function readTarget(raw: unknown, question: Question, path: Path, found: Finding[]): AnswerValue | null {
  if (raw === null || raw === undefined) return null;
  if (question.type !== 'text' && (raw === 'na' || raw === 'unknown')) {
    found.push(finding('CN915', path, { question: question.id, word: raw }));
    return null;
  }
  return read(raw, question, path, found);
}

function read(raw: unknown, question: Question, path: Path, found: Finding[]): AnswerValue | null {
  const result = readValue(raw, question, path);
  if ('value' in result) return result.value;
  found.push(...result.findings);
  return null;
}

/** Whether a date written YYYY-MM-DD is a day of the calendar. */
function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

function sheetOf(
  of: AnswerFile,
  profile: string,
  facts: Map<string, AnswerValue>,
  answers: Map<string, Answer>,
  file: string,
): AnswerSheet {
  const { structure, respondent } = of;
  return {
    file,
    track: of.track ?? null,
    structure: {
      id: structure.id ?? null,
      name: structure.name,
      profile,
      training: structure.training ?? null,
      facts,
      accompaniment: structure.accompaniment ?? null,
    },
    respondent: {
      role: respondent?.role ?? null,
      age: respondent?.age ?? null,
      code: respondent?.code ?? null,
    },
    date: of.date ?? null,
    objectives: of.objectives ?? [],
    answers,
  };
}
