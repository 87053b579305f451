import type { EndingWords } from '../ending.ts';

export const ending: EndingWords = {
  closing: {
    title: (name) => `Profile: ${name}`,
    ownProfile: 'Your profile, from your own answers alone',
    together: (actions, people) =>
      actions > 1
        ? `The organisation’s ${actions === 2 ? 'two' : 'three'} first actions (${people} people)`
        : `The organisation’s first action (${people} people)`,
    actions: 'Your actions',
    tooFew: 'Too few questions are answered to propose actions. Carry on whenever you like: nothing is lost.',
    files: (folder) => `Your files, in the folder ${folder}`,
    answers: (file) => `${file}: your answers. This file serves to carry on; keep it.`,
    page: (file) => `${file}: your action plan, to read and to print. A double click opens it.`,
    plan: (file) => `${file}: the plan, to tick and to change in a text editor (Notepad, TextEdit).`,
    planBeside: (file, kept) => `${file}: the plan. The one that you had edited, ${kept}, is left as it is.`,
    merged: (people) => `The plan brings together the answers of ${people} people.`,
    leftOut: (file, check) =>
      `${file} is not in this plan: something in it has to be fixed first. To see it: ${check}`,
    next: (actions) => [
      ...(actions > 1
        ? [
            `To begin, put a name and a date beside the plan’s ${actions === 2 ? 'two' : 'three'} first actions.`,
          ]
        : actions === 1
          ? ['To begin, put a name and a date beside the plan’s first action.']
          : []),
      'If someone is supporting you, bring or send them these files: you decide who sees them.',
    ],
    print: 'To make a page to print, type this line in the terminal:',
    planLater: 'Once that is fixed, to have your plan as a page to print, type this line in the terminal:',
    notEditable: (reason) => `The plan to tick and to change is missing. ${reason}`,
    notPlanned: (reason) => `The action plan is missing. ${reason} Your answers are saved.`,
  },
  file: {
    heading: (name, title) => [
      `The answers of ${name} to “${title}”`,
      'This file can be read and corrected in a text editor.',
      'na: doesn’t apply to us; unknown: we don’t know.',
    ],
    aside: 'other-version',
  },
  farewell: {
    saved: (file) => `Your answers are saved in ${file}.`,
    nothing: 'There was nothing to save yet.',
    kept: 'Your answers are still saved.',
    notSaved: (file, reason) => `Your last answers could not be saved in ${file}: ${reason}.`,
    lost: (file, reason) => `Your answers could not be saved: ${file} is gone, and ${reason}.`,
    resume: (folder) => `To carry on, in the folder ${folder}:`,
    start: (folder) => `To start, in the folder ${folder}:`,
    paused: 'The assessment is paused, and nothing is lost. To come back to it, type fg, then Enter.',
    ended: 'The input has ended.',
  },
};
