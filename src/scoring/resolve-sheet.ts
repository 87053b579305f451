import type { Answer, AnswerValue } from '../model/answer.ts';
import type { AnswerSheet } from '../model/answer-sheet.ts';
import { byId } from '../model/by-id.ts';
import { isScored, type Question, type Questionnaire } from '../model/questionnaire.ts';
import { worth } from '../model/worth.ts';
import type { Cell, State } from './cell.ts';
import { type Facts, truthOf } from './truth.ts';

/** One respondent's sheet with its cells, and the facts that conditions are read against. */
export interface ResolvedSheet {
  sheet: AnswerSheet;
  cells: Cell[];
  facts: Facts;
}

/**
 * Reads one respondent's answers, question by question: a condition reads only earlier questions, and an answer to a
 * hidden question counts for nothing, so what it would show is hidden too.
 */
export function resolveSheet(questionnaire: Questionnaire, sheet: AnswerSheet): ResolvedSheet {
  const inTrack = sheet.track === null ? undefined : byId(questionnaire).tracks.get(sheet.track);
  const known = new Map<string, AnswerValue>(sheet.structure.facts);
  const facts: Facts = { profile: sheet.structure.profile, answer: (question) => known.get(question) };
  const alone: Facts = {
    profile: sheet.structure.profile,
    answer: (fact) => sheet.structure.facts.get(fact),
  };

  const cells = questionnaire.questions.map((question): Cell => {
    const answer = sheet.answers.get(question.id);
    if (inTrack && !inTrack.has(question.id)) return hidden(question, null);
    if (question.when) {
      const truth = truthOf(question.when, facts);
      if (truth !== true) {
        // Hidden by an answer, not by profile or facts: the questionnaire may give that a value.
        const byAnswer = truth === false && truthOf(question.when, alone) !== false;
        return hidden(question, byAnswer && isScored(question) ? question.hiddenValue : null);
      }
    }
    const state = stateOf(answer);
    if (state === 'answered' && answer?.given?.kind === 'value') known.set(question.id, answer.given.value);
    return shown(question, state, answer);
  });
  return { sheet, cells, facts };
}

function stateOf(answer: Answer | undefined): State {
  if (!answer?.given) return 'unanswered';
  return answer.given.kind === 'value' ? 'answered' : answer.given.kind;
}

// Cells are written out key by key, always in the same order, and share what is empty: batches make millions of them.

const NONE: never[] = [];

function hidden(question: Question, value: number | null): Cell {
  return {
    question,
    state: 'hidden',
    value,
    answers: NONE,
    unknown: 0,
    unanswered: 0,
    notApplicable: 0,
    hidden: 1,
    spread: 0,
    target: null,
    targets: NONE,
    notes: NONE,
  };
}

function shown(question: Question, state: State, answer: Answer | undefined): Cell {
  const said = answer?.given?.kind === 'value' ? answer.given.value : null;
  const value = said === null ? null : worth(question, said);
  const target = answer?.target ?? null;
  return {
    question,
    state,
    value,
    answers: said === null ? NONE : [{ given: said, value }],
    unknown: state === 'unknown' ? 1 : 0,
    unanswered: state === 'unanswered' ? 1 : 0,
    notApplicable: state === 'not-applicable' ? 1 : 0,
    hidden: 0,
    spread: 0,
    target: target === null ? null : worth(question, target),
    targets: target === null ? NONE : [target],
    notes: answer?.note ? [answer.note] : NONE,
  };
}
