import { grammar } from '../grammar.ts';
import { error, hint, warning } from './check.ts';
import { list, named } from './naming.ts';

/** What a condition decides. */
export type Decides = 'question' | 'gate' | 'action' | 'duty' | 'part';

const SO = {
  question: { fr: 'cette question ne s’affiche jamais', en: 'this question never shows' },
  gate: { fr: 'le seuil ne s’ouvre jamais', en: 'the gate never opens' },
  action: { fr: 'l’action n’est jamais proposée', en: 'the action is never proposed' },
  duty: { fr: 'l’obligation n’est jamais rappelée', en: 'the duty is never recalled' },
  part: { fr: 'cette branche ne sert à rien', en: 'this branch serves no purpose' },
};

const ALWAYS = {
  question: { fr: 'la question s’affiche toujours', en: 'the question always shows' },
  gate: { fr: 'le seuil est toujours ouvert', en: 'the gate is always open' },
  action: { fr: 'l’action est toujours possible', en: 'the action is always possible' },
  duty: {
    fr: 'l’obligation concerne toujours la structure',
    en: 'the duty always concerns the organisation',
  },
  part: { fr: 'cette ligne ne sert à rien', en: 'this line serves no purpose' },
};

/** Conditions that can never hold, always hold, or depend on something unknown. */
export const conditions = {
  CN301: error<{ id: string }>({
    title: { fr: 'Question qui dépend d’elle-même', en: 'Question that depends on itself' },
    message: ({ id }) => ({
      fr: `La condition de « ${id} » lit la réponse à « ${id} » elle-même : la question ne s’afficherait jamais.`,
      en: `The condition of “${id}” reads the answer to “${id}” itself: the question would never show.`,
    }),
    fix: {
      fr: 'Faites-la dépendre d’une question posée avant elle.',
      en: 'Make it depend on a question asked before it.',
    },
    why: {
      fr: 'Une question ne s’affiche que si sa condition est vraie, et l’on ne peut répondre qu’à ce qui s’affiche.',
      en: 'A question shows only where its condition holds, and only what shows can be answered.',
    },
  }),
  CN302: error<{ id: string; later: string }>({
    title: { fr: 'Condition sur une question posée plus tard', en: 'Condition on a question asked later' },
    message: ({ id, later }) => ({
      fr: `La question « ${later} » est posée après « ${id} » : sa réponse n’est pas encore connue.`,
      en: `Question “${later}” is asked after “${id}”: its answer is not known yet.`,
    }),
    fix: ({ id, later }) => ({
      fr: `Déplacez « ${later} » avant « ${id} », ou faites dépendre « ${id} » d’une question antérieure.`,
      en: `Move “${later}” before “${id}”, or make “${id}” depend on an earlier question.`,
    }),
    why: {
      fr: 'Les questions se posent dans l’ordre des domaines, puis dans l’ordre du fichier : au moment de décider, la réponse n’existe pas encore.',
      en: 'Questions are asked in the order of the areas, then in that of the file: when it is time to decide, the answer does not exist yet.',
    },
  }),
  CN303: warning<{ decides: Decides; isInterval: boolean }>({
    title: { fr: 'Condition qui ne peut jamais être vraie', en: 'Condition that can never hold' },
    message: ({ decides }) => ({
      fr: `Aucun profil ni aucune réponse ne rend cette condition vraie : ${SO[decides].fr}.`,
      en: `No profile and no answer makes this condition true: ${SO[decides].en}.`,
    }),
    fix: ({ isInterval }) =>
      isInterval
        ? {
            fr: 'Aucune réponse ne va de at-least à at-most : corrigez l’un des deux.',
            en: 'No answer goes from at-least to at-most: correct one of the two.',
          }
        : {
            fr: 'Ses lignes se contredisent : retirez-en une, ou réunissez-les sous any.',
            en: 'Its lines contradict one another: remove one, or put them under any.',
          },
    why: {
      fr: 'Ce que personne ne verra jamais est en général le signe d’une condition mal recopiée.',
      en: 'What nobody will ever see is usually the sign of a condition copied wrong.',
    },
  }),
  CN304: warning<{ decides: Decides }>({
    title: { fr: 'Condition toujours vraie', en: 'Condition that always holds' },
    message: ({ decides }) => ({
      fr: `Cette condition est vraie pour tous les profils et toutes les réponses : ${ALWAYS[decides].fr}.`,
      en: `This condition holds for every profile and every answer: ${ALWAYS[decides].en}.`,
    }),
    fix: {
      fr: 'Retirez-la, ou retirez-en ce qui ne devrait pas y être.',
      en: 'Remove it, or remove from it what should not be there.',
    },
    why: {
      fr: 'Une condition qui ne distingue rien fait croire à une règle qui n’existe pas.',
      en: 'A condition that tells nothing apart suggests a rule that does not exist.',
    },
  }),
  CN305: warning<{ decides: Decides; questions: string[] }>({
    title: { fr: 'Condition que personne ne peut remplir', en: 'Condition that nobody can meet' },
    message: ({ decides, questions }) => ({
      fr: `Aucune structure à qui ${asked.fr(questions)} ne peut remplir cette condition : ${SO[decides].fr}.`,
      en: `No organisation that is asked ${asked.en(questions)} can meet this condition: ${SO[decides].en}.`,
    }),
    fix: ({ questions }) => ({
      fr: `Comparez cette condition avec ${questions.length === 1 ? 'celle' : 'celles'} de ${list.fr(questions)}.`,
      en: `Compare this condition with ${questions.length === 1 ? 'that' : 'those'} of ${list.en(questions)}.`,
    }),
    why: {
      fr: 'Une question masquée laisse indéterminé tout ce qui la lit. Les profils et les réponses étant en nombre fini, la recherche est exacte.',
      en: 'A hidden question leaves undetermined all that reads it. Profiles and answers being finite in number, the search is exact.',
    },
  }),
  CN306: warning<{ questions: string[]; track: string; outside: string[] }>({
    title: {
      fr: 'Question d’un parcours qui dépend d’une question hors du parcours',
      en: 'Question of a track that depends on a question outside it',
    },
    message: ({ questions, track, outside }) => ({
      fr: `Dans le parcours « ${track} », ${named.fr(questions, 'la question', 'les questions')} ne ${questions.length < 2 ? 's’affiche' : 's’affichent'} jamais sans ${list.fr(outside)}, qui n’en ${outside.length < 2 ? 'fait' : 'font'} pas partie.`,
      en: `On track “${track}”, ${named.en(questions, 'question', 'questions')} never ${questions.length < 2 ? 'shows' : 'show'} without ${list.en(outside)}, which ${outside.length < 2 ? 'is' : 'are'} not part of it.`,
    }),
    fix: ({ questions, outside }) => ({
      fr: `Ajoutez ${list.fr(outside)} au parcours, ou retirez-en ${list.fr(questions)}.`,
      en: `Add ${list.en(outside)} to the track, or take ${list.en(questions)} out of it.`,
    }),
    why: {
      fr: 'Ce qui n’est pas dans le parcours n’est pas posé : la question suivante attendrait une réponse qui ne vient pas.',
      en: 'What is not part of the track is not asked: the next question would wait for an answer that never comes.',
    },
  }),
  CN307: hint({
    title: { fr: 'Condition trop longue à examiner', en: 'Condition too long to examine' },
    message: {
      fr: 'Cette condition lit trop de réponses pour que l’on sache si elle peut être vraie ou fausse.',
      en: 'This condition reads too many answers to tell whether it can be true or false.',
    },
    fix: {
      fr: 'Le questionnaire fonctionne ; une condition plus courte pourrait être vérifiée.',
      en: 'The questionnaire works; a shorter condition could be checked.',
    },
    why: {
      fr: 'La recherche s’arrête au bout d’un dixième de seconde environ plutôt que de durer ; mieux vaut le dire que de laisser croire que tout est vérifié.',
      en: 'The search stops after about a tenth of a second rather than last; better to say so than to let you think that all is checked.',
    },
  }),
  CN308: warning<{ question: string; value: string }>({
    title: { fr: 'Condition sur un texte libre', en: 'Condition on a free text' },
    message: ({ question, value }) => ({
      fr: `« ${question} » est un texte libre : la condition ne serait vraie que si l’équipe avait écrit « ${value} », à la lettre.`,
      en: `“${question}” is a free text: the condition would only hold where the team wrote “${value}”, to the letter.`,
    }),
    fix: {
      fr: 'Fondez la condition sur une question à choix (single, multiple, yes-no).',
      en: 'Base the condition on a question with choices (single, multiple, yes-no).',
    },
    why: {
      fr: 'Personne n’écrit deux fois la même phrase : une telle condition n’est presque jamais vraie.',
      en: 'Nobody writes the same sentence twice: such a condition almost never holds.',
    },
  }),
  CN309: warning<{ value: string | null }>({
    title: { fr: 'Condition écrite deux fois', en: 'Condition written twice' },
    message: ({ value }) =>
      value === null
        ? {
            fr: 'Cette condition se trouve déjà dans la même liste : la répéter ne change rien.',
            en: 'This condition stands in the same list already: repeating it changes nothing.',
          }
        : {
            fr: `« ${value} » se trouve déjà dans la même liste : le répéter ne change rien.`,
            en: `“${value}” stands in the same list already: repeating it changes nothing.`,
          },
    fix: {
      fr: 'Retirez la répétition, ou écrivez ce qui devait être à sa place.',
      en: 'Remove the repetition, or write what should stand in its place.',
    },
    why: {
      fr: 'Une répétition ne change rien ; le plus souvent, l’une des deux devait dire autre chose.',
      en: 'A repetition changes nothing; most often one of the two should have said something else.',
    },
  }),
  CN310: hint<{ conditions: number }>({
    title: {
      fr: 'Conditions trop nombreuses pour être toutes essayées',
      en: 'Too many conditions to try them all',
    },
    message: ({ conditions }) => ({
      fr: `Il y a trop de cas à essayer : les vérifications de cette condition${conditions > 1 ? ` et de ${grammar.fr.count(conditions - 1, 'autre', 'autres')}` : ''} n’ont pas été menées jusqu’au bout (jamais ou toujours vraie, seuils, parcours, actions).`,
      en: `There are too many cases to try: the checks of this condition${conditions > 1 ? ` and of ${grammar.en.count(conditions - 1, 'other', 'others')}` : ''} were not carried through (never or always true, gates, tracks, actions).`,
    }),
    fix: {
      fr: 'Le questionnaire fonctionne ; des conditions plus courtes, à commencer par celles que signale CN307 s’il y en a, pourraient être vérifiées.',
      en: 'The questionnaire works; shorter conditions could be checked, beginning with those that CN307 reports, if any.',
    },
    why: {
      fr: 'La recherche s’arrête au bout de quelques secondes ; ce qu’elle n’a pas trouvé jusque-là peut encore se trouver dans le questionnaire.',
      en: 'The search stops after a few seconds; what it did not find by then may still be in the questionnaire.',
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
