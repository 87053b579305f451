import { AXES, type AxisId, isScored } from '../../model/questionnaire.js';
import { needOf } from '../../plan/need.js';
import type { Choice } from '../../plan/plan.js';
import { type Cell, isOpen } from '../../scoring/cell.js';
import { type Said, said } from '../answers.js';
import { heldSentence, levelTitle } from '../levels.js';
import { inSentence } from '../text/typography.js';
import type { Reading } from './reading.js';
import { isGood } from './telling.js';

/** The level from which an axis can be leaned on: the third is already right for a small structure. */
const STRENGTH_LEVEL = 3;

/** Under this mean need, from 0 to 1, an axis asks for nothing. */
const LITTLE_NEED = 0.1;

/** What an answer that page one quotes further down weighs here, against one that it does not. */
const QUOTED_BELOW = 0.7;

/** What page one says of a structure, and the questions that it quotes to show it. */
export interface Portrait {
  /** Strength, need, what is not documented; one more for each gate that holds an axis named. */
  sentences: string[];
  quoted: ReadonlySet<string>;
}

/** An answer that shows a sentence to be true, as a clause. */
interface Proof {
  question: string;
  clause: string;
}

interface Answered {
  cell: Cell & { value: number };
  need: number;
  weight: number;
}

export function portrait(reading: Reading): Portrait {
  const { plan, speech } = reading;
  const { cells } = plan.resolved;
  const open = cells.filter((cell) => isScored(cell.question) && isOpen(cell));
  const unknown = open.filter(({ state }) => state === 'unknown').length;
  if (!cells.some(({ state, question }) => state === 'answered' && isScored(question))) {
    return { sentences: speech.words.portrait.empty(unknown), quoted: new Set() };
  }
  const strength = strongest(reading);
  const need = neediest(reading, strength);
  return {
    sentences: [
      strength.sentence,
      ...held(reading, strength.axis),
      need.sentence,
      ...held(reading, need.axis),
      gaps(reading, open),
    ],
    quoted: new Set([strength, need].flatMap(({ proof }) => proof?.question ?? [])),
  };
}

interface Point {
  sentence: string;
  axis: AxisId | null;
  proof: Proof | null;
}

/** The best documented axis that can be leaned on; else the best answer; else nothing that would not be true. */
function strongest(reading: Reading): Point {
  const { plan, speech } = reading;
  const words = speech.words.portrait;
  const placed = AXES.flatMap((axis) => {
    const found = plan.scores.axes[axis];
    return found?.solid && found.level !== null
      ? [{ axis, level: found.level, score: found.score ?? 0 }]
      : [];
  });
  const [best] = placed.filter(({ level }) => level >= STRENGTH_LEVEL).sort((a, b) => b.score - a.score);
  const good = (best ? [best.axis] : AXES)
    .flatMap((axis) => answered(reading, axis))
    .filter(({ cell }) => isGood(cell.value));
  const [below, further] = [quotedBelow(reading, reading.first), quotedBelow(reading, reading.choices)];
  const mends = ({ cell: { question } }: Answered) =>
    Number(below.has(question.id)) + Number(further.has(question.id));
  const proof = firstProof(
    reading,
    good
      // What a few say is not what a team says.
      .filter(({ cell }) => cell.answers.length * 2 >= plan.resolved.respondents)
      // An answer that an action of the plan is to mend shows no strength, where another does.
      .sort((a, b) => mends(a) - mends(b) || b.cell.value * b.weight - a.cell.value * a.weight),
    (cell, told) => told.kind === 'range' && cell.answers.every(({ value }) => isGood(value ?? 0)),
    (question, { low }) => words.proofAtLeast(question, speech.quote(low)),
  );
  if (best) {
    const title = speech.words.axis(speech.say(plan.resolved.questionnaire.axes[best.axis].title));
    const level = inSentence(levelTitle(plan.resolved, best.level, speech));
    return { sentence: words.strength(title, level, proof?.clause ?? null), axis: best.axis, proof };
  }
  // An axis that no level can be given to may be the one that carries the team.
  const fewAnswers = placed.length === 0 || AXES.some((axis) => plan.scores.axes[axis]?.level === null);
  if (proof) return { sentence: words.oneStrength(proof.clause, fewAnswers), axis: null, proof };
  const atTheBeginning = good.length === 0 && !fewAnswers;
  return { sentence: atTheBeginning ? words.noStrength : words.noAxis(fewAnswers), axis: null, proof };
}

