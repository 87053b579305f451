import type { Language } from '../../language.ts';
import { anywhere } from '../interview/anywhere.ts';
import type { InterviewWords } from '../interview/interview.ts';
import { speak, type Table } from '../speak.ts';

/** What the interview says otherwise on a page: there are buttons and no keys, and one file that people save themselves. */
const otherwise = {
  welcome: {
    who: {
      fr: [
        'Qui réunir',
        'Deux à cinq personnes aux rôles différents, autour de cet écran ; l’une d’elles lit à voix haute.',
      ],
      en: [
        'Whom to gather',
        'Two to five people with different roles, around this screen; one of them reads aloud.',
      ],
    },
    yours: {
      fr: () => [
        'Vos réponses',
        'Rien ne quitte cet ordinateur : cette page n’envoie rien, à personne. À la fin, vous les enregistrez dans un fichier, et la page montre votre profil et un plan d’action, à lire et à imprimer.',
      ],
      en: () => [
        'Your answers',
        'Nothing leaves this computer: this page sends nothing, to anyone. At the end, you save them as a file, and the page shows your profile and an action plan, to read and to print.',
      ],
    },
  },
  proposed: {
    fr: (day: string) => `Repris de vos réponses du ${day} : continuez pour confirmer.`,
    en: (day: string) => `Taken from your answers of ${day}: go on to confirm.`,
  },
  resume: {
    personal: {
      fr: () => 'Les réponses personnelles ne s’ouvrent pas ici.',
      en: () => 'Personal answers do not open here.',
    },
  },
  faults: {
    fr: (faults: number) =>
      faults > 1
        ? `${faults} éléments de ces réponses n’ont pas été compris. Ils y restent, et ne comptent pas.`
        : 'Un élément de ces réponses n’a pas été compris. Il y reste, et ne compte pas.',
    en: (faults: number) =>
      faults > 1
        ? `${faults} things in these answers were not understood. They stay there, and do not count.`
        : 'One thing in these answers was not understood. It stays there, and does not count.',
  },
  name: {
    lead: {
      fr: 'Son nom servira aussi à nommer le fichier de vos réponses.',
      en: 'Its name will also name the file of your answers.',
    },
    hint: { fr: '', en: '' },
  },
  role: {
    hint: { fr: 'Laissez vide pour passer.', en: 'Leave empty to skip.' },
  },
  facts: {
    passHint: { fr: 'Laissez vide pour passer.', en: 'Leave empty to skip.' },
  },
  objectives: {
    lead: {
      fr: 'Un à trois objectifs, le plus important d’abord. Les actions proposées en dépendront.',
      en: 'One to three objectives, the most important first. The proposed actions will depend on them.',
    },
    againLead: {
      fr: 'Un à trois objectifs, le plus important d’abord.',
      en: 'One to three objectives, the most important first.',
    },
  },
  area: {
    how: {
      fr: 'Une question par écran. Vous pouvez revenir en arrière, ou passer et y répondre plus tard : tout ce que vous avez dit reste.',
      en: 'One question a screen. You can go back, or skip and answer later: all that you have said stays.',
    },
  },
  question: {
    several: { fr: 'Plusieurs réponses possibles.', en: 'More than one answer is possible.' },
    text: {
      fr: 'Quelques mots suffisent. Vous pouvez aussi laisser vide.',
      en: 'A few words will do. You can also leave it empty.',
    },
    // Chosen like any other answer, where it can be seen.
    saidUnknown: { fr: '', en: '' },
    saidNotApplicable: { fr: '', en: '' },
  },
  help: { none: { fr: '', en: '' } },
  target: {
    hint: { fr: 'Laissez vide pour ne rien viser ici.', en: 'Leave empty to aim for nothing here.' },
  },
  hindsight: {
    hint: { fr: 'Laissez vide si vous ne savez plus.', en: 'Leave empty if you no longer know.' },
  },
  became: {
    hint: {
      fr: 'Quelques mots ou un nombre. Laissez vide pour passer.',
      en: 'A few words or a number. Leave empty to skip.',
    },
  },
  note: {
    hint: { fr: 'Laissez vide pour n’avoir aucune note.', en: 'Leave empty to have no note.' },
  },
  who: {
    hint: {
      fr: 'Un prénom suffit. Laissez vide si personne ne s’en occupe pour l’instant.',
      en: 'A first name is enough. Leave empty if nobody takes care of it for now.',
    },
  },
  day: {
    hint: {
      fr: '15/01, 15 janvier, ou quelques mots : avant la générale. Laissez vide s’il n’y a pas encore de date.',
      en: '15/01, 15 January, or a few words: before the dress rehearsal. Leave empty if there is no date yet.',
    },
  },
  review: {
    complete: {
      fr: 'Toutes les questions ont une réponse. Vous pouvez encore changer chacune.',
      en: 'All questions are answered. You can still change each one.',
    },
    open: {
      fr: (questions: number) =>
        questions > 1
          ? `${questions} questions attendent une réponse : vous pouvez y répondre ici, ou terminer sans elles.`
          : 'Une question attend une réponse : vous pouvez y répondre ici, ou terminer sans elle.',
      en: (questions: number) =>
        questions === 1
          ? 'One question waits for an answer: you can answer it here, or finish without it.'
          : `${questions} questions wait for an answer: you can answer them here, or finish without them.`,
    },
    finishDetail: { fr: 'Voir le profil et le plan.', en: 'See the profile and the plan.' },
    finishAnyway: {
      fr: 'Voir le profil et le plan avec ces réponses.',
      en: 'See the profile and the plan with these answers.',
    },
  },
  notices: {
    nothingTyped: { fr: 'Écrivez quelques lettres, puis continuez.', en: 'Type a few letters, then go on.' },
    nothingAnswered: {
      fr: 'Aucune question n’a encore de réponse : il n’y a pas de profil à montrer.',
      en: 'No question has an answer yet: there is no profile to show.',
    },
    nothingChosen: { fr: 'Cochez au moins une ligne.', en: 'Tick at least one line.' },
    chooseFirst: { fr: 'Choisissez d’abord une réponse.', en: 'Choose an answer first.' },
    chooseTarget: {
      fr: 'Choisissez d’abord une phrase, ou passez pour ne rien viser ici.',
      en: 'Choose a sentence first, or skip to aim for nothing here.',
    },
    mustApply: {
      fr: 'Cette question concerne toutes les structures : choisissez une phrase, ou « nous ne savons pas ».',
      en: 'This question concerns every organisation: choose a sentence, or “we don’t know”.',
    },
    atMost: {
      fr: (max: number) => `Pas plus de ${max} : décochez-en un d’abord.`,
      en: (max: number) => `No more than ${max}: untick one first.`,
    },
    nameKept: {
      fr: () => 'Le nouveau nom est enregistré.',
      en: () => 'The new name is saved.',
    },
    notHere: { fr: 'Cela ne se peut pas ici.', en: 'This cannot be done here.' },
  },
} satisfies Table;

/** The words of an interview on a page: it says nothing of what only a terminal does. */
export const pageWords = (language: Language): InterviewWords =>
  merged(speak(anywhere, language), speak(otherwise, language)) as InterviewWords;

function merged(words: unknown, instead: unknown): unknown {
  if (typeof words !== 'object' || words === null || Array.isArray(words) || instead === undefined)
    return instead ?? words;
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      merged(value, (instead as Record<string, unknown>)[key]),
    ]),
  );
}
