import { grammar } from '../grammar.ts';
import { hint, warning } from './check.ts';
import { didYouMean, list } from './naming.ts';

/** How a text is written in several languages. */
const each = (languages: readonly string[]): string =>
  `{ ${languages.map((language) => `${language}: …`).join(', ')} }`;

/** What texts say, and in which languages. */
export const texts = {
  CN701: warning<{ missing: string[]; count?: number }>({
    title: { fr: 'Langue manquante', en: 'Missing language' },
    message: ({ missing, count }) =>
      count === undefined
        ? {
            fr: `Ce texte manque dans une langue du questionnaire : ${list.fr(missing)}.`,
            en: `This text is missing in a language of the questionnaire: ${list.en(missing)}.`,
          }
        : {
            fr: `${count} textes manquent en « ${missing[0]} », que le questionnaire déclare.`,
            en: `${count} texts are missing in “${missing[0]}”, which the questionnaire declares.`,
          },
    fix: ({ missing, count }) =>
      count === undefined
        ? {
            fr: `Ajoutez ${missing.map((language) => `« ${language}: … »`).join(' et ')}.`,
            en: `Add ${missing.map((language) => `“${language}: …”`).join(' and ')}.`,
          }
        : { fr: 'Traduisez-les, ou retirez cette langue.', en: 'Translate them, or remove this language.' },
    why: {
      fr: 'Qui lit dans cette langue verra ce texte dans une autre. Quand la moitié des textes manquent dans une langue, une seule ligne le dit, là où elle est déclarée.',
      en: 'Those who read in that language will see this text in another. Where half of the texts are missing in a language, one line says so, where it is declared.',
    },
  }),
  CN702: warning({
    title: { fr: 'Texte vide', en: 'Empty text' },
    message: { fr: 'Ce texte ne contient que des espaces.', en: 'This text holds nothing but spaces.' },
    fix: { fr: 'Écrivez-le.', en: 'Write it.' },
    why: { fr: 'La question s’afficherait sans un mot.', en: 'The question would show without a word.' },
  }),
  CN703: hint<{ languages: string[]; plain?: number }>({
    title: { fr: 'Même texte en deux langues', en: 'Same text in two languages' },
    message: ({ languages, plain = 0 }) =>
      plain > 1
        ? {
            fr: `${plain} textes ne sont écrits qu’une fois, alors que le questionnaire a ${languages.length} langues (${list.fr(languages)}).`,
            en: `${plain} texts are written once, although the questionnaire has ${languages.length} languages (${list.en(languages)}).`,
          }
        : {
            fr: `Ce texte est le même pour ${languages.map((language) => `« ${language} »`).join(' et ')} : il n’est sans doute pas traduit.`,
            en: `This text is the same for ${languages.map((language) => `“${language}”`).join(' and ')}: it is probably not translated.`,
          },
    fix: ({ languages, plain = 0 }) =>
      plain > 1
        ? {
            fr: `Écrivez chacun ainsi : ${each(languages)}, ou ne gardez qu’une langue.`,
            en: `Write each of them so: ${each(languages)}, or keep one language only.`,
          }
        : plain > 0
          ? { fr: `Écrivez-le ainsi : ${each(languages)}.`, en: `Write it so: ${each(languages)}.` }
          : { fr: 'Traduisez-le.', en: 'Translate it.' },
    why: {
      fr: 'Un texte oublié à la traduction. Un nom d’un ou deux mots, comme « Festival », peut être le même. Quand rien n’est encore traduit, une seule ligne le dit.',
      en: 'A text that the translation forgot. A name of a word or two, such as “Festival”, may well be the same. Where nothing is translated yet, one line says so.',
    },
  }),
  CN704: hint<{ near: string }>({
    title: { fr: 'Apostrophe droite', en: 'Straight apostrophe' },
    message: ({ near }) => ({
      fr: `Une apostrophe est droite : « ${near} ».`,
      en: `An apostrophe is straight: “${near}”.`,
    }),
    fix: ({ near }) => ({
      fr: `Écrivez « ${near.replaceAll("'", '’')} », comme dans les autres textes.`,
      en: `Write “${near.replaceAll("'", '’')}”, as in the other texts.`,
    }),
    why: {
      fr: 'La règle suit l’usage du questionnaire : s’il est écrit avec des apostrophes droites, elle ne dit rien.',
      en: 'The rule follows the questionnaire’s own use: where it is written with straight apostrophes, it says nothing.',
    },
  }),
  CN705: hint<{ mark: string; near: string }>({
    title: { fr: 'Espace insécable manquante', en: 'Missing non-breaking space' },
    message: ({ mark, near }) => ({
      fr: `Il manque une espace insécable ${mark === '«' ? 'après' : 'avant'} « ${mark} » : « ${near} ».`,
      en: `A non-breaking space is missing ${mark === '«' ? 'after' : 'before'} “${mark}”: “${near}”.`,
    }),
    fix: ({ mark }) =>
      ';!?'.includes(mark)
        ? {
            fr: 'Écrivez une espace fine insécable (U+202F) ou insécable (U+00A0).',
            en: 'Write a narrow no-break space (U+202F) or a no-break space (U+00A0).',
          }
        : { fr: 'Écrivez une espace insécable (U+00A0).', en: 'Write a no-break space (U+00A0).' },
    why: {
      fr: 'Sans elle, le signe peut passer seul à la ligne. La règle suit l’usage du questionnaire : s’il emploie des espaces ordinaires, seul un signe sans aucune espace est relevé. Sous trois signes, ses apostrophes, droites ou courbes, disent aussi cet usage.',
      en: 'Without it the mark may go alone to the next line. The rule follows the questionnaire’s own use: where it uses plain spaces, only a mark without any is reported. Below three marks its apostrophes, straight or curly, tell that use as well.',
    },
  }),
  CN706: warning<{ language: string; languages: string[]; nearest?: string | undefined; count: number }>({
    title: {
      fr: 'Langue que le questionnaire ne déclare pas',
      en: 'Language that the questionnaire does not declare',
    },
    message: ({ language, languages, count }) =>
      count === 1
        ? {
            fr: `« ${language} » n’est pas une langue du questionnaire (${list.fr(languages)}) : ce texte ne s’affichera jamais.`,
            en: `“${language}” is not a language of the questionnaire (${list.en(languages)}): this text will never show.`,
          }
        : {
            fr: `${count} textes sont écrits en « ${language} », que languages ne déclare pas : ils ne s’afficheront jamais.`,
            en: `${count} texts are written in “${language}”, which languages does not declare: they will never show.`,
          },
    fix: ({ language, nearest, count }) => ({
      fr:
        didYouMean.fr(nearest) ??
        (language === 'id' ? 'Un texte n’a pas d’identifiant : retirez cette clé.' : undefined) ??
        (count === 1
          ? `Ajoutez « ${language} » à languages, ou retirez ce texte.`
          : `Ajoutez « ${language} » à languages, ou retirez ces textes.`),
      en:
        didYouMean.en(nearest) ??
        (language === 'id' ? 'A text has no id: remove this key.' : undefined) ??
        (count === 1
          ? `Add “${language}” to languages, or remove this text.`
          : `Add “${language}” to languages, or remove these texts.`),
    }),
    why: {
      fr: 'Chaque personne lit dans l’une des langues déclarées : un texte dans une autre n’est lu par personne.',
      en: 'People read in one of the languages that are declared: a text in another one is read by nobody.',
    },
  }),
  CN707: warning<{ text: string }>({
    title: { fr: 'Deux textes qui se lisent pareil', en: 'Two texts that read the same' },
    message: ({ text }) => ({
      fr: `« ${text} » se lit déjà dans la même liste : on ne saurait pas les distinguer.`,
      en: `“${text}” stands in the same list already: nobody could tell them apart.`,
    }),
    fix: {
      fr: 'Changez l’un des deux textes, ou retirez-en un.',
      en: 'Change one of the two texts, or remove one.',
    },
    why: {
      fr: 'La casse, les accents, les espaces et la ponctuation de la fin ne s’entendent pas : à voix haute, ces deux textes n’en font qu’un. La règle vaut pour les options et les points d’une question, les profils, les objectifs, les parcours, les actions et les obligations.',
      en: 'Case, accents, spaces and the punctuation at the end are not heard: read aloud, the two texts are one. The rule holds for the options and points of a question, profiles, objectives, tracks, actions and duties.',
    },
  }),
  CN708: hint<{ question: string; isFact?: boolean; others: number }>({
    title: { fr: 'Question ou repère sans sujet', en: 'Question or fact without a topic' },
    message: ({ question, others }) => ({
      fr: `« ${question} »${others > 0 ? ` et ${grammar.fr.count(others, 'autre question', 'autres questions')} n’ont` : ' n’a'} pas de sujet (topic), et d’autres questions en ont un : les tableaux montreront ${others > 0 ? 'leur' : 'son'} texte entier.`,
      en: `“${question}”${others > 0 ? ` and ${grammar.en.count(others, 'other question', 'other questions')} have` : ' has'} no topic, and other questions have one: tables will show ${others > 0 ? 'their' : 'its'} whole text.`,
    }),
    fix: {
      fr: 'Ajoutez topic, en deux à cinq mots, comme « vos mots de passe ».',
      en: 'Add a topic, in two to five words, such as “your passwords”.',
    },
    why: {
      fr: 'Le sujet remplace le texte de la question dans les portraits, les tableaux et les graphiques. Là où moins de la moitié des questions en ont un, une seule ligne le dit.',
      en: 'The topic stands for the question’s text in portraits, tables and charts. Where fewer than half of the questions have one, one line says so.',
    },
  }),
  CN709: warning<{ question: string; words: number }>({
    title: { fr: 'Sujet trop long', en: 'Topic too long' },
    message: ({ question, words }) => ({
      fr: `Le sujet de « ${question} » a ${words} mots : il ne tiendra ni dans un tableau, ni dans un graphique.`,
      en: `The topic of “${question}” has ${words} words: it will fit neither a table nor a chart.`,
    }),
    fix: {
      fr: 'Dites-le en deux à cinq mots, comme « vos mots de passe ».',
      en: 'Say it in two to five words, such as “your passwords”.',
    },
    why: {
      fr: 'Six mots au plus : au-delà, ce n’est plus un sujet, mais une phrase. Un article élidé ne compte pas.',
      en: 'Six words at most: beyond, it is no topic but a sentence.',
    },
  }),
};
