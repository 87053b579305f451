import type { Words } from '../words.ts';
import { and, questions } from './phrases.ts';

const GATHER =
  'The most useful thing: bring three people with different roles together and answer as you go, with no preparation.';

/** What page one says of a structure. */
export const portrait: Words['portrait'] = {
  strength: (topic, answer) => `You can build on ${topic}${answer ? `: ${answer}` : ''}.`,
  foothold: (topic, answer) => `You have something to build on: ${topic}${answer ? ` (${answer})` : ''}.`,
  beginning: 'You are just starting out on almost everything: your first steps will soon show.',
  differ: (topics) => `Your answers differ on ${topics} topics: talk those over first.`,
  best: 'What you describe is solid: you have what it takes to help others.',
  tooFew: 'There are not yet enough answers for a portrait.',
  need: ([first = '', ...others], answer) =>
    `You have most to gain from ${and([answer ? `${first} (${answer})` : first, ...others])}.`,
  noNeed: 'Nothing pressing stands out: your answers are where you want to be.',
  even: 'Your answers are much the same from one topic to the next.',
  outside: (topics, more) =>
    `This track does not ask about ${more ? `${topics.join(', ')}, among other things` : and(topics)}.`,
  outsideCount: (n) => `This track leaves out ${questions(n)}.`,
  empty: ({ unknown, unanswered, setAside }) => {
    if (unknown > 0) {
      return [
        `“We don’t know” is a good answer, and you gave it to ${questions(unknown)}: it shows what to find out.`,
        'The most useful thing: share these questions out, ask around, then answer again together.',
      ];
    }
    if (setAside > 0 && unanswered === 0) {
      return [
        'You set every question aside: as you see it, none applies to you.',
        'The most useful thing: go over them with someone in a different role, and answer wherever a sentence sounds like you, even a little.',
      ];
    }
    return [
      setAside > 0
        ? 'The questions that apply to you are waiting for an answer, so this plan can say nothing about you.'
        : 'You have not answered any question yet, so this plan can say nothing about you.',
      GATHER,
      '“We don’t know” is a good answer: it shows what to find out.',
    ];
  },
};

/** An axis that a gate holds. */
export const held: Words['held'] = {
  opens: (axis, level, opening) =>
    `On ${axis}, the level stays at “${level}”; what opens the next one: ${opening}.`,
  dependsOn: (axis, level, on) =>
    `On ${axis}, the level stays at “${level}” because of your answer about ${and(on)}.`,
  toCheck: (axis, level, on) =>
    `On ${axis}, the level stays at “${level}” while there is no answer about ${and(on)}.`,
};
