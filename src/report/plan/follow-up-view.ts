import { sentenceAt, sentenceCount } from '../../cohort/spread.ts';
import type { Duty, Training } from '../../model/questionnaire.ts';
import { VOICES } from '../../model/thresholds.ts';
import type { Choice } from '../../plan/plan.ts';
import { trainingOf } from '../../plan/plan.ts';
import { type Cell, doubted } from '../../scoring/cell.ts';
import { asSentence } from '../../text/typography.ts';
import { apart, shown } from '../answers.ts';
import { isGood } from './own-words.ts';
import { comparison, informs, isValued, type Reading, reviewTime, weightOf } from './reading.ts';
import type { PlanView } from './view.ts';

/** How many divergences and things to look at are listed. */
const DIVERGENCES = 4;
const DOUBTS = 3;
const TO_LOOK_AT = 3;

const asksTraining = ({ action }: Choice): boolean => action.route === 'training';

/** Training needs of the plan, else the first of its candidates. */
export function trainingNeeds({ plan, choices }: Reading): readonly Choice[] {
  const chosen = choices.filter(asksTraining);
  return chosen.length > 0 ? chosen : plan.annex.filter(asksTraining).slice(0, 1);
}

/** Training needs with the way they are funded. */
export function trainingView(reading: Reading): PlanView['training'] {
  const { plan, speech, choices, accompaniment } = reading;
  const { words, say } = speech;
  const needs = trainingNeeds(reading);
  const training = trainingOf(plan.resolved);
  return {
    intro: accompaniment === 'none' ? null : words.training.intro,
    way: needs.length > 0 && training ? way(training) : null,
    needs: needs.map((need) => ({
      title: say(need.action.title),
      chosen: choices.includes(need),
      note: choices.includes(need) ? null : words.training.later,
    })),
  };

  function way(training: Training): string {
    const { ways, volunteersToo } = words.training;
    return training === 'opco' ? `${ways.opco} ${volunteersToo}` : ways[training];
  }
}

/** What the team says where nothing is better or worse: what holds it back, what it dreams of. */
export function inYourWords({ plan: { resolved }, speech }: Reading): PlanView['inYourWords'] {
  return resolved.cells
    .filter((cell) => cell.answers.length > 0 && !informs(cell.question))
    .map((cell) => ({ topic: speech.heading(cell.question.id), answer: ownAnswer(cell) }));

  function ownAnswer(cell: Cell): string {
    const text = shown(cell, resolved.respondents, speech);
    return cell.question.type === 'text' ? speech.quote(text) : text;
  }
}

/** What respondents should discuss: where they are furthest apart, where only some know, whose objectives are left. */
export function divergencesView(reading: Reading): PlanView['divergences'] {
  const { plan, speech } = reading;
  const { compared, unlike } = comparison(reading);
  const { cells, respondents, objectivesLeft } = plan.resolved;
  const doubts = doubted(cells);
  const listed = unlike.sort((a, b) => b.spread - a.spread).slice(0, DIVERGENCES);
  const dotted = listed.filter(canBeDots);
  const rows = dotted.map((cell) => ({
    topic: speech.heading(cell.question.id),
    counts: chosen(cell),
  }));
  const widest = Math.max(0, ...rows.map(({ counts }) => counts.length));
  return {
    intro: unlike.length > 0 ? speech.words.differ(unlike.length, compared.length) : null,
    dots: { columns: Array.from({ length: widest }, (_, i) => i + 1), rows },
    topics: listed
      .filter((cell) => !dotted.includes(cell))
      .map((cell) => ({
        topic: speech.heading(cell.question.id),
        spread: apart(cell, speech),
      })),
    doubts: doubts.slice(0, DOUBTS).map((cell) => ({
      topic: speech.heading(cell.question.id),
      text: speech.words.doubt(cell, respondents),
    })),
    moreDoubts: doubts.length > DOUBTS,
    objectives:
      objectivesLeft.length > 0
        ? speech.words.objectivesLeft(objectivesLeft.map(({ title }) => speech.say(title)))
        : null,
  };
}

/** Whether so many answered that how many chose each sentence does not tell who did. */
const canBeDots = ({ question, answers }: Cell): boolean =>
  answers.length >= VOICES && sentenceCount(question) > 0;

/** How many respondents chose each sentence, from the first to the last. */
const chosen = ({ question, answers }: Cell): number[] =>
  Array.from(
    { length: sentenceCount(question) },
    (_, i) => answers.filter(({ given }) => sentenceAt(question, given) === i).length,
  );

/** What can be looked at of what the team says it has, first actions first. */
export function halfDayView({ plan, speech, first, accompaniment }: Reading): PlanView['halfDay'] {
  if (accompaniment === 'none') return null;
  const { words, say, heading } = speech;
  const begun = first.flatMap(({ action }) => action.addresses);
  // In the order of the first actions; what none of them addresses comes last.
  const place = ({ question }: Cell) => (begun.includes(question.id) ? begun.indexOf(question.id) : Infinity);
  const evidence = plan.resolved.cells
    .filter(isValued)
    .filter((cell) => isGood(cell.value))
    .sort((a, b) =>
      place(a) === place(b) ? b.value * weightOf(b) - a.value * weightOf(a) : place(a) - place(b),
    )
    .flatMap(({ question }) =>
      question.evidence === null ? [] : [{ topic: heading(question.id), text: say(question.evidence) }],
    )
    .slice(0, TO_LOOK_AT);
  return { intro: words.halfDay.intro(evidence.length > 0), evidence, bring: words.halfDay.bring };
}

export function reviewView(reading: Reading): PlanView['review'] {
  const { words, say, shortly } = reading.speech;
  return {
    intro: words.review(reviewTime(reading).inSentence, reading.choices.length > 0),
    signs: reading.choices.map(({ action }, i) => ({
      number: i + 1,
      title: shortly(action.title),
      indicator: asSentence(say(action.indicator)),
    })),
  };
}

/** The most lines in the box. */
const LINES = 5;

/** The duties that matter most to a structure, in the questionnaire's order. */
export const dutiesOf = ({ plan: { resolved } }: Reading): Duty[] =>
  resolved.questionnaire.duties.filter(({ when }) => !when || resolved.truth(when) === true).slice(0, LINES);

/** What is certainly due, then what may be. */
export function dutiesView(reading: Reading): PlanView['duties'] {
  const { say } = reading.speech;
  const duties = dutiesOf(reading);
  const view = ({ text, source }: Duty) => ({ text: asSentence(say(text)), source: say(source) });
  const viewsOf = (certainty: Duty['certainty']) =>
    duties.filter((duty) => duty.certainty === certainty).map(view);
  return { due: viewsOf('due'), toCheck: viewsOf('to-check') };
}