/** The lowest axis of those that are not yet where the team would like to be; the answer shown as a strength aside. */
function neediest(reading: Reading, strength: Point): Point {
  const { plan, speech } = reading;
  const words = speech.words.portrait;
  // The reasons of the first actions quote their answers just below: another as telling is worth more here.
  const below = quotedBelow(reading, reading.first);
  const weigh = ({ need, weight, cell }: Answered) =>
    need * weight * (below.has(cell.question.id) ? QUOTED_BELOW : 1);
  const fromLowest: TellRange = (question, { low }) => words.proofFrom(question, speech.quote(low));
  const isNeed = ({ need, cell }: Answered) => need > 0 && cell.question.id !== strength.proof?.question;
  const freshFirst = (answers: Answered[]) => answers.sort((a, b) => weigh(b) - weigh(a));
  const [worst] = AXES.flatMap((axis) => {
    const found = plan.scores.axes[axis];
    if (found?.level == null || axis === strength.axis) return [];
    const answers = answered(reading, axis);
    const weight = answers.reduce((sum, answer) => sum + answer.weight, 0);
    const need = answers.reduce((sum, answer) => sum + answer.need * answer.weight, 0) / weight;
    return weight > 0 && need >= LITTLE_NEED ? [{ axis, found, answers }] : [];
  }).sort((a, b) => (a.found.score ?? 0) - (b.found.score ?? 0));
  if (worst) {
    const proof = firstProof(reading, freshFirst(worst.answers.filter(isNeed)), () => true, fromLowest);
    const title = speech.words.axis(speech.say(plan.resolved.questionnaire.axes[worst.axis].title));
    const few = worst.found.solid ? '' : `, ${speech.words.basedOn(worst.found.answered)}`;
    const level = inSentence(levelTitle(plan.resolved, worst.found.level, speech)) + few;
    return { sentence: words.need(title, level, proof?.clause ?? null), axis: worst.axis, proof };
  }
  const needy = AXES.flatMap((axis) => answered(reading, axis)).filter(
    (answer) => answer.need >= LITTLE_NEED && isNeed(answer),
  );
  const proof = firstProof(reading, freshFirst(needy), () => true, fromLowest);
  return { sentence: proof ? words.oneNeed(proof.clause) : words.noNeed, axis: null, proof };
}

/** The questions whose answers are told as why some actions were chosen. */
const quotedBelow = ({ reasonOf }: Reading, choices: readonly Choice[]): ReadonlySet<string> =>
  new Set(choices.flatMap((choice) => reasonOf(choice)?.question ?? []));

/** The answered questions of an axis, in the questionnaire's order. */
function answered({ plan }: Reading, axis: AxisId): Answered[] {
  return plan.resolved.cells.flatMap((cell) => {
    const weight = cell.question.weights[axis];
    if (weight === undefined || cell.state !== 'answered' || cell.value === null) return [];
    return [{ cell: { ...cell, value: cell.value }, need: needOf(cell) ?? 0, weight }];
  });
}

/** Of answers that differ, what is told of how far they go, as a clause. */
type TellRange = (question: string, range: Extract<Said, { kind: 'range' }>) => string;

/**
 * The first of some answers that the respondents share.
 * @param orElse whether, failing that, one that they do not share will do.
 */
function firstProof(
  { plan, speech }: Reading,
  answers: Answered[],
  orElse: (cell: Cell, told: Said) => boolean,
  tellRange: TellRange,
): Proof | null {
  const { words, quote } = speech;
  const proofs = answers.map(({ cell }) => ({ cell, told: said(cell, plan.resolved.respondents, speech) }));
  const best =
    proofs.find(({ told }) => told.kind === 'text') ?? proofs.find(({ cell, told }) => orElse(cell, told));
  if (!best) return null;
  const { id } = best.cell.question;
  return { question: id, clause: clause(quote(speech.question(id)), best.told) };

  function clause(question: string, answer: Said): string {
    if (answer.kind === 'text') return words.portrait.proof(question, quote(answer.text));
    if (answer.kind === 'range') return tellRange(question, answer);
    return words.portrait.proofUnlike(question);
  }
}

function held(reading: Reading, axis: AxisId | null): string[] {
  const sentence = axis && heldSentence(reading.plan, axis, reading.speech);
  return sentence ? [sentence] : [];
}

/** What is not documented: the axes that no level can be given to, and how many questions wait. */
function gaps({ plan, speech }: Reading, open: Cell[]): string {
  const { words, say } = speech;
  const { questionnaire, cells } = plan.resolved;
  if (open.length === 0) {
    return words.portrait.complete(
      cells.filter(({ state, question }) => state === 'answered' && isScored(question)).length,
    );
  }
  const axes = AXES.filter((axis) => plan.scores.axes[axis]?.level === null);
  const unknown = open.filter(({ state }) => state === 'unknown').length;
  return words.portrait.gaps(
    axes.map((axis) => words.axis(say(questionnaire.axes[axis].title))),
    unknown,
    open.length - unknown,
  );
}
