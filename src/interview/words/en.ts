import type { Words } from './words.js';

const s = (n: number): string => (n === 1 ? '' : 's');
const quoted = (texts: string[]): string => texts.map((text) => `“${text}”`).join(', ');

export const en: Words = {
  keys: {
    later: { key: 'l', short: 'later', long: 'Skip: answer it later' },
    unknown: { key: 'd', short: 'don’t know', long: 'We don’t know' },
    'not-applicable': { key: 'x', short: 'doesn’t apply', long: 'This question doesn’t apply to us' },
    note: { key: 'n', short: 'note', long: 'Write a note' },
    help: { key: 'h', short: 'help', long: 'Help: what the question means, an example' },
    review: { key: 'r', short: 'answers', long: 'Look over all the answers' },
    finish: { key: 'f', short: 'finish', long: 'Finish and see our profile' },
    leave: { key: 'q', short: 'save and quit', long: 'Save and quit, to carry on later' },
  },
  skip: { key: 'l', short: 'skip', long: 'Skip: aim for nothing here' },
  quit: { key: 'q', short: 'quit', long: 'Quit' },
  keyNames: { enter: 'Enter', escape: 'Esc', space: 'Space', tab: 'Tab' },
  choose: 'choose',
  tick: 'tick',
  scroll: 'read on',
  readOn: 'read on',
  enter: 'confirm',
  keep: 'keep',
  goOn: 'go on',
  back: 'back',
  goBack: 'Go back',
  close: 'close',
  moreKeys: 'more keys',
  menu: 'What would you like to do?',
  above: 'more above',
  below: 'more below',

  welcome: {
    what: [
      'What it is for',
      'Seeing together where you stand, and choosing three first actions. No marks, no technical skills.',
    ],
    time: (least, most) => [
      'How long',
      `${least === most ? `About ${most} minutes` : `From ${least} to ${most} minutes, as you choose`}. You can stop at any time and carry on later.`,
    ],
    who: ['Whom to gather', 'Three to five people with different roles, around this screen.'],
    alone: ['Who answers', 'You, for yourself: other people’s answers are not shown to you.'],
    yours: (folder) => [
      'Your answers',
      `They stay on this computer and nowhere else, in the folder ${folder}. Nothing is sent.`,
    ],
  },
  intro: 'Before you start',
  resume: {
    title: 'Some answers have been started here.',
    whichStructure: 'Which organisation are you answering for?',
    lead: 'Nothing is lost: you carry on from where you stopped.',
  },
  resumeOne: (name) => `Carry on with ${name}`,
  person: (name, person) => `${name}, person ${person}`,
  progressOf: (answered, asked) => `${answered} of ${asked}`,
  begun: (day) => `started on ${day}`,
  finished: (day) => `finished on ${day}`,
  noName: 'an assessment without a name',
  join: (name) => `Give my own answers for ${name}`,
  joinDetail: 'In a file of their own, without seeing other people’s.',
  startNew: 'Start a new assessment',
  otherStructure: 'Another organisation',
  unreadable: (file) =>
    `The file ${file} cannot be read; it is left as it is. To know why: cap-numerique check ${file}`,

  faults: (faults, file) =>
    faults > 1
      ? `${faults} things in ${file} make no sense; they are left as they are and do not count. To see them: cap-numerique check ${file}`
      : `One thing in ${file} makes no sense; it is left as it is and does not count. To see it: cap-numerique check ${file}`,

  name: {
    title: 'What is your organisation called?',
    lead: 'Its name will also name your two files: the answers and the plan.',
    hint: 'Type the name, then Enter',
  },
  sameName: {
    title: (name) => `There is a file for ${name} already.`,
    foreign: (file) => `A file ${file} is in this folder already. It is left as it is.`,
    elsewhere: 'Write your answers in another file',
    another: 'Add another person’s answers',
    anotherDetail: 'In a file of their own; the plan will bring both together.',
    anew: 'Take stock anew',
    anewDetail: 'A new file under today’s date, a year after the first one for instance.',
    rename: 'Change the name',
  },
  continueFile: (name) => `Carry on with the answers of ${name}`,
  profile: {
    title: 'What kind of organisation are you?',
    lead: 'Some questions depend on this. Take the one most like you.',
  },
  role: {
    title: 'What is your role in the organisation?',
    lead: 'Optional. The role stays in your file and appears in no plan.',
    hint: 'Type it, then Enter; Enter alone to skip',
  },
  age: {
    title: 'How old are you?',
    lead: 'Optional. Age serves to see whether generations answer differently, never to know who said what.',
    none: 'I would rather not say',
    bands: { 'under-30': 'Under 30', '30-49': '30 to 49', '50-plus': '50 and over' },
  },
  track: {
    title: 'How much time do you have?',
    longer: 'This track is complete. Would you like to go further?',
    all: 'All the questions',
    allDetail: (questions) => `All ${questions} questions, if you have time to talk them over.`,
    minutes: (minutes) => `${minutes} minute${s(minutes)}`,
    questions: (questions) => `${questions} question${s(questions)}`,
    remaining: (questions, of) => `${questions} question${s(questions)} of ${of} to go`,
    complete: 'finished, look over the answers',
  },
  objectives: {
    title: 'What do you want digital to help you do?',
    lead: 'One to three objectives, the most important first. The proposed actions will depend on them.',
    none: 'We do not know yet',
    noneDetail: 'The question will come back at the end.',
    again: 'Now that you have answered, is an objective taking shape?',
    againLead: 'One to three objectives, the most important first.',
    stillNone: 'Not yet',
    stillNoneDetail: 'The plan will begin with that, then.',
    line: 'Your objectives',
    notYet: 'not chosen yet',
  },
  area: {
    place: (n, of) => `Part ${n} of ${of}`,
    count: (questions) => `${questions} question${s(questions)} in this part.`,
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
    several: 'More than one answer is possible.',
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
    place: (n, of) => `In a year, ${n} of ${of}`,
    today: (answer) => `Today: ${answer}`,
    hint: 'Enter with nothing typed: aim for nothing here',
  },
  note: {
    title: 'Your note',
    hint: 'Enter saves the note, Esc changes nothing',
    tooLong:
      'This text is too long to be changed in this window. Make it larger, or change it in the answer file.',
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
    unanswered: 'no answer',
    unknown: 'we don’t know',
    notApplicable: 'it doesn’t apply to us',
    withNote: 'with a note',
    target: (answer) => `in a year: ${answer}`,
  },

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
    mustApply: 'This question concerns every organisation: choose a sentence, or “we don’t know”.',
    notANumber: 'Type a number, in digits.',
    wholeNumber: 'Type a whole number.',
    atMost: (max) => `No more than ${max}: take one away first.`,
    range: (min, max) =>
      min !== null && max !== null
        ? `Type a number from ${min} to ${max}.`
        : min !== null
          ? `Type a number from ${min} up.`
          : `Type a number up to ${max}.`,
    targetLower: 'That is below your answer of today. Choose the same one or a more advanced one.',
    notHere: 'This key does nothing here.',
    shown: (questions) =>
      questions.length > 1
        ? `This change adds ${questions.length} questions: ${quoted(questions)}`
        : `This change adds a question: ${quoted(questions)}`,
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
    savedAgain: 'Everything is saved again.',
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
  plain: {
    current: (item) => `Present answer: ${item}. Enter to keep it.`,
    others: 'You can also type',
    several: 'Your numbers, separated by spaces',
    ranked: 'Your numbers, the most important first, separated by spaces',
    pick: (items) => `Your choice, from 1 to ${items}`,
    type: 'Your answer',
    enter: 'Enter to go on',
    back: 'back',
    about: (label, text) => `${label}: ${text}`,
    note: 'Type the note, then Enter; Enter alone changes nothing',
    chooseFirst: 'Type one of the numbers in the list, or one of the letters offered, then Enter.',
    chooseTarget: 'Type one of the numbers in the list, or l to aim for nothing here, then Enter.',
    nothingChosen: 'Type one or more numbers of the list, separated by spaces, then Enter.',
  },
  closing: {
    title: (name) => `Profile: ${name}`,
    ownProfile: 'Your profile, from your own answers alone',
    together: (actions, people) =>
      actions > 1
        ? `The organisation’s ${actions === 2 ? 'two' : 'three'} first actions (${people} people)`
        : `The organisation’s first action (${people} people)`,
    actions: 'Your actions',
    tooFew: 'Too few questions are answered to propose actions. Carry on whenever you like: nothing is lost.',
    range: 'In brackets: how low or high the result can be, depending on the questions still open.',
    files: (folder) => `Your files, in the folder ${folder}`,
    answers: (file) => `${file}: your answers. It opens in a text editor.`,
    plan: (file) => `${file}: your action plan, to read, to tick and to print.`,
    planBeside: (file, kept) =>
      `${file}: your action plan. The one that you had edited, ${kept}, is left as it is.`,
    merged: (people) => `The plan brings together the answers of ${people} people.`,
    leftOut: (file) =>
      `${file} is not in this plan: something in it is to be mended first. To see it: cap-numerique check ${file}`,
    next: (actions) => [
      'Bring these two files to the meeting, or send them to your adviser: you decide who sees them.',
      ...(actions > 1
        ? [
            `Until then, put a name and a date beside the plan’s ${actions === 2 ? 'two' : 'three'} first actions.`,
          ]
        : actions === 1
          ? ['Until then, put a name and a date beside the plan’s first action.']
          : []),
    ],
    print: 'To make a page to print:',
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
    resume: 'To carry on, in this folder:',
    start: 'To start, in this folder:',
    ended: 'The input has ended.',
  },
};
