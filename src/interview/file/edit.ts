import { Document, isCollection, isMap, isNode, isScalar, Pair, Scalar, YAMLMap } from 'yaml';
import type { Language } from '../../language.ts';
import type { Answer, AnswerValue, Given } from '../../model/answer.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { outlives } from '../answer-file.ts';
import { assignmentIn, type Draft } from '../draft.ts';
import { carry } from './carry.ts';

/** The order of keys in an answer file. */
const KEYS = [
  ...['questionnaire', 'track', 'structure', 'respondent', 'date', 'objectives', 'answers', 'plan', 'review'],
];
const STRUCTURE_KEYS = ['id', 'name', 'profile', 'training', 'facts', 'accompaniment'];
const RESPONDENT_KEYS = ['role', 'age', 'code', 'notes'];

/** What is needed to write an answer file. */
export interface Writing {
  questionnaire: Questionnaire;
  language: Language;
}

/**
 * Writes into an answer file what changed from one draft to the next, and nothing else: comments, unknown keys and
 * other people's changes stay as they are.
 */
export function edit(
  document: Document,
  before: Draft,
  after: Draft,
  { questionnaire, language }: Writing,
): void {
  const root = rootOf(document);
  carry(document, questionnaire);
  if (after.track !== before.track) put(root, 'track', after.track, KEYS);
  for (const key of ['id', 'name', 'profile', 'training'] as const) {
    if (after[key] !== before[key]) put(mapIn(root, 'structure'), key, after[key], STRUCTURE_KEYS);
  }
  putFacts(root, before, after, { questionnaire, language });
  if (after.accompaniment !== before.accompaniment)
    put(mapIn(root, 'structure'), 'accompaniment', after.accompaniment, STRUCTURE_KEYS);
  for (const key of ['role', 'age', 'code'] as const) {
    if (after[key] !== before[key]) put(mapIn(root, 'respondent'), key, after[key], RESPONDENT_KEYS);
  }
  if (after.sharesNotes !== before.sharesNotes)
    put(mapIn(root, 'respondent'), 'notes', spelledSharing(after.sharesNotes), RESPONDENT_KEYS);
  if (after.date !== before.date) put(root, 'date', after.date, KEYS);
  if (after.objectives !== before.objectives) put(root, 'objectives', after.objectives, KEYS);
  // Present even if empty: readers refuse a file without it.
  const answers = mapIn(root, 'answers');
  for (const question of questionnaire.questions) {
    const { id } = question;
    const [was, is] = [before.answers.get(id), after.answers.get(id)];
    const isAimless = after.aimless.has(id);
    if (sameAnswer(was, is) && before.aimless.has(id) === isAimless) continue;
    putAnswer(answers, id, is, isAimless, { questionnaire, language });
  }
  putPlan(root, before, after, questionnaire);
  putReview(root, before, after, questionnaire);
  if (!outlives(document.toJS(), questionnaire))
    put(root, 'questionnaire', `${questionnaire.id}@${questionnaire.version}`, KEYS);
}

/** A new answer file, empty except for a heading for whoever opens it. */
export function newDocument(heading: string): Document {
  const document = new Document({});
  document.commentBefore = heading;
  return document;
}

function rootOf(document: Document): YAMLMap {
  if (!isMap(document.contents)) document.contents = new YAMLMap() as typeof document.contents;
  return document.contents as unknown as YAMLMap;
}

/** The map at a key, created if missing. */
function mapIn(parent: YAMLMap, key: string, order: readonly string[] = KEYS): YAMLMap {
  const present = pairAt(parent, key);
  if (present && isMap(present.value)) {
    return present.value;
  }
  const map = new YAMLMap();
  map.flow = true;
  if (present) {
    // What is there is not a map: `answers:` left empty by the author.
    present.value = map;
    return map;
  }
  insert(parent, key, map, order);
  return map;
}

const pairAt = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => (isScalar(pair.key) ? pair.key.value : pair.key) === key);

/** Sets a key's value, keeping its comment; null removes the key. */
function put(map: YAMLMap, key: string, value: unknown, order: readonly string[]): void {
  const present = pairAt(map, key);
  if (value === null) {
    if (present) map.delete(key);
    return;
  }
  if (present) setValue(present, value);
  else insert(map, key, nodeOf(value), order);
}

function setValue(pair: Pair, value: unknown): void {
  const node = nodeOf(value);
  const present = pair.value;
  if (isScalar(present) && isScalar(node)) {
    present.value = node.value;
    // A block or quoted style may not suit the new text.
    delete present.type;
    delete present.source;
    return;
  }
  if (isNode(present)) {
    // After a value; above a map or a list, which begin on the next line.
    if (isScalar(node)) node.comment = present.comment ?? null;
    else node.commentBefore = present.comment ?? null;
    if (isCollection(present) && isCollection(node)) node.flow = present.flow ?? false;
  }
  pair.value = node;
}

function nodeOf(value: unknown): Scalar | YAMLMap {
  return new Document(value).contents as unknown as Scalar | YAMLMap;
}

