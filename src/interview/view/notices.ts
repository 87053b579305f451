import { topicOf } from '../../model/questionnaire.ts';
import { spellNumber } from '../../text/typography.ts';
import type { Interview } from '../state/interview.ts';
import type { Notice } from '../state/notice.ts';
import { questionOf } from '../state/situation.ts';
import { spelling, type Voice } from './voice.ts';

/** What a notice is about that says why a reply was not taken. */
const REFUSALS: ReadonlySet<Notice['code']> = new Set([
  'nothing-typed',
  'nothing-answered',
  'nothing-chosen',
  'not-a-choice',
  'choose-first',
  'choose-target',
  'more-first',
  'must-apply',
  'not-a-number',
  'whole-number',
  'at-most',
  'number-range',
  'target-not-higher',
  'not-here',
  'still-unsaved',
]);

export const isRefusal = ({ code }: Notice): boolean => REFUSALS.has(code);

/** What a notice is about that says what became of the file, by others' hands. */
const ABOUT_FILE: ReadonlySet<Notice['code']> = new Set(['made-again', 'merged', 'unreadable-aside']);

export const isAboutFile = ({ code }: Notice): boolean => ABOUT_FILE.has(code);

/** A notice in words. */
export function noticeText(notice: Notice, interview: Interview, voice: Voice): string {
  const { notices: words, plain } = voice.words;
  const { say } = spelling(interview, voice);
  const texts = (ids: readonly string[]) =>
    ids.map((id) => say(questionOf(interview.setting.questionnaire, id).text));
  const spelled = (bound: number | null) => (bound === null ? null : spellNumber(bound, voice.language));
  switch (notice.code) {
    case 'nothing-typed':
      return words.nothingTyped;
    case 'nothing-answered':
      return words.nothingAnswered;
    case 'nothing-chosen':
      return voice.plain ? plain.nothingChosen : words.nothingChosen;
    case 'not-a-choice':
      return words.notAChoice;
    case 'choose-first':
      return voice.plain ? plain.chooseFirst : words.chooseFirst;
    case 'choose-target':
      return voice.plain ? plain.chooseTarget : words.chooseTarget;
    case 'more-first':
      return words.moreFirst;
    case 'must-apply':
      return words.mustApply;
    case 'not-a-number':
      return words.notANumber;
    case 'whole-number':
      return words.wholeNumber;
    case 'at-most':
      return (voice.plain ? plain : words).atMost(notice.max);
    case 'number-range':
      return words.range(spelled(notice.min), spelled(notice.max));
    case 'target-not-higher':
      return words.targetNotHigher;
    case 'not-here':
      return voice.plain ? plain.notHere : words.notHere;
    case 'questions-shown':
      return words.shown(texts(notice.questions));
    case 'answers-back':
      return words.answersBack(texts(notice.questions));
    case 'questions-hidden':
      return words.hidden(texts(notice.questions));
    case 'answers-kept-aside':
      return words.keptAside(texts(notice.questions));
    case 'merged':
      return notice.aside === null ? words.merged : words.mergedAside(notice.aside);
    case 'made-again':
      return words.madeAgain;
    case 'unreadable-aside':
      return words.unreadableAside(notice.aside);
    case 'not-understood':
      return voice.words.faults(notice.faults, notice.file, voice.check(notice.file));
    case 'older-answers': {
      const named = notice.again.map((id) => say(topicOf(questionOf(interview.setting.questionnaire, id))));
      return words.olderAnswers(named, notice.unasked);
    }
    case 'still-unsaved':
      return words.stillUnsaved;
    case 'saved-again':
      return words.savedAgain;
  }
}
