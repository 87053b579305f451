import { entry } from '../entry.ts';
import { list, named } from '../wording.ts';

/** What a condition decides. */
export type Decides = 'question' | 'gate' | 'action' | 'duty' | 'part';

const SO = {
  fr: {
    question: 'cette question ne s’affiche jamais',
    gate: 'le seuil ne s’ouvre jamais',
    action: 'l’action n’est jamais proposée',
    duty: 'l’obligation n’est jamais rappelée',
    part: 'cette branche ne sert à rien',
  },
  en: {
    question: 'this question never shows',
    gate: 'the gate never opens',
    action: 'the action is never proposed',
    duty: 'the duty is never recalled',
    part: 'this branch serves no purpose',
  },
};

const ALWAYS = {
  fr: {
    question: 'la question s’affiche toujours',
    gate: 'le seuil est toujours ouvert',
    action: 'l’action est toujours possible',
    duty: 'l’obligation concerne toujours la structure',
    part: 'cette ligne ne sert à rien',
  },
  en: {
    question: 'the question always shows',
    gate: 'the gate is always open',
    action: 'the action is always possible',
    duty: 'the duty always concerns the organisation',
    part: 'this line serves no purpose',
  },
};

export const conditions = {
  CN301: entry<{ id: string }>({
    severity: 'error',
    title: { fr: 'Question qui dépend d’elle-même', en: 'Question that depends on itself' },
    say: {
      fr: ({ id }) => ({
        message: `La condition de « ${id} » lit la réponse à « ${id} » elle-même : la question ne s’afficherait jamais.`,
        hint: 'Faites-la dépendre d’une question posée avant elle.',
      }),
      en: ({ id }) => ({
        message: `The condition of “${id}” reads the answer to “${id}” itself: the question would never show.`,
        hint: 'Make it depend on a question asked before it.',
      }),
    },
  }),
  CN302: entry<{ id: string; later: string }>({
    severity: 'error',
    title: { fr: 'Condition sur une question posée plus tard', en: 'Condition on a question asked later' },
    say: {
      fr: ({ id, later }) => ({
        message: `La question « ${later} » est posée après « ${id} » : sa réponse n’est pas encore connue.`,
        hint: `Déplacez « ${later} » avant « ${id} », ou faites dépendre « ${id} » d’une question antérieure.`,
      }),
      en: ({ id, later }) => ({
        message: `Question “${later}” is asked after “${id}”: its answer is not known yet.`,
        hint: `Move “${later}” before “${id}”, or make “${id}” depend on an earlier question.`,
      }),
    },
  }),
  CN303: entry<{ decides: Decides; isInterval: boolean }>({
    severity: 'warning',
    title: { fr: 'Condition qui ne peut jamais être vraie', en: 'Condition that can never hold' },
    say: {
      fr: ({ decides, isInterval }) => ({
        message: `Aucun profil ni aucune réponse ne rend cette condition vraie : ${SO.fr[decides]}.`,
        hint: isInterval
          ? 'Aucune réponse ne va de at-least à at-most : corrigez l’un des deux.'
          : 'Ses lignes se contredisent : retirez-en une, ou réunissez-les sous any.',
      }),
      en: ({ decides, isInterval }) => ({
        message: `No profile and no answer makes this condition true: ${SO.en[decides]}.`,
        hint: isInterval
          ? 'No answer goes from at-least to at-most: correct one of the two.'
          : 'Its lines contradict one another: remove one, or put them under any.',
      }),
    },
  }),
  CN304: entry<{ decides: Decides }>({
    severity: 'warning',
    title: { fr: 'Condition toujours vraie', en: 'Condition that always holds' },
    say: {
      fr: ({ decides }) => ({
        message: `Cette condition est vraie pour tous les profils et toutes les réponses : ${ALWAYS.fr[decides]}.`,
        hint: 'Retirez-la, ou retirez-en ce qui ne devrait pas y être.',
      }),
      en: ({ decides }) => ({
        message: `This condition holds for every profile and every answer: ${ALWAYS.en[decides]}.`,
        hint: 'Remove it, or remove from it what should not be there.',
      }),
    },
  }),
  CN305: entry<{ decides: Decides; questions: string[] }>({
    severity: 'warning',
    title: { fr: 'Condition que personne ne peut remplir', en: 'Condition that nobody can meet' },
    say: {
      fr: ({ decides, questions }) => ({
        message: `Aucune structure à qui ${asked.fr(questions)} ne peut remplir cette condition : ${SO.fr[decides]}.`,
        hint: `Comparez cette condition avec ${questions.length === 1 ? 'celle' : 'celles'} de ${list.fr(questions)}.`,
      }),
      en: ({ decides, questions }) => ({
        message: `No organisation that is asked ${asked.en(questions)} can meet this condition: ${SO.en[decides]}.`,
        hint: `Compare this condition with ${questions.length === 1 ? 'that' : 'those'} of ${list.en(questions)}.`,
      }),
    },
  }),
  CN306: entry<{ questions: string[]; track: string; outside: string[] }>({
    severity: 'warning',
    title: {
      fr: 'Question d’un parcours qui dépend d’une question hors du parcours',
      en: 'Question of a track that depends on a question outside it',
    },
    say: {
      fr: ({ questions, track, outside }) => ({
        message: `Dans le parcours « ${track} », ${named.fr(questions, 'la question', 'les questions')} ne ${questions.length < 2 ? 's’affiche' : 's’affichent'} jamais sans ${list.fr(outside)}, qui n’en ${outside.length < 2 ? 'fait' : 'font'} pas partie.`,
        hint: `Ajoutez ${list.fr(outside)} au parcours, ou retirez-en ${list.fr(questions)}.`,
      }),
      en: ({ questions, track, outside }) => ({
        message: `On track “${track}”, ${named.en(questions, 'question', 'questions')} never ${questions.length < 2 ? 'shows' : 'show'} without ${list.en(outside)}, which ${outside.length < 2 ? 'is' : 'are'} not part of it.`,
        hint: `Add ${list.en(outside)} to the track, or take ${list.en(questions)} out of it.`,
      }),
    },
  }),
  CN307: entry<Record<never, never>>({
    severity: 'hint',
    title: { fr: 'Condition trop longue à examiner', en: 'Condition too long to examine' },
    say: {
      fr: () => ({
        message:
          'Cette condition lit trop de réponses pour que l’on sache si elle peut être vraie ou fausse.',
        hint: 'Le questionnaire fonctionne ; une condition plus courte pourrait être vérifiée.',
      }),
      en: () => ({
        message: 'This condition reads too many answers to tell whether it can be true or false.',
        hint: 'The questionnaire works; a shorter condition could be checked.',
      }),
    },
  }),
  CN308: entry<{ question: string; value: string }>({
    severity: 'warning',
    title: { fr: 'Condition sur un texte libre', en: 'Condition on a free text' },
    say: {
      fr: ({ question, value }) => ({
        message: `« ${question} » est un texte libre : la condition ne serait vraie que si l’équipe avait écrit « ${value} », à la lettre.`,
        hint: 'Fondez la condition sur une question à choix (single, multiple, yes-no).',
      }),
      en: ({ question, value }) => ({
        message: `“${question}” is a free text: the condition would only hold where the team wrote “${value}”, to the letter.`,
        hint: 'Base the condition on a question with choices (single, multiple, yes-no).',
      }),
    },
  }),
  CN309: entry<{ value: string | null }>({
    severity: 'warning',
    title: { fr: 'Condition écrite deux fois', en: 'Condition written twice' },
    say: {
      fr: ({ value }) => ({
        message:
          value === null
            ? 'Cette condition se trouve déjà dans la même liste : la répéter ne change rien.'
            : `« ${value} » se trouve déjà dans la même liste : le répéter ne change rien.`,
        hint: 'Retirez la répétition, ou écrivez ce qui devait être à sa place.',
      }),
      en: ({ value }) => ({
        message:
          value === null
            ? 'This condition stands in the same list already: repeating it changes nothing.'
            : `“${value}” stands in the same list already: repeating it changes nothing.`,
        hint: 'Remove the repetition, or write what should stand in its place.',
      }),
    },
  }),
};

const asked = {
  fr: (questions: string[]) =>
    questions.length === 1
      ? `la question « ${questions[0]} » est posée`
      : `les questions ${list.fr(questions)} sont posées`,
  en: (questions: string[]) =>
    questions.length === 1 ? `question “${questions[0]}”` : `questions ${list.en(questions)}`,
};
