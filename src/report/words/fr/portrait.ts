import type { Words } from '../words.js';
import { and, capital, questions } from './phrases.js';

/** « vous avez répondu « nous ne savons pas » à une question et laissé 2 questions sans réponse » */
function gaps(unknown: number, unanswered: number): string {
  const dontKnow = `répondu « nous ne savons pas » à ${questions(unknown)}`;
  const left = `laissé ${questions(unanswered)} sans réponse`;
  return `vous avez ${and([...(unknown ? [dontKnow] : []), ...(unanswered ? [left] : [])])}`;
}

/** What page one says of a structure. */
export const portrait: Words['portrait'] = {
  strength: (axis, level, proof) =>
    `Vous pouvez vous appuyer sur ${axis} (${level})${proof ? ` : ${proof}` : ''}.`,
  oneStrength: (proof, fewAnswers) =>
    fewAnswers
      ? `Il y a trop peu de réponses pour dire quel axe vous porte, mais vous partez d’un appui : ${proof}.`
      : `Aucun axe ne vous porte encore à lui seul, mais vous partez d’un appui : ${proof}.`,
  noAxis: (fewAnswers) =>
    fewAnswers
      ? 'Il y a trop peu de réponses pour dire quel axe vous porte.'
      : 'Aucun axe ne vous porte encore à lui seul.',
  noStrength: 'Vous en êtes au début sur presque tout : les premiers pas se verront vite.',
  need: (axis, level, proof) =>
    `C’est sur ${axis} que vous avez le plus à gagner (${level})${proof ? ` : ${proof}` : ''}.`,
  oneNeed: (proof) => `Là où vous avez le plus à gagner : ${proof}.`,
  noNeed: 'Aucun besoin pressant ne ressort : vos réponses sont là où vous voulez être.',
  proof: (question, answer) => `à ${question}, vous avez répondu ${answer}`,
  proofAtLeast: (question, low) => `à ${question}, vos réponses vont toutes au moins jusqu’à ${low}`,
  proofFrom: (question, low) => `à ${question}, vos réponses partent de ${low}`,
  proofUnlike: (question) => `vos réponses à ${question} diffèrent, et il vaut la peine d’en parler`,
  complete: (answered) =>
    answered === 1
      ? 'Rien ne reste dans l’ombre : vous avez répondu à la question qui vous concerne.'
      : `Rien ne reste dans l’ombre : vous avez répondu aux ${answered} questions qui vous concernent.`,
  gaps: (axes, unknown, unanswered) =>
    axes.length > 0
      ? `Il manque encore de quoi vous situer sur ${and(axes)} ; en tout, ${gaps(unknown, unanswered)}${unanswered ? ' : y répondre rendra ce plan plus sûr' : ''}.`
      : `${capital(gaps(unknown, unanswered))} : la liste est plus loin.`,
  empty: (unknown) => [
    unknown > 0
      ? 'Vos réponses ne disent pas encore où vous en êtes : ce plan ne peut donc relever ni appui ni besoin.'
      : 'Vous n’avez encore répondu à aucune question : ce plan ne peut donc rien dire de vous, ni appui ni besoin.',
    'Le plus utile, cette semaine : réunir trois personnes aux rôles différents et répondre ensemble, sans préparer.',
    unknown > 0
      ? `« Nous ne savons pas » est déjà une bonne réponse, et vous l’avez donnée à ${questions(unknown)} : la liste est plus loin.`
      : '« Nous ne savons pas » est une bonne réponse : elle montre ce qu’il faut éclaircir.',
  ],
};

/** An axis that a gate holds. */
export const held: Words['held'] = {
  opens: (axis, level, opening) =>
    `Sur ${axis}, le niveau reste « ${level} » ; ce qui ouvre le suivant : ${opening}.`,
  dependsOn: (axis, level, on) =>
    `Sur ${axis}, le niveau reste « ${level} » à cause de votre réponse à ${and(on)}.`,
  toCheck: (axis, level, on) =>
    `Sur ${axis}, le niveau reste « ${level} » tant que ${on.length > 1 ? 'ces questions sont ouvertes' : 'cette question est ouverte'} : ${and(on)}.`,
};
