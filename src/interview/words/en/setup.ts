import type { SetupWords } from '../setup.ts';

const s = (n: number): string => (n === 1 ? '' : 's');

export const setup: SetupWords = {
  welcome: {
    what: [
      'What it is for',
      'Seeing together where you stand, and choosing three first actions. No marks, no technical skills.',
    ],
    time: (least, most) => [
      'How long',
      `${least === most ? `About ${most} minutes` : `From ${least} to ${most} minutes, as you choose`}. You can stop at any time and carry on later.`,
    ],
    who: ['Whom to gather', 'Two to five people with different roles, around this screen.'],
    alone: ['Who answers', 'You, for yourself: other people’s answers are not shown to you.'],
    yours: (folder) => [
      'Your answers',
      `They stay on this computer and nowhere else, in the folder ${folder}. Nothing is sent.`,
    ],
  },
  intro: 'Before you start',
  resume: {
    title: 'Some answers are saved here already.',
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
  unreadable: (file, check) => `The file ${file} cannot be read; it is left as it is. To know why: ${check}`,
  faults: (faults, file, check) =>
    faults > 1
      ? `${faults} things in ${file} make no sense; they are left as they are and do not count. To see them: ${check}`
      : `One thing in ${file} makes no sense; it is left as it is and does not count. To see it: ${check}`,
  name: {
    title: 'What is your organisation called?',
    lead: 'Its name will also name your files: the answers and the plan.',
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
    allDetail: (questions, about) =>
      `${about ? 'About' : 'All'} ${questions} questions, if you have time to talk them over.`,
    minutes: (minutes) => `${minutes} minute${s(minutes)}`,
    questions: (questions, about) => `${about ? 'About ' : ''}${questions} question${s(questions)}`,
    remaining: (questions, of) => `${questions} question${s(questions)} of ${of} to go`,
    complete: 'finished, look over the answers',
  },
  facts: {
    lead: 'So that the plan suits you; it does not count in your profile.',
    pass: 'We don’t know, or would rather skip this',
    passHint: 'Enter with nothing typed: skip',
  },
  accompaniment: {
    title: 'Is anyone supporting you?',
    lead: 'Someone from outside who helps you move forward with digital. The plan takes it into account.',
    kinds: {
      none: 'No',
      individual: 'Someone who works with you alone',
      collective: 'Someone who works with you and other organisations',
    },
  },
  objectives: {
    title: 'What do you want digital to help you do?',
    lead: 'One to three objectives, the most important first: a digit ticks its line, Enter confirms. The proposed actions will depend on them.',
    plainLead: 'One to three objectives, the most important first. The proposed actions will depend on them.',
    none: 'We do not know yet',
    noneDetail: 'The question will come back at the end.',
    again: 'Now that you have answered, is an objective taking shape?',
    againLead: 'One to three objectives, the most important first: a digit ticks its line, Enter confirms.',
    plainAgainLead: 'One to three objectives, the most important first.',
    stillNone: 'Not yet',
    stillNoneDetail: 'The plan will begin with that, then.',
    line: 'Your objectives',
    notYet: 'not chosen yet',
  },
};
