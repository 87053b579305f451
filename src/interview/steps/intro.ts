import { speaker } from '../../model/text.ts';
import { oneLine } from '../../text/printable.ts';
import { paragraph, type StepKind } from '../step.ts';

/** What the questionnaire's authors say before anything is asked. */
export const intro: StepKind = {
  // It speaks to a team around a table; how to answer is said before the first question too.
  meets: ({ setting }) => setting.questionnaire.intro !== null && !setting.respondent,
  resumes: () => false,
  head: (_, __, { words }) => ({ title: words.intro, lead: [] }),
  ask: ({ setting }) => ({
    kind: 'reading',
    paragraphs: ({ language }) =>
      speaker(
        setting.questionnaire.languages,
        language,
      )(setting.questionnaire.intro ?? '')
        .split(/\n/)
        .map(oneLine)
        .filter((part) => part !== '')
        .map((part) => paragraph(part)),
  }),
};