/** Inserts a key in its order among the existing ones. */
function insert(map: YAMLMap, key: string, value: unknown, order: readonly string[]): void {
  // `{}` is how an empty map is written; its content is easier to read on separate lines.
  if (map.items.length === 0) map.flow = false;
  const place = order.indexOf(key);
  const keyOf = (pair: Pair) => String(isScalar(pair.key) ? pair.key.value : pair.key);
  const later = map.items.findIndex((pair) => order.indexOf(keyOf(pair)) > place);
  const pair = new Pair(new Scalar(key), value);
  if (later < 0) map.items.push(pair);
  else map.items.splice(later, 0, pair);
}

/** Writes the facts that the questionnaire declares; a person's own keys stay. */
function putFacts(root: YAMLMap, before: Draft, after: Draft, { questionnaire, language }: Writing): void {
  const order = questionnaire.facts.map(({ id }) => id);
  for (const id of order) {
    const [was, is] = [before.facts.get(id), after.facts.get(id)];
    if (JSON.stringify(was) === JSON.stringify(is)) continue;
    const structure = mapIn(root, 'structure');
    const facts = mapIn(structure, 'facts', STRUCTURE_KEYS);
    // What a person keeps there under the same name is not replaced by an unanswered fact.
    const isTheirs = is === null && was === undefined && (facts.get(id) ?? null) !== null;
    if (!isTheirs) put(facts, id, is === undefined ? null : spelledFact(is, language), order);
    if (facts.items.length === 0) structure.delete('facts');
  }
}

/** Writes who does what; what a person noted there for another action, or next to it, stays. */
function putPlan(root: YAMLMap, before: Draft, after: Draft, { actions }: Questionnaire): void {
  const order = actions.map(({ id }) => id);
  for (const id of order) {
    const [was, is] = [assignmentIn(before, id), assignmentIn(after, id)];
    if (was.who === is.who && was.by === is.by) continue;
    const plan = mapIn(root, 'plan');
    const entry = mapIn(plan, id, order);
    for (const key of ASSIGNMENT_KEYS) if (was[key] !== is[key]) put(entry, key, is[key], ASSIGNMENT_KEYS);
    if (entry.items.length === 0) plan.delete(id);
    if (plan.items.length === 0) root.delete('plan');
  }
}

const ASSIGNMENT_KEYS = ['who', 'by'] as const;

/** Writes what became of an earlier plan; what a person noted there for another action stays. */
function putReview(root: YAMLMap, before: Draft, after: Draft, { actions }: Questionnaire): void {
  const order = actions.map(({ id }) => id);
  const { review: was } = before;
  const { review: is } = after;
  if (was.date !== is.date) put(mapIn(root, 'review'), 'date', is.date, REVIEW_KEYS);
  for (const key of ['actions', 'indicators'] as const) {
    for (const id of new Set([...was[key].keys(), ...is[key].keys()])) {
      if (was[key].get(id) === is[key].get(id)) continue;
      const said = mapIn(mapIn(root, 'review'), key, REVIEW_KEYS);
      put(said, id, is[key].get(id) ?? null, order);
      if (said.items.length === 0) mapIn(root, 'review').delete(key);
      if (mapIn(root, 'review').items.length === 0) root.delete('review');
    }
  }
}

const REVIEW_KEYS = ['date', 'actions', 'indicators'];

/** A skipped fact is remembered as such, and readers take it as unanswered. */
const spelledFact = (value: AnswerValue | null, language: Language): unknown =>
  value === null ? 'unknown' : spelledValue(value, language);

const spelledSharing = (shares: boolean | null): string | null =>
  shares === null ? null : shares ? 'shared' : 'private';

/** @param isAimless whether a target was skipped: an empty one is written, which readers take for none. */
function putAnswer(
  answers: YAMLMap,
  id: string,
  answer: Answer | undefined,
  isAimless: boolean,
  writing: Writing,
): void {
  const { questionnaire } = writing;
  const order = questionnaire.questions.map((question) => question.id);
  if (!answer) {
    if (pairAt(answers, id)) answers.delete(id);
    return;
  }
  const { given, target, note, why, before } = answer;
  const valued = (value: AnswerValue | null) =>
    value === null ? null : spelledValue(value, writing.language);
  const none = isAimless ? new Scalar(null) : null;
  const value = given && spelled(given, writing.language);
  const parts = { value, target: valued(target) ?? none, note, why, before: valued(before) };
  const present = pairAt(answers, id);
  if (present && isMap(present.value)) {
    // Whatever else a person put next to it stays.
    for (const [key, part] of Object.entries(parts)) put(present.value, key, part, Object.keys(parts));
    return;
  }
  const said = Object.entries(parts).filter(([, part]) => part !== null);
  const written = said.every(([key]) => key === 'value') ? value : Object.fromEntries(said);
  if (present) setValue(present, written);
  else insert(answers, id, nodeOf(written), order);
}

function spelled(given: Given, language: Language): unknown {
  if (given.kind === 'unknown') return 'unknown';
  return given.kind === 'not-applicable' ? 'na' : spelledValue(given.value, language);
}

/** Yes and no are written as words, which every YAML reader takes literally. */
function spelledValue(value: AnswerValue, language: Language): unknown {
  if (typeof value !== 'boolean') return value;
  if (language === 'en') return value ? 'yes' : 'no';
  return value ? 'oui' : 'non';
}

const sameAnswer = (a: Answer | undefined, b: Answer | undefined): boolean =>
  a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
