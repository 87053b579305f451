import { grammar } from '../grammar.ts';
import { hint, warning } from './check.ts';
import { list, named } from './naming.ts';

/** Where a questionnaire is unbalanced: for whom, and on which tracks. */
export interface Where {
  /** The profiles concerned; empty for all. */
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

/** What each axis, area and track is based on. */
export const balance = {
  CN501: warning<Where & { axis: string }>({
    title: { fr: 'Axe sans question', en: 'Axis without a question' },
    message: (of) => ({
      fr: `Aucune question notée ne renseigne l’axe ${of.axis}${where.fr(of)} : il n’aura pas de score.`,
      en: `No scored question informs axis ${of.axis}${where.en(of)}: it will have no score.`,
    }),
    fix: (of) => ({
      fr: `Ajoutez une question avec axes: { ${of.axis}: 1 }, trois si possible.`,
      en: `Add a question with axes: { ${of.axis}: 1 }, three if possible.`,
    }),
    why: {
      fr: 'Sans question, l’axe n’a pas de score, et le profil affiché a un trou.',
      en: 'Without a question the axis has no score, and the profile shown has a hole.',
    },
  }),
  CN502: hint<Where & { axis: string; questions: number }>({
    title: { fr: 'Axe sur moins de trois questions', en: 'Axis on fewer than three questions' },
    message: (of) => ({
      fr: `L’axe ${of.axis} n’a que ${of.questions === 1 ? 'une question notée' : `${of.questions} questions notées`}${where.fr(of)} : son niveau tient à peu de chose.`,
      en: `Axis ${of.axis} has only ${of.questions === 1 ? 'one scored question' : `${of.questions} scored questions`}${where.en(of)}: its level hangs on little.`,
    }),
    fix: {
      fr: 'Trois questions par axe, au moins, donnent un niveau sur lequel s’appuyer.',
      en: 'At least three questions an axis give a level to rely on.',
    },
    why: {
      fr: 'Sous trois réponses, le niveau est donné « d’après n réponses », et l’axe ne compte pas parmi les points forts. La règle ne vaut que là où le questionnaire a de quoi donner trois questions à chaque axe : douze questions notées, ou trois sur chacun des autres axes.',
      en: 'Below three answers the level is given “from n answers”, and the axis is no strength. The rule holds only where the questionnaire could give three questions to each axis: twelve scored questions, or three on each of the other axes.',
    },
  }),
  CN503: hint<Where & { axis: string; areas: string[] }>({
    title: { fr: 'Case sans question', en: 'Cell without a question' },
    message: (of) => ({
      fr: `Aucune question notée ne croise l’axe ${of.axis} et le domaine ${list.fr(of.areas)}${where.fr(of)} : la case restera vide.`,
      en: `No scored question is on axis ${of.axis} in area ${list.en(of.areas)}${where.en(of)}: the cell will stay empty.`,
    }),
    fix: {
      fr: 'Ajoutez une question à cet endroit, ou déplacez-en une.',
      en: 'Add a question there, or move one.',
    },
    why: {
      fr: 'La matrice des trois domaines et des quatre axes aura une case vide. La règle ne vaut qu’à partir de douze questions notées : un questionnaire plus court ne peut pas remplir les douze cases.',
      en: 'The matrix of three areas and four axes will have an empty cell. The rule holds from twelve scored questions on: a shorter questionnaire cannot fill twelve cells.',
    },
  }),
  CN504: hint<Where & { axis: string; question: string; percent: number }>({
    title: { fr: 'Axe décidé par une seule question', en: 'Axis that one question decides' },
    message: (of) => ({
      fr: `« ${of.question} » pèse ${of.percent} % de l’axe ${of.axis}${where.fr(of)} : elle en décide seule.`,
      en: `“${of.question}” weighs ${of.percent}% of axis ${of.axis}${where.en(of)}: it decides it alone.`,
    }),
    fix: {
      fr: 'Baissez son poids, ou relevez celui des autres questions de l’axe.',
      en: 'Lower its weight, or raise that of the other questions of the axis.',
    },
    why: {
      fr: 'Une question qui pèse 60 % d’un axe vaut à elle seule trois de ses cinq niveaux.',
      en: 'A question that weighs 60% of an axis is alone worth three of its five levels.',
    },
  }),
  CN505: hint<{ track: string; minutes: number; questions: number; most: number }>({
    title: { fr: 'Durée bien longue pour les questions', en: 'Length too great for the questions' },
    message: (of) => ({
      fr: `Le parcours « ${of.track} » annonce ${of.minutes} min pour ${of.questions} questions.`,
      en: `Track “${of.track}” announces ${of.minutes} min for ${of.questions} questions.`,
    }),
    fix: (of) => ({
      fr: `Comptez au plus deux minutes par question, soit ${of.most} min.`,
      en: `Allow two minutes a question at most: ${of.most} min.`,
    }),
    why: {
      fr: 'Une durée trop longue fait renoncer une équipe avant de commencer.',
      en: 'Too great a length makes a team give up before it begins.',
    },
  }),
  CN506: warning<{ track: string; minutes: number; questions: number; words: number; least: number }>({
    title: { fr: 'Durée trop courte pour lire et parler', en: 'Length too short to read and talk' },
    message: (of) => ({
      fr: `Le parcours « ${of.track} » annonce ${of.minutes} min pour ${of.words} mots à lire à voix haute et ${grammar.fr.count(of.questions, 'question', 'questions')} à discuter.`,
      en: `Track “${of.track}” announces ${of.minutes} min for ${of.words} words to read aloud and ${grammar.en.count(of.questions, 'question', 'questions')} to talk about.`,
    }),
    fix: (of) => ({
      fr: `Écrivez minutes: ${of.least} (140 mots par minute, et une demi-minute par question), ou raccourcissez les textes.`,
      en: `Write minutes: ${of.least} (140 words a minute, and half a minute a question), or shorten the texts.`,
    }),
    why: {
      fr: 'La durée annoncée décide une équipe à commencer : elle doit pouvoir s’y fier. On compte ce que lit le profil qui voit le plus de questions : leur texte et leurs phrases, à 140 mots par minute, et une demi-minute au moins pour se mettre d’accord sur chacune. Les repères, posés avant, ne comptent pas.',
      en: 'The announced length is what makes a team begin: it must be able to trust it. What counts is what the profile that sees most questions reads: their text and their sentences, at 140 words a minute, and at least half a minute to agree on each. Facts, asked before, do not count.',
    },
  }),
  CN507: warning<{ track: string; other: string }>({
    title: { fr: 'Parcours identiques', en: 'Identical tracks' },
    message: (of) => ({
      fr: `Le parcours « ${of.track} » pose les mêmes questions que « ${of.other} ».`,
      en: `Track “${of.track}” asks the same questions as “${of.other}”.`,
    }),
    fix: {
      fr: 'Retirez l’un des deux, ou corrigez sa liste questions.',
      en: 'Remove one of the two, or correct its list of questions.',
    },
    why: {
      fr: 'Un parcours se choisit : deux qui posent la même chose font hésiter pour rien.',
      en: 'A track is a choice: two that ask the same make people hesitate for nothing.',
    },
  }),
  CN508: hint<{ area: string }>({
    title: { fr: 'Domaine sans question', en: 'Area without a question' },
    message: (of) => ({
      fr: `Le domaine ${of.area} n’a aucune question : les plans le montreront vide.`,
      en: `Area ${of.area} has no question: plans will show it empty.`,
    }),
    fix: {
      fr: 'Ajoutez-lui une question, une par axe si possible.',
      en: 'Add a question to it, one an axis if possible.',
    },
    why: {
      fr: 'Chaque plan montre les trois domaines, et celui-ci resterait vide.',
      en: 'Every plan shows the three areas, and this one would stay empty.',
    },
  }),
};
