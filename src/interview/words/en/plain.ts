import type { PlainWords } from '../plain.ts';

export const plain: PlainWords = {
  plain: {
    current: (item) => `Present answer: ${item}. Enter to keep it.`,
    others: 'You can also type',
    quoted: (typed) => `“${typed}”`,
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
    atMost: (max) => `No more than ${max} numbers.`,
    notHere: 'This letter does nothing here.',
    nothingChosen: 'Type one or more numbers of the list, separated by spaces, then Enter.',
  },
};
