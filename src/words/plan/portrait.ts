import { grammar } from '../grammar.ts';
import { questions } from './answers.ts';

const GATHER = {
  fr: 'Le plus utile : réunir trois personnes aux rôles différents et répondre ensemble, sans préparer.',
  en: 'The most useful thing: bring three people with different roles together and answer as you go, with no preparation.',
};

/** What page one says about a structure; topics as the questionnaire names them, answers quoted. */
export const portrait = {
  /** An answer to build on. */
  strength: {
    fr: (topic: string, answer: string | null) =>
      `Vous pouvez vous appuyer sur ${topic}${answer ? ` : ${answer}` : ''}.`,
    en: (topic: string, answer: string | null) => `You can build on ${topic}${answer ? `: ${answer}` : ''}.`,
  },
  /** The same, if there is nothing else to say about the whole. */
  foothold: {
    fr: (topic: string, answer: string | null) =>
      `Vous partez d’un appui : ${topic}${answer ? ` (${answer})` : ''}.`,
    en: (topic: string, answer: string | null) =>
      `You have something to build on: ${topic}${answer ? ` (${answer})` : ''}.`,
  },
  /** If nearly all answers are low. */
  beginning: {
    fr: 'Vous en êtes au début sur presque tout : les premiers pas se verront vite.',
    en: 'You are just starting out on almost everything: your first steps will soon show.',
  },
  /** On how many topics people's answers differ, if that is what stands out. */
  differ: {
    fr: (topics: number) => `Vos réponses diffèrent sur ${topics} sujets : parlez-en d’abord.`,
    en: (topics: number) => `Your answers differ on ${topics} topics: talk those over first.`,
  },
  /** If nothing that was answered calls for more. */
  best: {
    fr: 'Ce que vous décrivez est solide : vous avez de quoi en aider d’autres.',
    en: 'What you describe is solid: you have what it takes to help others.',
  },
  tooFew: {
    fr: 'Il y a encore trop peu de réponses pour un portrait.',
    en: 'There are not yet enough answers for a portrait.',
  },
  /** Where there is most to gain: one topic or two, the answer to the first. */
  need: {
    fr: ([first = '', ...others]: readonly string[], answer: string | null) =>
      `Là où vous avez le plus à gagner : ${grammar.fr.list([answer ? `${first} (${answer})` : first, ...others])}.`,
    en: ([first = '', ...others]: readonly string[], answer: string | null) =>
      `You have most to gain from ${grammar.en.list([answer ? `${first} (${answer})` : first, ...others])}.`,
  },
  noNeed: {
    fr: 'Aucun besoin pressant ne ressort : vos réponses sont là où vous voulez être.',
    en: 'Nothing pressing stands out: your answers are where you want to be.',
  },
  /** If no topic stands out. */
  even: {
    fr: 'Vos réponses se valent d’un sujet à l’autre.',
    en: 'Your answers are much the same from one topic to the next.',
  },
  /** What the track does not ask about, and whether there is more. */
  outside: {
    fr: (topics: readonly string[], more: boolean) =>
      `Ce parcours n’aborde pas : ${topics.join(', ')}${more ? ', entre autres' : ''}.`,
    en: (topics: readonly string[], more: boolean) =>
      `This track does not ask about ${more ? `${topics.join(', ')}, among other things` : grammar.en.list(topics)}.`,
  },
  outsideCount: {
    fr: (n: number) => `Ce parcours laisse de côté ${questions.fr(n)}.`,
    en: (n: number) => `This track leaves out ${questions.en(n)}.`,
  },
  /** The whole portrait if nothing is answered, except “we don’t know” and “doesn’t apply to us”. */
  empty: {
    fr: ({ unknown, unanswered, setAside }: { unknown: number; unanswered: number; setAside: number }) => {
      if (unknown > 0) {
        return [
          `« Nous ne savons pas » est une bonne réponse, et vous l’avez donnée à ${questions.fr(unknown)} : elle montre ce qu’il faut éclaircir.`,
          'Le plus utile : vous partager ces questions, demander, puis répondre de nouveau ensemble.',
        ];
      }
      if (setAside > 0 && unanswered === 0) {
        return [
          'Vous avez mis de côté toutes les questions : d’après vous, aucune ne vous concerne.',
          'Le plus utile : les relire avec une personne d’un autre rôle, et répondre là où une phrase vous ressemble, même un peu.',
        ];
      }
      return [
        setAside > 0
          ? 'Les questions qui vous concernent attendent une réponse : ce plan ne peut donc rien dire de vous.'
          : 'Vous n’avez encore répondu à aucune question : ce plan ne peut donc rien dire de vous.',
        GATHER.fr,
        '« Nous ne savons pas » est une bonne réponse : elle montre ce qu’il faut éclaircir.',
      ];
    },
    en: ({ unknown, unanswered, setAside }: { unknown: number; unanswered: number; setAside: number }) => {
      if (unknown > 0) {
        return [
          `“We don’t know” is a good answer, and you gave it to ${questions.en(unknown)}: it shows what to find out.`,
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
        GATHER.en,
        '“We don’t know” is a good answer: it shows what to find out.',
      ];
    },
  },
};

/** An axis that a gate holds down. */
export const held = {
  opens: {
    fr: (axis: string, level: string, opening: string) =>
      `Sur ${axis}, le niveau reste « ${level} » ; ce qui ouvre le suivant : ${opening}.`,
    en: (axis: string, level: string, opening: string) =>
      `On ${axis}, the level stays at “${level}”; what opens the next one: ${opening}.`,
  },
  dependsOn: {
    fr: (axis: string, level: string, on: readonly string[]) =>
      `Sur ${axis}, le niveau reste « ${level} » à cause de votre réponse sur ${grammar.fr.list(on)}.`,
    en: (axis: string, level: string, on: readonly string[]) =>
      `On ${axis}, the level stays at “${level}” because of your answer about ${grammar.en.list(on)}.`,
  },
  toCheck: {
    fr: (axis: string, level: string, on: readonly string[]) =>
      `Sur ${axis}, le niveau reste « ${level} » tant que rien n’est répondu sur ${grammar.fr.list(on)}.`,
    en: (axis: string, level: string, on: readonly string[]) =>
      `On ${axis}, the level stays at “${level}” while there is no answer about ${grammar.en.list(on)}.`,
  },
};
