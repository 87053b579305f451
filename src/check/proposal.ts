import { hasOptions, type Question, type Questionnaire } from '../model/questionnaire.js';
import type { Text } from '../model/text.js';
import { compareVersions } from '../model/version.js';
import { asRead } from './alike.js';
import { questionUnderPresentNames } from './present-names.js';

/** What a newer version of a questionnaire should say of the older one, and does not. */
export interface Proposal {
  /** Former id, dotted for an option or a profile, to the present one that has its words. */
  renamed: [from: string, to: string][];
  retired: string[];
  /** Questions whose sentences changed, or what they are worth. */
  changed: string[];
}

/** What is missing between two versions; words decide: what is still said under another id has been renamed. */
export function proposalFor(newer: Questionnaire, older: Questionnaire): Proposal {
  const questions = renamedQuestions(newer, older);
  const renamed = {
    ...newer.renamed,
    questions: new Map([...newer.renamed.questions, ...questions]),
  };
  const now = new Map(newer.questions.map((question) => [question.id, question]));
  const kept = older.questions.flatMap((before): [Question, Question][] => {
    const after = now.get(renamed.questions.get(before.id) ?? before.id);
    if (after?.type !== before.type) return [];
    return [[questionUnderPresentNames(before, after.id, newer.renamed), after]];
  });
  const options = kept.flatMap(([before, after]) => renamedOptions(before, after));
  const withOptions = { ...renamed, options: new Map([...renamed.options, ...options]) };
  const isSaid = ({ id }: Question) => compareVersions(newer.changed.get(id) ?? '0.0.0', older.version) > 0;
  return {
    renamed: [...questions, ...options, ...renamedProfiles(newer, older)],
    retired: older.questions
      .map(({ id }) => id)
      .filter((id) => !now.has(id) && !renamed.questions.has(id) && !newer.retired.has(id)),
    changed: kept
      .filter(
        ([before, after]) =>
          isChanged(questionUnderPresentNames(before, after.id, withOptions), after) && !isSaid(after),
      )
      .map(([, after]) => after.id),
  };
}

function renamedQuestions(newer: Questionnaire, older: Questionnaire): [string, string][] {
  const ids = (of: Questionnaire) => new Set(of.questions.map(({ id }) => id));
  const [were, are] = [ids(older), ids(newer)];
  const gone = older.questions.filter(
    ({ id }) => !are.has(id) && !newer.renamed.questions.has(id) && !newer.retired.has(id),
  );
  const known = new Set(newer.renamed.questions.values());
  const added = newer.questions.filter(({ id }) => !were.has(id) && !known.has(id));
  return pairs(gone, added, (before, after) => {
    if (before.type !== after.type) return false;
    const sentences = sentencesOf(before);
    return (
      isSameText(before.text, after.text) ||
      (sentences.length > 1 && sentences.every(([, text], i) => isSameText(text, sentencesOf(after)[i]?.[1])))
    );
  });
}

function renamedOptions(before: Question, after: Question): [string, string][] {
  if (!hasOptions(before) || !hasOptions(after)) return [];
  const has = (of: typeof before.options, id: string) => of.some((option) => option.id === id);
  const gone = before.options.filter(({ id }) => !has(after.options, id));
  const added = after.options.filter(({ id }) => !has(before.options, id));
  return pairs(gone, added, (one, other) => isSameText(one.text, other.text)).map(([from, to]) => [
    `${after.id}.${from}`,
    `${after.id}.${to}`,
  ]);
}

function renamedProfiles(newer: Questionnaire, older: Questionnaire): [string, string][] {
  const has = (of: Questionnaire, id: string) => of.profiles.some((profile) => profile.id === id);
  const gone = older.profiles.filter(({ id }) => !has(newer, id) && !newer.renamed.profiles.has(id));
  const added = newer.profiles.filter(({ id }) => !has(older, id));
  return pairs(gone, added, (one, other) => isSameText(one.title, other.title)).map(([from, to]) => [
    `${PROFILE}${from}`,
    `${PROFILE}${to}`,
  ]);
}

/** What is gone with what is new and the same; each once. */
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

