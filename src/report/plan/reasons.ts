import type { Choice } from '../../plan/plan.js';
import { apart, said } from '../answers.js';
import type { NeedWord } from '../words/words.js';
import type { Reading } from './reading.js';

/** From this number of words an answer is a sentence by itself. */
const SENTENCE = 5;

/** A need from 0 to 1 in words, by thirds; null where there is none. */
function needWord(need: number): NeedWord | null {
  if (need <= 0) return null;
  return need < 1 / 3 ? 'light' : need < 2 / 3 ? 'middle' : 'strong';
}

/** Why an action is there: the team's answers, the need, the objective served, what it makes possible. */
export function whyChosen(reading: Reading, choice: Choice): string {
  const { reason } = reading.speech.words;
  const first = reading.reasonOf(choice);
  const enabled = choice.enables.flatMap((id) => reading.numberOf(id) ?? []).sort((a, b) => a - b);
  const rank = reading.plan.resolved.objectives.findIndex(({ id }) => id === choice.serves?.id);
  return [
    choice.objectiveFirst ? reason.objectiveFirst : '',
    first ? answerSentence(reading, choice, first.question) : '',
    reason.weighs(needWord(choice.need), rank < 0 ? null : rank + 1),
    enabled.length > 0 ? reason.enables(enabled) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/**
 * The answer in full, and the question in full too, but for an answer after page one that can be read without it: the
 * annex has them side by side. Of answers that differ, the lowest and the highest on page one; further on, how far they
 * go.
 */
function answerSentence({ plan, speech, first }: Reading, choice: Choice, id: string): string {
  const { words, quote } = speech;
  const cell = speech.cell(id);
  if (!cell) return '';
  const onPageOne = first.includes(choice);
  const question = quote(speech.question(id));
  if (cell.state === 'unknown') return words.reason.unknown(question);
  const told = said(cell, plan.resolved.respondents, speech);
  switch (told.kind) {
    case 'text':
      return words.reason.answered(quote(told.text), onPageOne || isShort(told.text) ? question : null);
    case 'range':
      return onPageOne
        ? words.reason.range(question, quote(told.low), quote(told.high))
        : words.reason.apart(question, apart(cell, speech));
    case 'unlike':
      return words.reason.unlike(question);
    case 'none':
      return '';
  }
}

/** Whether an answer, « oui » or a number, says little without its question. */
const isShort = (answer: string): boolean => answer.split(' ').length < SENTENCE;
