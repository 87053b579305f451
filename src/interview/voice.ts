import type { Language } from '../language.ts';
import { readIn } from '../model/read-in.ts';
import type { Say } from '../model/text.ts';
import { type Speech, speech } from '../report/speech.ts';
import type { Resolved } from '../scoring/resolved.ts';
import type { InterviewWords } from '../words/interview/interview.ts';
import type { Draft } from './draft.ts';
import type { Interview } from './model.ts';
import { situate } from './situation.ts';

/** What an interview's screens are written with. */
export interface Voice {
  words: InterviewWords;
  language: Language;
  /** The language that the questionnaire's texts are read in, where it can change on the way. */
  readIn?: string;
  /** The folder of the answers, as people know it. */
  folder: string;
  /** Whether replies are typed on a line (`--plain`) rather than chosen by keys. */
  plain: boolean;
  /** Files that look like answers but cannot be read. */
  unreadable: readonly string[];
  /** The commands that take up answers to other questionnaires in the folder. */
  elsewhere: readonly string[];
  /** The command that takes up a person's own answers. */
  asRespondent: string;
  /** The command that looks back on answers that are elsewhere; null on a page, where there is none. */
  asReview: string | null;
  /** The command that tells what is wrong with an answer file. */
  check: (file: string) => string;
}

/** A voice that knows the current questionnaire and answers. */
export interface Speaker extends Voice {
  /** A text of the questionnaire. */
  say: Say;
  /** The words of reports: how an answer or a day is spelled. */
  report: Speech;
}

/** Cache per draft, since drafts never change. */
const known = new WeakMap<
  Draft,
  { setting: Interview['setting']; tag: string | undefined; report: Speech }
>();

export function speakerOf({ setting, draft }: Interview, voice: Voice): Speaker {
  const found = known.get(draft);
  const { readIn: tag } = voice;
  const isKnown = found?.setting === setting && found.tag === tag && found.report.language === voice.language;
  const report = isKnown ? found.report : speech(resolved(), voice.language);
  if (!isKnown) known.set(draft, { setting, tag, report });
  return { ...voice, say: report.say, report };

  function resolved(): Resolved {
    const { resolved } = situate(setting.questionnaire, draft);
    return { ...resolved, questionnaire: readIn(resolved.questionnaire, tag) };
  }
}
