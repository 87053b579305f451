import { entry } from '../entry.ts';
import { count, list, named } from '../wording.ts';

/** Where a questionnaire leans: for whom, and on which tracks. */
export interface Where {
  /** The profiles concerned; empty where all are. */
  profiles: string[];
  /** The tracks concerned; empty for the whole questionnaire. */
  tracks: string[];
}

const where = {
  fr: ({ profiles, tracks }: Where) =>
    [
      ...(tracks.length > 0 ? [` dans ${named.fr(tracks, 'le parcours', 'les parcours')}`] : []),
      ...(profiles.length > 0 ? [` pour ${named.fr(profiles, 'le profil', 'les profils')}`] : []),
    ].join(''),
  en: ({ profiles, tracks }: Where) =>
    [
      ...(tracks.length > 0 ? [` on ${named.en(tracks, 'track', 'tracks')}`] : []),
      ...(profiles.length > 0 ? [` for ${named.en(profiles, 'profile', 'profiles')}`] : []),
    ].join(''),
};

export const balance = {
  CN501: entry<Where & { axis: string }>({
    severity: 'warning',
    title: { fr: 'Axe sans question', en: 'Axis without a question' },
    say: {
      fr: (of) => ({
        message: `Aucune question notée ne renseigne l’axe ${of.axis}${where.fr(of)} : il n’aura pas de score.`,
        hint: `Ajoutez une question avec axes: { ${of.axis}: 1 }, trois si possible.`,
      }),
      en: (of) => ({
        message: `No scored question informs axis ${of.axis}${where.en(of)}: it will have no score.`,
        hint: `Add a question with axes: { ${of.axis}: 1 }, three if possible.`,
      }),
    },
  }),
  CN502: entry<Where & { axis: string; questions: number }>({
    severity: 'hint',
    title: { fr: 'Axe sur moins de trois questions', en: 'Axis on fewer than three questions' },
    say: {
      fr: (of) => ({
        message: `L’axe ${of.axis} n’a que ${of.questions === 1 ? 'une question notée' : `${of.questions} questions notées`}${where.fr(of)} : son niveau tient à peu de chose.`,
        hint: 'Trois questions par axe, au moins, donnent un niveau sur lequel s’appuyer.',
      }),
      en: (of) => ({
        message: `Axis ${of.axis} has only ${of.questions === 1 ? 'one scored question' : `${of.questions} scored questions`}${where.en(of)}: its level hangs on little.`,
        hint: 'At least three questions an axis give a level to rely on.',
      }),
    },
  }),
  CN503: entry<Where & { axis: string; areas: string[] }>({
    severity: 'hint',
    title: { fr: 'Case sans question', en: 'Cell without a question' },
    say: {
      fr: (of) => ({
        message: `Aucune question notée ne croise l’axe ${of.axis} et le domaine ${list.fr(of.areas)}${where.fr(of)} : la case restera vide.`,
        hint: 'Ajoutez une question à cet endroit, ou déplacez-en une.',
      }),
      en: (of) => ({
        message: `No scored question is on axis ${of.axis} in area ${list.en(of.areas)}${where.en(of)}: the cell will stay empty.`,
        hint: 'Add a question there, or move one.',
      }),
    },
  }),
  CN504: entry<Where & { axis: string; question: string; percent: number }>({
    severity: 'hint',
    title: { fr: 'Axe décidé par une seule question', en: 'Axis that one question decides' },
    say: {
      fr: (of) => ({
        message: `« ${of.question} » pèse ${of.percent} % de l’axe ${of.axis}${where.fr(of)} : elle en décide seule.`,
        hint: 'Baissez son poids, ou relevez celui des autres questions de l’axe.',
      }),
      en: (of) => ({
        message: `“${of.question}” weighs ${of.percent}% of axis ${of.axis}${where.en(of)}: it decides it alone.`,
        hint: 'Lower its weight, or raise that of the other questions of the axis.',
      }),
    },
  }),
  CN505: entry<{ track: string; minutes: number; questions: number; most: number }>({
    severity: 'hint',
    title: { fr: 'Durée bien longue pour les questions', en: 'Length too great for the questions' },
    say: {
      fr: (of) => ({
        message: `Le parcours « ${of.track} » annonce ${of.minutes} min pour ${of.questions} questions.`,
        hint: `Comptez au plus deux minutes par question, soit ${of.most} min.`,
      }),
      en: (of) => ({
        message: `Track “${of.track}” announces ${of.minutes} min for ${of.questions} questions.`,
        hint: `Allow two minutes a question at most: ${of.most} min.`,
      }),
    },
  }),
  CN506: entry<{ track: string; minutes: number; questions: number; words: number; least: number }>({
    severity: 'warning',
    title: { fr: 'Durée trop courte pour lire et parler', en: 'Length too short to read and talk' },
    say: {
      fr: (of) => ({
        message: `Le parcours « ${of.track} » annonce ${of.minutes} min pour ${of.words} mots à lire à voix haute et ${count.fr(of.questions, 'question', 'questions')} à discuter.`,
        hint: `Écrivez minutes: ${of.least} (140 mots par minute, et une demi-minute par question), ou raccourcissez les textes.`,
      }),
      en: (of) => ({
        message: `Track “${of.track}” announces ${of.minutes} min for ${of.words} words to read aloud and ${count.en(of.questions, 'question', 'questions')} to talk about.`,
        hint: `Write minutes: ${of.least} (140 words a minute, and half a minute a question), or shorten the texts.`,
      }),
    },
  }),
  CN507: entry<{ track: string; other: string }>({
    severity: 'warning',
    title: { fr: 'Parcours identiques', en: 'Identical tracks' },
    say: {
      fr: (of) => ({
        message: `Le parcours « ${of.track} » pose les mêmes questions que « ${of.other} ».`,
        hint: 'Retirez l’un des deux, ou corrigez sa liste questions.',
      }),
      en: (of) => ({
        message: `Track “${of.track}” asks the same questions as “${of.other}”.`,
        hint: 'Remove one of the two, or correct its list of questions.',
      }),
    },
  }),
  CN508: entry<{ area: string }>({
    severity: 'hint',
    title: { fr: 'Domaine sans question', en: 'Area without a question' },
    say: {
      fr: (of) => ({
        message: `Le domaine ${of.area} n’a aucune question : les plans le montreront vide.`,
        hint: 'Ajoutez-lui une question, une par axe si possible.',
      }),
      en: (of) => ({
        message: `Area ${of.area} has no question: plans will show it empty.`,
        hint: 'Add a question to it, one an axis if possible.',
      }),
    },
  }),
};