/** What one answers a question by, each with its name; a question without options or points has none. */
function sentencesOf(question: Question): [name: string, text: Text][] {
  if (hasOptions(question)) return question.options.map(({ id, text }) => [id, text]);
  if (question.type === 'scale') return question.points.map((text, i) => [String(i + 1), text]);
  return [];
}

/** Whether an answer that is still there says something else, or is worth something else. */
function isChanged(before: Question, after: Question): boolean {
  const now = new Map(sentencesOf(after));
  const isReworded = sentencesOf(before).some(([name, text]) => {
    const present = now.get(name);
    return present !== undefined && !isSameText(text, present);
  });
  return isReworded || worths(before) !== worths(after, before);
}

/** What the answers are worth; of options, those that another question has too. */
function worths(question: Question, among: Question = question): string {
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const ids = hasOptions(among) ? among.options.map(({ id }) => id) : [];
      const shared = question.options.filter(({ id }) => ids.includes(id));
      const scoring = question.type === 'multiple' ? question.scoring : '';
      return JSON.stringify([scoring, shared.map(({ id, value }) => [id, value])]);
    }
    case 'scale':
      return JSON.stringify([question.reverse, question.points.length]);
    case 'number':
      return JSON.stringify(question.bands);
    case 'yes-no':
      return String(question.reverse);
    case 'text':
      return '';
  }
}

/** Whether two texts read the same in a language that both have. */
function isSameText(one: Text, other: Text | undefined): boolean {
  if (other === undefined) return false;
  if (typeof one === 'string' || typeof other === 'string') {
    const [said = ''] = typeof one === 'string' ? [one] : Object.values(one);
    const words = typeof other === 'string' ? [other] : Object.values(other);
    return words.some((text) => asRead(text) === asRead(said));
  }
  const shared = Object.keys(one).filter((language) => other[language] !== undefined);
  const [first] = shared;
  return first !== undefined && asRead(one[first] ?? '') === asRead(other[first] ?? '');
}

/** The newer version, as it would be with what is proposed. */
export function accepted({ renamed, retired, changed }: Proposal, newer: Questionnaire): Questionnaire {
  const after = (names: ReadonlyMap<string, string>, added: [string, string][]) =>
    new Map([...names, ...added]);
  const profiles = renamed.filter(([from]) => from.startsWith(PROFILE));
  const options = renamed.filter(([from]) => from.includes('.') && !from.startsWith(PROFILE));
  return {
    ...newer,
    renamed: {
      questions: after(
        newer.renamed.questions,
        renamed.filter(([from]) => !from.includes('.')),
      ),
      options: after(newer.renamed.options, options),
      profiles: after(
        newer.renamed.profiles,
        profiles.map(([from, to]) => [from.slice(PROFILE.length), to.slice(PROFILE.length)]),
      ),
    },
    retired: new Set([...newer.retired, ...retired]),
    changed: new Map([...newer.changed, ...changed.map((id) => [id, newer.version] as const)]),
  };
}

const PROFILE = 'profile.';

/** The lines to write in the newer file: its version and each list that changes, whole. */
export function linesOf(proposal: Proposal, newer: Questionnaire, version: string): string[] {
  const { renamed, retired, changed } = accepted(proposal, { ...newer, version });
  const profiles = [...renamed.profiles].map(
    ([from, to]) => [`${PROFILE}${from}`, `${PROFILE}${to}`] as const,
  );
  const names = [...renamed.questions, ...renamed.options, ...profiles];
  const list = (is: boolean, key: string, lines: string[]) => (is ? [`${key}:`, ...lines] : []);
  return [
    `version: ${version}`,
    ...list(
      proposal.renamed.length > 0,
      'renamed',
      names.map(([from, to]) => `  ${from}: ${to}`),
    ),
    ...list(
      proposal.retired.length > 0,
      'retired',
      [...retired].map((id) => `  - ${id}`),
    ),
    ...list(
      proposal.changed.length > 0,
      'changed',
      [...changed].map(([id, since]) => `  ${id}: ${since}`),
    ),
  ];
}
