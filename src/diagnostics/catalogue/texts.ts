import { entry } from '../entry.ts';
import { didYouMean, list, count as plural } from '../wording.ts';

export const texts = {
  CN701: entry<{ missing: string[]; count?: number }>({
    severity: 'warning',
    title: { fr: 'Langue manquante', en: 'Missing language' },
    say: {
      fr: ({ missing, count }) => ({
        message:
          count === undefined
            ? `Ce texte manque dans une langue du questionnaire : ${list.fr(missing)}.`
            : `${count} textes manquent en « ${missing[0]} », que le questionnaire déclare.`,
        hint:
          count === undefined
            ? `Ajoutez ${missing.map((language) => `« ${language}: … »`).join(' et ')}.`
            : 'Traduisez-les, ou retirez cette langue.',
      }),
      en: ({ missing, count }) => ({
        message:
          count === undefined
            ? `This text is missing in a language of the questionnaire: ${list.en(missing)}.`
            : `${count} texts are missing in “${missing[0]}”, which the questionnaire declares.`,
        hint:
          count === undefined
            ? `Add ${missing.map((language) => `“${language}: …”`).join(' and ')}.`
            : 'Translate them, or remove this language.',
      }),
    },
  }),
  CN702: entry<Record<never, never>>({
    severity: 'warning',
    title: { fr: 'Texte vide', en: 'Empty text' },
    say: {
      fr: () => ({ message: 'Ce texte ne contient que des espaces.', hint: 'Écrivez-le.' }),
      en: () => ({ message: 'This text holds nothing but spaces.', hint: 'Write it.' }),
    },
  }),
  CN703: entry<{ languages: string[]; plain?: number }>({
    severity: 'hint',
    title: { fr: 'Même texte en deux langues', en: 'Same text in two languages' },
    say: {
      fr: ({ languages, plain = 0 }) => ({
        message:
          plain > 1
            ? `${plain} textes ne sont écrits qu’une fois, alors que le questionnaire a ${languages.length} langues (${list.fr(languages)}).`
            : `Ce texte est le même pour ${languages.map((language) => `« ${language} »`).join(' et ')} : il n’est sans doute pas traduit.`,
        hint: [
          plain > 0 ? `Écrivez-le ainsi : ${each(languages)}.` : 'Traduisez-le.',
          `Écrivez chacun ainsi : ${each(languages)}, ou ne gardez qu’une langue.`,
        ][plain > 1 ? 1 : 0] as string,
      }),
      en: ({ languages, plain = 0 }) => ({
        message:
          plain > 1
            ? `${plain} texts are written once, although the questionnaire has ${languages.length} languages (${list.en(languages)}).`
            : `This text is the same for ${languages.map((language) => `“${language}”`).join(' and ')}: it is probably not translated.`,
        hint: [
          plain > 0 ? `Write it so: ${each(languages)}.` : 'Translate it.',
          `Write each of them so: ${each(languages)}, or keep one language only.`,
        ][plain > 1 ? 1 : 0] as string,
      }),
    },
  }),
  CN704: entry<{ near: string }>({
    severity: 'hint',
    title: { fr: 'Apostrophe droite', en: 'Straight apostrophe' },
    say: {
      fr: ({ near }) => ({
        message: `Une apostrophe est droite : « ${near} ».`,
        hint: `Écrivez « ${near.replaceAll("'", '’')} », comme dans les autres textes.`,
      }),
      en: ({ near }) => ({
        message: `An apostrophe is straight: “${near}”.`,
        hint: `Write “${near.replaceAll("'", '’')}”, as in the other texts.`,
      }),
    },
  }),
  CN705: entry<{ mark: string; near: string }>({
    severity: 'hint',
    title: { fr: 'Espace insécable manquante', en: 'Missing non-breaking space' },
    say: {
      fr: ({ mark, near }) => ({
        message: `Il manque une espace insécable ${mark === '«' ? 'après' : 'avant'} « ${mark} » : « ${near} ».`,
        hint: ';!?'.includes(mark)
          ? 'Écrivez une espace fine insécable (U+202F) ou insécable (U+00A0).'
          : 'Écrivez une espace insécable (U+00A0).',
      }),
      en: ({ mark, near }) => ({
        message: `A non-breaking space is missing ${mark === '«' ? 'after' : 'before'} “${mark}”: “${near}”.`,
        hint: ';!?'.includes(mark)
          ? 'Write a narrow no-break space (U+202F) or a no-break space (U+00A0).'
          : 'Write a no-break space (U+00A0).',
      }),
    },
  }),
  CN706: entry<{ language: string; languages: string[]; nearest?: string | undefined; count: number }>({
    severity: 'warning',
    title: {
      fr: 'Langue que le questionnaire ne déclare pas',
      en: 'Language that the questionnaire does not declare',
    },
    say: {
      fr: ({ language, languages, nearest, count }) => ({
        message:
          count === 1
            ? `« ${language} » n’est pas une langue du questionnaire (${list.fr(languages)}) : ce texte ne s’affichera jamais.`
            : `${count} textes sont écrits en « ${language} », que languages ne déclare pas : ils ne s’afficheront jamais.`,
        hint:
          didYouMean.fr(nearest) ??
          (language === 'id' ? 'Un texte n’a pas d’identifiant : retirez cette clé.' : undefined) ??
          (count === 1
            ? `Ajoutez « ${language} » à languages, ou retirez ce texte.`
            : `Ajoutez « ${language} » à languages, ou retirez ces textes.`),
      }),
      en: ({ language, languages, nearest, count }) => ({
        message:
          count === 1
            ? `“${language}” is not a language of the questionnaire (${list.en(languages)}): this text will never show.`
            : `${count} texts are written in “${language}”, which languages does not declare: they will never show.`,
        hint:
          didYouMean.en(nearest) ??
          (language === 'id' ? 'A text has no id: remove this key.' : undefined) ??
          (count === 1
            ? `Add “${language}” to languages, or remove this text.`
            : `Add “${language}” to languages, or remove these texts.`),
      }),
    },
  }),
  CN707: entry<{ text: string }>({
    severity: 'warning',
    title: { fr: 'Deux textes qui se lisent pareil', en: 'Two texts that read the same' },
    say: {
      fr: ({ text }) => ({
        message: `« ${text} » se lit déjà dans la même liste : on ne saurait pas les distinguer.`,
        hint: 'Changez l’un des deux textes, ou retirez-en un.',
      }),
      en: ({ text }) => ({
        message: `“${text}” stands in the same list already: nobody could tell them apart.`,
        hint: 'Change one of the two texts, or remove one.',
      }),
    },
  }),
  CN708: entry<{ question: string; isFact?: boolean; others: number }>({
    severity: 'hint',
    title: { fr: 'Question ou repère sans sujet', en: 'Question or fact without a topic' },
    say: {
      fr: ({ question, others }) => ({
        message: `« ${question} »${others > 0 ? ` et ${plural.fr(others, 'autre question', 'autres questions')} n’ont` : ' n’a'} pas de sujet (topic), et d’autres questions en ont un : les tableaux montreront ${others > 0 ? 'leur' : 'son'} texte entier.`,
        hint: 'Ajoutez topic, en deux à cinq mots, comme « vos mots de passe ».',
      }),
      en: ({ question, others }) => ({
        message: `“${question}”${others > 0 ? ` and ${plural.en(others, 'other question', 'other questions')} have` : ' has'} no topic, and other questions have one: tables will show ${others > 0 ? 'their' : 'its'} whole text.`,
        hint: 'Add a topic, in two to five words, such as “your passwords”.',
      }),
    },
  }),
  CN709: entry<{ question: string; words: number }>({
    severity: 'warning',
    title: { fr: 'Sujet trop long', en: 'Topic too long' },
    say: {
      fr: ({ question, words }) => ({
        message: `Le sujet de « ${question} » a ${words} mots : il ne tiendra ni dans un tableau, ni dans un graphique.`,
        hint: 'Dites-le en deux à cinq mots, comme « vos mots de passe ».',
      }),
      en: ({ question, words }) => ({
        message: `The topic of “${question}” has ${words} words: it will fit neither a table nor a chart.`,
        hint: 'Say it in two to five words, such as “your passwords”.',
      }),
    },
  }),
};

/** How a text is written in several languages. */
const each = (languages: readonly string[]): string =>
  `{ ${languages.map((language) => `${language}: …`).join(', ')} }`;
