import { choosesFile } from '../begin.ts';
import { minutesInAll, minutesLeft } from '../duration.ts';
import { type Interview, nameOf } from '../model.ts';
import { type Paragraph, paragraph, type StepKind } from '../step.ts';
import { thenOf } from '../then.ts';
import type { Speaker } from '../voice.ts';
import { besides } from './resume.ts';

/** What the interview is for, how long it takes, whom to gather, and where the answers stay. */
export const welcome: StepKind = {
  resumes: () => false,
  head: (speaker, { setting }) => ({
    title: speaker.say(setting.questionnaire.title),
    // If there is something to resume, the previous screen has said so.
    lead: choosesFile(setting) ? [] : besides(speaker),
  }),
  ask: (model) => ({
    kind: 'reading',
    paragraphs: (speaker) => {
      const { words, folder } = speaker;
      return [
        ...purpose(model, speaker),
        ...[
          words.welcome.time(time(model, speaker)),
          model.setting.respondent ? words.welcome.alone : words.welcome.who,
          words.welcome.yours(folder),
        ].map(([label, text]) => paragraph(text, label)),
      ];
    },
  }),
  commands: ({ setting }) => (choosesFile(setting) ? ['back', 'leave'] : ['leave']),
};

/** What it is for, as the questionnaire's authors say; they address a team, not a person who answers alone. */
function purpose(model: Interview, speaker: Speaker): Paragraph[] {
  const { setting, before } = model;
  const { words, say } = speaker;
  const [label, text] = words.welcome.what;
  if (before !== null)
    return [paragraph(words.lookingBack.purpose(nameOf(model), thenOf(model, speaker)), label)];
  const { intro } = setting.questionnaire;
  const said = intro === null || setting.respondent ? '' : say(intro);
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  return (lines.length > 0 ? lines : [text]).map((line, i) => paragraph(line, i === 0 ? label : null));
}

/** How long it takes from the start; if the track will be asked, on any of them. */
function time(model: Interview, { words }: Speaker): string {
  const { setting, draft } = model;
  const left = model.before === null ? null : minutesLeft(model);
  if (left !== null) return words.track.minutes(left.least, left.most);
  const { questionnaire, track, respondent } = setting;
  const isFixed = track !== null || (respondent && draft.trackChosen);
  const tracks = isFixed ? [draft.track] : [...questionnaire.tracks.map(({ id }) => id), null];
  const times = tracks.map((each) => minutesInAll(questionnaire, draft.profile, each));
  const least = Math.min(...times.map((minutes) => minutes.least));
  const most = Math.max(...times.map((minutes) => minutes.most));
  return times.length > 1 ? words.welcome.span(least, most) : words.track.minutes(least, most);
}
