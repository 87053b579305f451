import type { AskingWords } from '../asking.ts';

const s = (n: number): string => (n === 1 ? '' : 's');

export const asking: AskingWords = {
  area: {
    place: (n, of) => `Part ${n} of ${of}`,
    count: (questions, about) => `${about ? 'About ' : ''}${questions} question${s(questions)} in this part.`,
    rule: 'The sentences run from the least to the most advanced. Choose the most advanced one that is entirely true today.',
    how: 'Arrows or a digit to choose, Enter to confirm, ← to go back. The other keys are always written at the bottom of the screen.',
    honest: '“We don’t know” is a good answer: it points to something to clear up.',
    plainHow:
      'Type the number of your answer, then Enter. The other possible replies are written after the list.',
  },
  question: {
    place: (n, of, about) => `Question ${n} of ${about ? 'about ' : ''}${of}`,
    minutes: (minutes) => `${minutes} min to go`,
    left: (questions) => `${questions} left for later`,
    several: 'More than one answer is possible: a digit or the space bar ticks, Enter confirms.',
    plainSeveral: 'More than one answer is possible.',
    number: (unit, min, max) => {
      const bounds =
        min !== null && max !== null
          ? `from ${min} to ${max}`
          : min !== null
            ? `from ${min}`
            : max !== null
              ? `up to ${max}`
              : null;
      return ['A number', unit === null ? null : `(${unit})`, bounds]
        .filter((part) => part !== null)
        .join(' ');
    },
    text: 'A few words will do. Enter with nothing typed: move on.',
    yes: 'Yes',
    no: 'No',
    given: 'your choice',
    note: (note) => `Note: ${note}`,
    saidUnknown: 'Your answer: we don’t know. Enter keeps it.',
    saidNotApplicable: 'Your answer: it doesn’t apply to us. Enter keeps it.',
  },
  target: {
    title: 'Where would you like to be in a year?',
    lead: 'The plan will take it into account.',
    place: (n, of) => `In a year, ${n} of ${of}`,
    today: (answer) => `Today: ${answer}`,
    hint: 'Enter with nothing typed: aim for nothing here',
  },
  note: {
    title: 'Your note',
    hint: 'Enter saves the note, Esc changes nothing',
  },
  help: {
    title: 'Help',
    evidence: 'To look at together',
    none: 'There is nothing more to say about this question.',
    general: [
      'The arrows ↑ ↓ or a digit choose, Enter confirms, ← or Esc goes back. Go back as often as you like: answers are kept.',
      'Where you type, the Tab key opens the list of what else you can do.',
      'Each answer is saved at once. You can close the window without losing anything.',
    ],
    rule: 'How to answer',
  },
  review: {
    title: 'Your answers',
    complete: 'All questions are answered. Choose a line to change it.',
    open: (questions) =>
      questions === 1
        ? 'One question waits for an answer. Choose a line to answer or change it.'
        : `${questions} questions wait for an answer. Choose a line to answer or change it.`,
    finish: 'Finish',
    finishDetail: 'See our profile and write the plan.',
    finishAnyway: 'See our profile and write the plan with these answers.',
    openGroup: 'Without an answer',
    structure: 'Your organisation',
    name: 'Your organisation’s name',
    profile: 'What kind of organisation you are',
    unsaid: 'not said',
    unanswered: 'no answer',
    unknown: 'we don’t know',
    notApplicable: 'it doesn’t apply to us',
    withNote: 'with a note',
    target: (answer) => `in a year: ${answer}`,
  },
};
