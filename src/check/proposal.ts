import { questionUnderPresentNames } from '../model/present-names.ts';
import { askedIn, isFact, type Question, type Questionnaire } from '../model/questionnaire.ts';
import { isDeclared, isOnlyWorthOtherwise } from '../model/same-question.ts';
import { PROFILE, renamedOptions, renamedProfiles, renamedQuestions } from './new-names.ts';

/** What a newer version of a questionnaire should declare about the older one, and does not. */
export interface Proposal {
  /** Former id (dotted for an option or a profile) to the present one with the same words. */
  renamed: [from: string, to: string][];
  /** Questions and facts. */
  retired: string[];
  /** Questions in the same words whose answers are worth something else. */
  changed: string[];
  /** Former ids of questions to those that may be the same ones: only the author knows. */
  doubtful: [from: string, to: string][];
}

/** What is undeclared between two versions and has one reading. The same words under another id mean a renaming. */
export function proposalFor(newer: Questionnaire, older: Questionnaire): Proposal {
  const { found: questions, doubtful } = renamedQuestions(newer, older);
  const mayBe = new Map(doubtful);
  const renamed = {
    ...newer.renamed,
    questions: new Map([...newer.renamed.questions, ...questions]),
  };
  const now = new Map(askedIn(newer).map((question) => [question.id, question]));
  const kept = askedIn(older).flatMap((before): [Question, Question][] => {
    const after = now.get(renamed.questions.get(before.id) ?? before.id);
    if (after?.type !== before.type || isFact(after) !== isFact(before)) return [];
    return [[questionUnderPresentNames(before, after.id, newer.renamed), after]];
  });
  const options = kept.flatMap(([before, after]) => renamedOptions(before, after));
  const withOptions = { ...renamed, options: new Map([...renamed.options, ...options]) };
  return {
    renamed: [...questions, ...options, ...renamedProfiles(newer, older)],
    retired: askedIn(older)
      .map(({ id }) => id)
      .filter((id) => !now.has(id) && !renamed.questions.has(id) && !newer.retired.has(id) && !mayBe.has(id)),
    changed: kept
      .filter(
        ([before, after]) =>
          // Facts have no scores to compare with earlier ones.
          !isFact(after) &&
          isOnlyWorthOtherwise(questionUnderPresentNames(before, after.id, withOptions), after) &&
          !isDeclared(after.id, newer, older),
      )
      .map(([, after]) => after.id),
    doubtful,
  };
}

/** The newer version with the proposal accepted, and with the older one's former ids. */
export function accepted(
  { renamed, retired, changed }: Proposal,
  newer: Questionnaire,
  older: Questionnaire,
): Questionnaire {
  const asked = new Set(askedIn(newer).map(({ id }) => id));
  const isFree = (id: string) => !asked.has(id) && !newer.retired.has(id);
  const profiles = renamed.filter(([from]) => from.startsWith(PROFILE));
  const options = renamed.filter(([from]) => from.includes('.') && !from.startsWith(PROFILE));
  return {
    ...newer,
    renamed: {
      questions: chained(
        [...older.renamed.questions].filter(([from]) => isFree(from)),
        newer.renamed.questions,
        renamed.filter(([from]) => !from.includes('.')),
      ),
      options: chained([], newer.renamed.options, options),
      profiles: chained(
        [],
        newer.renamed.profiles,
        profiles.map(([from, to]) => [from.slice(PROFILE.length), to.slice(PROFILE.length)]),
      ),
    },
    retired: new Set([...newer.retired, ...retired]),
    changed: new Map([
      ...[...newer.changed].map(([id, since]) => [presentIn(renamed, id), since] as const),
      ...changed.map((id) => [id, newer.version] as const),
    ]),
  };
}

const presentIn = (renamed: Proposal['renamed'], id: string): string => new Map(renamed).get(id) ?? id;

/** Former names to present ones: a chain of renamings leads to its end. */
function chained(
  before: readonly (readonly [string, string])[],
  said: ReadonlyMap<string, string>,
  added: readonly [string, string][],
): Map<string, string> {
  const further = new Map([...said, ...added]);
  return new Map([...before, ...further].map(([from, to]) => [from, further.get(to) ?? to]));
}

/** The lines to write in the newer file: its version, and each changed list in full. */
export function linesOf(proposal: Proposal, said: Questionnaire, version: string): string[] {
  const { renamed, retired, changed } = said;
  const profiles = [...renamed.profiles].map(
    ([from, to]) => [`${PROFILE}${from}`, `${PROFILE}${to}`] as const,
  );
  const names = [...renamed.questions, ...renamed.options, ...profiles];
  const list = (isChanged: boolean, key: string, lines: string[]) => (isChanged ? [`${key}:`, ...lines] : []);
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
