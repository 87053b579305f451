import { entry } from '../entry.js';
import { list } from '../wording.js';

export const texts = {
  CN701: entry<{ missing: string[] }>({
    severity: 'warning',
    title: { fr: 'Langue manquante', en: 'Missing language' },
    say: {
      fr: ({ missing }) => ({
        message: `Ce texte manque dans une langue du questionnaire : ${list.fr(missing)}.`,
        hint: `Ajoutez ${missing.map((language) => `« ${language}: … »`).join(' et ')}.`,
      }),
      en: ({ missing }) => ({
        message: `This text is missing in a language of the questionnaire: ${list.en(missing)}.`,
        hint: `Add ${missing.map((language) => `“${language}: …”`).join(' and ')}.`,
      }),
    },
  }),
  CN702: entry<Record<never, never>>({
    severity: 'warning',
    title: { fr: 'Texte vide', en: 'Empty text' },
    say: {
      fr: () => ({
        message: 'Ce texte ne contient que des espaces.',
        hint: 'Écrivez-le, ou retirez la clé.',
      }),
      en: () => ({ message: 'This text holds nothing but spaces.', hint: 'Write it, or remove the key.' }),
    },
  }),
  CN703: entry<{ languages: string[] }>({
    severity: 'hint',
    title: { fr: 'Même texte en deux langues', en: 'Same text in two languages' },
    say: {
      fr: ({ languages }) => ({
        message: `Ce texte est le même en ${languages.join(' et en ')} : il n’est sans doute pas traduit.`,
        hint: 'Traduisez-le.',
      }),
      en: ({ languages }) => ({
        message: `This text is the same in ${languages.join(' and ')}: it is probably not translated.`,
        hint: 'Translate it.',
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
};
