import type { Language } from '../language.ts';

/** What a form to fill in says around the questionnaire's own texts. */
export interface BlankWords {
  fill: (example: { id: string; option: string }) => string[];
  /** Before the commands that check the file, and make its plan. */
  toCheck: string;
  toPlan: string;
  tracks: (others: string) => string;
  allQuestions: string;
  name: string;
  unnamed: string;
  profile: string;
  facts: string;
  accompaniment: string;
  objectives: string;
  depends: string;
  several: string;
  point: (from: number, to: number) => string;
  number: (unit: string | null) => string;
  yes: string;
  no: string;
  text: string;
  noNa: string;
  paper: {
    intro: string[];
    structure: string;
    people: string;
    date: string;
    profile: string;
    facts: string;
    objectives: string;
    unknown: string;
    na: string;
    note: string;
    evidence: string;
    after: string[];
  };
}

export const BLANK_WORDS: Record<Language, BlankWords> = {
  fr: {
    fill: ({ id, option }) => [
      'Pour répondre, écrivez après chaque question le mot qui précède votre phrase, par exemple :',
      `  ${id}: ${option}`,
      'Laissez vide ce que vous voulez voir plus tard. Deux mots valent pour toutes les questions, sauf celles où vous écrivez un texte :',
      '  unknown   nous ne savons pas',
      '  na        cela ne nous concerne pas',
      'Pour ajouter une note, ou dire où vous aimeriez en être dans un an, répondez sur plusieurs lignes :',
      `  ${id}:`,
      `    value: ${option}`,
      '    target: le mot de la phrase que vous visez',
      '    note: Ce que vous voulez garder en mémoire.',
    ],
    toCheck: 'Pour vérifier ce fichier :',
    toPlan: 'Pour le plan d’action :',
    tracks: (others) => `${others === '' ? '' : `ou : ${others} ; `}sans cette ligne, toutes les questions`,
    allQuestions: 'Toutes les questions.',
    name: 'Le nom de votre structure.',
    unnamed: 'Notre structure',
    profile:
      'Votre profil : écrivez après « profile: » un de ces mots, sans quoi le plan ne peut pas être fait.',
    facts: 'Ce que votre structure est ; laissez vide ce que vous ne savez pas.',
    accompaniment: 'Pour le dire, ôtez le # devant la ligne qui convient ; sinon, laissez tel quel.',
    objectives: 'Vos objectifs, trois au plus, le plus important d’abord, par exemple',
    depends: 'Selon vos réponses précédentes, cette question peut ne pas se poser : laissez-la vide.',
    several: 'Plusieurs réponses possibles :',
    point: (from, to) => `Un chiffre de ${from} à ${to} :`,
    number: (unit) => `Un nombre${unit === null ? '' : ` (${unit})`}.`,
    yes: 'oui',
    no: 'non',
    text: 'Quelques mots, avec les vôtres.',
    noNa: 'na n’est pas accepté ici : la question concerne toutes les structures.',
    paper: {
      intro: [
        'À remplir à plusieurs, un crayon à la main. Les phrases vont de la moins avancée à la plus avancée : cochez la plus avancée qui soit entièrement vraie aujourd’hui.',
        '« Nous ne savons pas » est une bonne réponse : elle indique un point à éclaircir. Vous pouvez entourer la phrase où vous aimeriez en être dans un an.',
      ],
      structure: 'Notre structure',
      people: 'Autour de la table',
      date: 'Date',
      profile: 'Nous sommes',
      facts: 'Notre structure en quelques repères',
      objectives: 'Nos objectifs : numérotez-en un à trois, 1 pour le plus important',
      unknown: 'Nous ne savons pas',
      na: 'Cela ne nous concerne pas',
      note: 'Notes',
      evidence: 'À regarder ensemble',
      after: [
        'Une fois cette feuille remplie, lancez le programme : les réponses s’y reportent en quelques minutes, et le plan d’action s’écrit à la fin.',
      ],
    },
  },
  en: {
    fill: ({ id, option }) => [
      'To answer, write after each question the word that stands before your sentence, for instance:',
      `  ${id}: ${option}`,
      'Leave empty what you want to come back to. Two words do for every question, except those where you write a text:',
      '  unknown   we don’t know',
      '  na        it doesn’t apply to us',
      'To add a note, or to say where you would like to be in a year, answer on several lines:',
      `  ${id}:`,
      `    value: ${option}`,
      '    target: the word of the sentence that you aim for',
      '    note: Something to remember.',
    ],
    toCheck: 'To check this file:',
    toPlan: 'For the action plan:',
    tracks: (others) => `${others === '' ? '' : `or: ${others}; `}without this line, all the questions`,
    allQuestions: 'All the questions.',
    name: 'Your organisation’s name.',
    unnamed: 'Our organisation',
    profile: 'Your profile: write one of these words after “profile:”, without which no plan can be made.',
    facts: 'What your organisation is; leave empty what you don’t know.',
    accompaniment: 'To say so, take away the # before the line that fits; otherwise leave it as it is.',
    objectives: 'Your objectives, three at most, the most important first, for instance',
    depends: 'Depending on your earlier answers, this question may not arise: leave it empty.',
    several: 'More than one answer is possible:',
    point: (from, to) => `A digit from ${from} to ${to}:`,
    number: (unit) => `A number${unit === null ? '' : ` (${unit})`}.`,
    yes: 'yes',
    no: 'no',
    text: 'A few words of your own.',
    noNa: 'na is not accepted here: the question concerns every organisation.',
    paper: {
      intro: [
        'To be filled in together, pencil in hand. The sentences run from the least to the most advanced: tick the most advanced one that is entirely true today.',
        '“We don’t know” is a good answer: it points to something to clear up. You can circle the sentence where you would like to be in a year.',
      ],
      structure: 'Our organisation',
      people: 'Around the table',
      date: 'Date',
      profile: 'We are',
      facts: 'Our organisation in a few facts',
      objectives: 'Our objectives: number one to three, 1 for the most important',
      unknown: 'We don’t know',
      na: 'It doesn’t apply to us',
      note: 'Notes',
      evidence: 'To look at together',
      after: [
        'Once this sheet is filled in, start the program: the answers take a few minutes to copy, and the action plan is written at the end.',
      ],
    },
  },
};
