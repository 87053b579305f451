import { newDraft } from '../model.ts';
import { paragraph, type StepKind } from '../step.ts';
import { unreadable } from './resume.ts';
import { trackOffers } from './track.ts';

/** What the interview is for, and how long it takes. */
export const welcome: StepKind = {
  resumes: () => false,
  head: (speaker, { setting }) => ({
    title: speaker.say(setting.questionnaire.title),
    // If there is something to resume, the previous screen has said so.
    lead: setting.found.length > 0 ? [] : unreadable(speaker),
  }),
  ask: (model) => ({
    kind: 'reading',
    paragraphs: ({ words, folder }) => {
      const { setting, draft } = model;
      // If the track will not be asked, there is only one duration.
      const isFixed = setting.track !== null || (setting.respondent && draft.trackChosen);
      const minutes = trackOffers({ ...model, draft: newDraft(setting) })
        .filter(({ track }) => !isFixed || track === draft.track)
        .map((offer) => offer.minutes);
      return [
        words.welcome.what,
        words.welcome.time(Math.min(...minutes), Math.max(...minutes)),
        setting.respondent ? words.welcome.alone : words.welcome.who,
        words.welcome.yours(folder),
      ].map(([label, text]) => paragraph(text, label));
    },
  }),
  commands: ({ setting }) => (setting.found.length > 0 ? ['back', 'leave'] : ['leave']),
};
