import type { TroubleWords } from '../trouble.ts';

const quoted = (texts: string[]): string => texts.map((text) => `“${text}”`).join(', ');

export const trouble: TroubleWords = {
  notices: {
    nothingTyped: 'Type a few letters, then Enter.',
    nothingAnswered:
      'No question has an answer yet: there is no profile to show. Choose a line to answer it.',
    nothingChosen: 'Choose at least one line (space or a digit), then Enter.',
    notAChoice: 'This number is not in the list.',
    chooseFirst: 'Choose a line first, with the arrows or a digit, then Enter.',
    chooseTarget:
      'Choose a sentence first, with the arrows or a digit, then Enter; or the l key to aim for nothing here.',
    moreFirst: 'That is your answer of today. Tick what would be added, or skip to aim for nothing here.',
    mustApply:
      'This question concerns every organisation: choose a sentence, or “we don’t know” (the d key).',
    notANumber: 'Type a number, in digits.',
    wholeNumber: 'Type a whole number.',
    atMost: (max) => `No more than ${max}: untick one first, with the key that ticked it.`,
    range: (min, max) =>
      min !== null && max !== null
        ? `Type a number from ${min} to ${max}.`
        : min !== null
          ? `Type a number from ${min} up.`
          : `Type a number up to ${max}.`,
    targetNotHigher:
      'That goes no further than your answer of today. Aim higher, or skip to aim for nothing here.',
    notHere: 'This key does nothing here. Those that do are written at the bottom of the screen.',
    noRoom: (most) => `There is no more room: ${most} characters at most. What is over is not kept.`,
    shown: (questions) =>
      questions.length > 1
        ? `This change adds ${questions.length} questions: ${quoted(questions)}`
        : `This change adds a question: ${quoted(questions)}`,
    answersBack: (questions) =>
      questions.length > 1
        ? `${questions.length} questions arise again: ${quoted(questions)}. Your answers kept aside count again.`
        : `A question arises again: ${quoted(questions)}. Your answer kept aside counts again.`,
    hidden: (questions) =>
      questions.length > 1
        ? `This change removes ${questions.length} questions: ${quoted(questions)}`
        : `This change removes a question: ${quoted(questions)}`,
    keptAside: (questions) =>
      questions.length > 1
        ? `${questions.length} questions no longer arise: ${quoted(questions)}. Your answers are kept aside and do not count.`
        : `A question no longer arises: ${quoted(questions)}. Your answer is kept aside and does not count.`,
    merged: 'The file was changed elsewhere in the meantime: those changes are now here too.',
    mergedAside: (file) =>
      `The file was changed elsewhere in the meantime, this answer too: yours is kept, and the other version is in ${file}.`,
    madeAgain: 'The file had gone from the folder: it has been saved again.',
    unreadableAside: (file) =>
      `The file was changed elsewhere and can no longer be read: it is kept as ${file}, and your answers are saved again.`,
    olderAnswers: (topics, unasked) =>
      [
        'The questionnaire has changed since these answers.',
        ...(topics.length > 0 ? [`To be answered again: ${topics.join(', ')}.`] : []),
        ...(unasked > 1
          ? [`${unasked} answers to questions that are no longer asked stay in the file, and do not count.`]
          : unasked === 1
            ? ['One answer to a question that is no longer asked stays in the file, and does not count.']
            : []),
      ].join(' '),
    savedAgain: 'Everything is saved again.',
    stillUnsaved: 'Saving has not worked yet.',
  },
  unfinished: {
    title: (open) =>
      open === 1
        ? 'One question waits for an answer: finish all the same?'
        : `${open} questions wait for an answer: finish all the same?`,
    lead: 'The more you answer, the more the profile and the plan are yours. You can also stop here and carry on another day.',
    stay: 'Back to the answers',
    finish: 'Finish all the same',
  },
  unsaved: {
    banner: (reason) =>
      `Not saved yet: ${reason}. Your answers are kept in memory, with a new try at each answer.`,
    reason: (code) => {
      switch (code) {
        case 'ENOSPC':
        case 'EDQUOT':
          return 'the disk is full';
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
          return 'this folder cannot be written to';
        case 'ENOENT':
        case 'ENOTDIR':
          return 'the folder is gone';
        default:
          return `the computer answers ${code}`;
      }
    },
    title: 'Your last answers are not saved.',
    lead: (reason, code) => {
      const remedy =
        code === 'ENOSPC' || code === 'EDQUOT'
          ? 'Make some room'
          : code === 'ENOENT' || code === 'ENOTDIR'
            ? 'Put it back in its place or plug the disk back in'
            : 'Allow writing in this folder, or ask whoever looks after it to';
      return `The reason: ${reason}. ${remedy}, then try again.`;
    },
    retry: 'Try to save again',
    stay: 'Back to the questions',
    leave: 'Quit all the same',
    leaveDetail: 'The answers that are not saved will be lost.',
  },
};
