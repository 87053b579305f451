import { type Questionnaire, topicOf } from '../model/questionnaire.ts';
import { grammar } from '../words/grammar.ts';
import type { Interview } from './model.ts';
import type { Notice, Undone } from './notice.ts';
import { questionOf } from './situation.ts';
import { factOf } from './steps/fact.ts';
import type { Speaker } from './voice.ts';

/** A notice in words. */
export function noticeText(notice: Notice, { setting }: Interview, speaker: Speaker): string {
  const { say, language } = speaker;
  const { notices: words, plain } = speaker.words;
  const texts = (ids: readonly string[]) => ids.map((id) => say(questionOf(setting.questionnaire, id).text));
  const spelled = (bound: number | null) => (bound === null ? null : grammar[language].number(bound));
  switch (notice.code) {
    case 'nothing-typed':
      return words.nothingTyped;
    case 'nothing-answered':
      return words.nothingAnswered;
    case 'nothing-chosen':
      return speaker.plain ? plain.nothingChosen : words.nothingChosen;
    case 'not-a-choice':
      return words.notAChoice;
    case 'choose-first':
      return speaker.plain ? plain.chooseFirst : words.chooseFirst;
    case 'choose-target':
      return speaker.plain ? plain.chooseTarget : words.chooseTarget;
    case 'more-first':
      return words.moreFirst;
    case 'must-apply':
      return words.mustApply;
    case 'not-a-number':
      return words.notANumber;
    case 'whole-number':
      return words.wholeNumber;
    case 'at-most':
      return (speaker.plain ? plain : words).atMost(notice.max);
    case 'no-room':
      return words.noRoom(notice.max);
    case 'number-range':
      return words.range(spelled(notice.min), spelled(notice.max));
    case 'target-not-higher':
      return words.targetNotHigher;
    case 'no-such-day':
      return speaker.words.day.noSuchDay(grammar[language].quote(notice.day));
    case 'past-day':
      return speaker.words.day.pastDay(speaker.report.day(notice.day));
    case 'not-here':
      return speaker.plain ? plain.notHere : words.notHere;
    case 'only-text':
      return notice.hasNotes ? words.onlyText(speaker.words.keys.note.key) : words.onlyKeys;
    case 'questions-shown':
      return words.shown(texts(notice.questions));
    case 'answers-back':
      return words.answersBack(texts(notice.questions));
    case 'questions-hidden':
      return words.hidden(texts(notice.questions));
    case 'answers-kept-aside':
      return words.keptAside(texts(notice.questions));
    case 'targets-reached':
      return words.targetsReached(notice.questions.map(speaker.report.topic));
    case 'merged':
      return notice.aside === null ? words.merged : words.mergedAside(notice.aside);
    case 'made-again':
      return words.madeAgain;
    case 'unreadable-aside':
      return words.unreadableAside(notice.aside);
    case 'not-understood':
      return speaker.words.faults(notice.faults, notice.file, speaker.check(notice.file));
    case 'older-answers': {
      const named = notice.again.map((id) => say(topicOf(questionOf(setting.questionnaire, id))));
      return words.olderAnswers(named, notice.unasked);
    }
    case 'files-renamed':
      return words.filesRenamed(notice.file);
    case 'name-kept':
      return words.nameKept(notice.file);
    case 'name-taken':
      return words.nameTaken(notice.file);
    case 'undone':
      return words.undone(undoneText(notice.what, setting.questionnaire, speaker));
    case 'still-unsaved':
      return words.stillUnsaved;
    case 'saved-again':
      return words.savedAgain;
  }
}

/** What was taken back, in words. */
function undoneText(
  what: Undone | null,
  questionnaire: Questionnaire,
  { say, words: { undo } }: Speaker,
): string {
  if (what === null) return undo.unentered;
  if ('question' in what) return undo[what.part](say(topicOf(questionOf(questionnaire, what.question))));
  if (what.part !== 'fact') return undo[what.part];
  return undo.fact(say(topicOf(factOf(questionnaire, what.fact))));
}
