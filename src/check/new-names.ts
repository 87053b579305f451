import {
  AXES,
  askedIn,
  hasOptions,
  isFact,
  type Question,
  type Questionnaire,
} from '../model/questionnaire.ts';
import { sentencesOf } from '../model/same-question.ts';
import { inCommon, inSameLanguage, isSameText, words } from '../model/same-text.ts';

/** The prefix of profile ids in `renamed`. */
export const PROFILE = 'profile.';

/**
 * Questions and facts of an older version that are in a newer one under another id, by their text; and those that may be:
 * of several with that text, or put otherwise, with the same answers or most of their words.
 */
export function renamedQuestions(newer: Questionnaire, older: Questionnaire): Names {
  const ids = (version: Questionnaire) => new Set(askedIn(version).map(({ id }) => id));
  const [were, are] = [ids(older), ids(newer)];
  const gone = askedIn(older).filter(
    ({ id }) => !are.has(id) && !newer.renamed.questions.has(id) && !newer.retired.has(id),
  );
  // A rename from an id of the older version is settled; one from further back only starts a chain.
  const taken = new Set([...newer.renamed.questions].flatMap(([from, to]) => (were.has(from) ? [to] : [])));
  const added = askedIn(newer).filter(({ id }) => !were.has(id) && !taken.has(id));

  const byText = (one: Question, other: Question) =>
    isOneKind(one, other) && isSameText(one.text, other.text);
  const found = gone.flatMap((before) => matched(before, gone, added, byText));
  const settled = new Map(found);
  const left = new Set([...settled.values()]);
  const isLike = (before: Question, after: Question) =>
    isOneKind(before, after) && (byText(before, after) || areAlike(before, after, newer.languages));
  const doubtful = gone.flatMap((before): [string, string][] => {
    if (settled.has(before.id)) return [];
    const after = added.find((one) => !left.has(one.id) && isLike(before, one));
    return after ? [[before.id, after.id]] : [];
  });
  return { found, doubtful };
}

/** Former ids to present ones. */
interface Names {
  found: [string, string][];
  /** Which may be new names, or not. */
  doubtful: [string, string][];
}

/** Above this share of common words, one text may be another put better. */
const HALF = 0.5;

const areAlike = (one: Question, other: Question, languages: readonly string[]): boolean =>
  haveSameSentences(one, other) ||
  inSameLanguage(one.text, other.text, languages).some(([a, b]) => inCommon(words(a), words(b)) >= HALF);

/** What a question became, if each is the other's only match. */
function matched(
  before: Question,
  gone: readonly Question[],
  added: readonly Question[],
  isSame: (before: Question, after: Question) => boolean,
): [string, string][] {
  const after = closest(
    before,
    added.filter((candidate) => isSame(before, candidate)),
  );
  if (!after) return [];
  const back = closest(
    after,
    gone.filter((candidate) => isSame(candidate, after)),
  );
  return back === before ? [[before.id, after.id]] : [];
}

/** Narrows several matches by topic, then axes, then place; undefined if more than one is left. */
function closest(question: Question, among: readonly Question[]): Question | undefined {
  if (among.length <= 1) return among[0];
  const signs = [
    isSameTopic,
    (one: Question, other: Question) => AXES.every((axis) => one.weights[axis] === other.weights[axis]),
    (one: Question, other: Question) => one.area === other.area && one.path.at(-1) === other.path.at(-1),
  ];
  const left = signs.reduce((rest, sign) => {
    const agreeing = rest.filter((candidate) => sign(question, candidate));
    return agreeing.length > 0 ? agreeing : rest;
  }, among);
  return left.length === 1 ? left[0] : undefined;
}

const isOneKind = (one: Question, other: Question): boolean =>
  one.type === other.type && isFact(one) === isFact(other);

const isSameTopic = (one: Question, other: Question): boolean =>
  one.topic !== null && other.topic !== null && isSameText(one.topic, other.topic);

function haveSameSentences(one: Question, other: Question): boolean {
  const [sentences, others] = [sentencesOf(one), sentencesOf(other)];
  return (
    sentences.length > 1 &&
    sentences.length === others.length &&
    sentences.every(([, text], i) => isSameText(text, others[i]?.[1]))
  );
}

export function renamedOptions(before: Question, after: Question): [string, string][] {
  if (!hasOptions(before) || !hasOptions(after)) return [];
  const has = (options: typeof before.options, id: string) => options.some((option) => option.id === id);
  const gone = before.options.filter(({ id }) => !has(after.options, id));
  const added = after.options.filter(({ id }) => !has(before.options, id));
  return pairs(gone, added, (one, other) => isSameText(one.text, other.text)).map(([from, to]) => [
    `${after.id}.${from}`,
    `${after.id}.${to}`,
  ]);
}

export function renamedProfiles(newer: Questionnaire, older: Questionnaire): [string, string][] {
  const has = (version: Questionnaire, id: string) => version.profiles.some((profile) => profile.id === id);
  const gone = older.profiles.filter(({ id }) => !has(newer, id) && !newer.renamed.profiles.has(id));
  const added = newer.profiles.filter(({ id }) => !has(older, id));
  return pairs(gone, added, (one, other) => isSameText(one.title, other.title)).map(([from, to]) => [
    `${PROFILE}${from}`,
    `${PROFILE}${to}`,
  ]);
}

/** Pairs what is gone with the new item that is the same; each used once. */
function pairs<T extends { id: string }>(
  gone: readonly T[],
  added: readonly T[],
  isSame: (before: T, after: T) => boolean,
): [string, string][] {
  const left = new Set(added);
  return gone.flatMap((before): [string, string][] => {
    const after = [...left].find((candidate) => isSame(before, candidate));
    if (!after) return [];
    left.delete(after);
    return [[before.id, after.id]];
  });
}
