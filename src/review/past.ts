import { questionUnderPresentNames } from '../model/present-names.ts';
import type { Question, Questionnaire } from '../model/questionnaire.ts';
import { isChanged, isDeclared, isOtherText } from '../model/same-question.ts';
import { compareVersions } from '../model/version.ts';
import type { Answered } from './answered.ts';
import { isBetween, type Standing } from './lists.ts';
import { measuresAlike } from './ruler.ts';

/** What a question was at the earlier date. */
export interface Past {
  standing: Standing;
  /** As it was asked, its options under today's names; null where nobody has it. */
  question: Question | null;
  /** Whether it is asked in other words since, or its answers are, and the questionnaire does not say so. */
  isUndeclared: boolean;
}

/** Which of the two dates asked a question, by its place, and whether it was the same one. */
export function pasts(
  questionnaire: Questionnaire,
  before: Answered,
  after: Answered,
  earlier: Questionnaire | null,
): (question: Question, i: number) => Past {
  const was =
    earlier &&
    new Map(earlier.questions.map((question) => [presentId(question.id, questionnaire), question]));
  const isOlder = before.sheets.every(({ version }) => compareVersions(version, questionnaire.version) < 0);
  const isLeftOut = ({ id }: Question, i: number) =>
    before.sheets.every(({ sheet }) => !sheet.answers.get(id)?.given) && !isHiddenFrom(before, i);
  const versions = (side: Answered) => side.sheets.map(({ version }) => version);
  return (question, i) => {
    const found = was?.get(question.id);
    const then = found ? questionUnderPresentNames(found, question.id, questionnaire.renamed) : null;
    // Without the questionnaire of then, a question of which older answers say nothing was not asked yet.
    const isNew = was ? !then : isOlder && isLeftOut(question, i);
    if (isNew) return { standing: 'new', question: null, isUndeclared: false };
    const changed = questionnaire.changed.get(question.id);
    const isBroken = versions(before).some((one) =>
      versions(after).some((other) => isBetween(changed, one, other)),
    );
    const saysOtherwise = then !== null && isToldOtherwise(then, question, questionnaire);
    return {
      standing: isBroken || saysOtherwise || (then && !measuresAlike(then, question)) ? 'reworded' : 'common',
      question: then,
      isUndeclared:
        saysOtherwise && !isBroken && earlier !== null && !isDeclared(question.id, questionnaire, earlier),
    };
  };
}

/** By what `check --against` goes by; and by the question's own words, whatever the names of its answers. */
const isToldOtherwise = (then: Question, now: Question, { languages }: Questionnaire): boolean =>
  then.type === now.type && (isChanged(then, now, languages) || isOtherText(then, now, languages));

/** Whether nobody would have been asked a question of the questionnaire, by its place. */
const isHiddenFrom = ({ sheets }: Answered, i: number): boolean =>
  sheets.every(({ cells }) => cells[i]?.state === 'hidden' && cells[i].value === null);

/** The questions that only the earlier date has. */
export function withdrawnFrom(
  questionnaire: Questionnaire,
  gone: readonly string[],
  earlier: Questionnaire | null,
): Map<string, Question | null> {
  const known = new Set(questionnaire.questions.map(({ id }) => id));
  const asked = new Map((earlier?.questions ?? []).map((question) => [question.id, question]));
  const ids = [...asked.keys(), ...gone].filter((id) => !known.has(presentId(id, questionnaire)));
  return new Map([...new Set(ids)].sort().map((id) => [id, asked.get(id) ?? null]));
}

const presentId = (id: string, { renamed }: Questionnaire): string => renamed.questions.get(id) ?? id;
