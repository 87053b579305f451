import type { Words } from '../words.ts';
import { and, questions } from './phrases.ts';

const GATHER =
  'Le plus utile : réunir trois personnes aux rôles différents et répondre ensemble, sans préparer.';

/** What page one says of a structure. */
export const portrait: Words['portrait'] = {
  strength: (topic, answer) => `Vous pouvez vous appuyer sur ${topic}${answer ? ` : ${answer}` : ''}.`,
  foothold: (topic, answer) => `Vous partez d’un appui : ${topic}${answer ? ` (${answer})` : ''}.`,
  beginning: 'Vous en êtes au début sur presque tout : les premiers pas se verront vite.',
  differ: (topics) => `Vos réponses diffèrent sur ${topics} sujets : parlez-en d’abord.`,
  best: 'Ce que vous décrivez est solide : vous avez de quoi en aider d’autres.',
  tooFew: 'Il y a encore trop peu de réponses pour un portrait.',
  need: ([first = '', ...others], answer) =>
    `Là où vous avez le plus à gagner : ${and([answer ? `${first} (${answer})` : first, ...others])}.`,
  noNeed: 'Aucun besoin pressant ne ressort : vos réponses sont là où vous voulez être.',
  even: 'Vos réponses se valent d’un sujet à l’autre.',
  outside: (topics, more) =>
    `Ce parcours n’aborde pas : ${topics.join(', ')}${more ? ', entre autres' : ''}.`,
  outsideCount: (n) => `Ce parcours laisse de côté ${questions(n)}.`,
  empty: ({ unknown, unanswered, setAside }) => {
    if (unknown > 0) {
      return [
        `« Nous ne savons pas » est une bonne réponse, et vous l’avez donnée à ${questions(unknown)} : elle montre ce qu’il faut éclaircir.`,
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
      GATHER,
      '« Nous ne savons pas » est une bonne réponse : elle montre ce qu’il faut éclaircir.',
    ];
  },
};

/** An axis that a gate holds. */
export const held: Words['held'] = {
  opens: (axis, level, opening) =>
    `Sur ${axis}, le niveau reste « ${level} » ; ce qui ouvre le suivant : ${opening}.`,
  dependsOn: (axis, level, on) =>
    `Sur ${axis}, le niveau reste « ${level} » à cause de votre réponse sur ${and(on)}.`,
  toCheck: (axis, level, on) =>
    `Sur ${axis}, le niveau reste « ${level} » tant que rien n’est répondu sur ${and(on)}.`,
};
