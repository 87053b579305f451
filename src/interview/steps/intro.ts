import { speaker } from '../../model/text.ts';
import { oneLine } from '../../text/printable.ts';
import { paragraph, type StepKind } from '../step.ts';

/** What the questionnaire's authors say before anything is asked. */
export const intro: StepKind = {
  // It addresses a team around a table; how to answer is also explained before the first question.
  meets: ({ setting }) => setting.questionnaire.intro !== null && !setting.respondent,
  resumes: () => false,
  head: ({ words }) => ({ title: words.intro, lead: [] }),
  ask: ({ setting }) => ({
    kind: 'reading',
    paragraphs: ({ language }) => {
      const say = speaker(setting.questionnaire.languages, language);
      const lines = say(setting.questionnaire.intro ?? '')
        .split('\n')
        .map(oneLine);
      return lines.filter((line) => line !== '').map((line) => paragraph(line));
    },
  }),
};
