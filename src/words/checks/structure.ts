import { error } from './check.ts';
import { list } from './naming.ts';

/** What keeps several answer files from belonging to one structure. */
export const structure = {
  CN924: error<{ known: readonly string[] }>({
    title: { fr: 'Profil à choisir', en: 'Profile to choose' },
    message: {
      fr: 'Le profil de la structure n’est pas encore choisi.',
      en: 'The organisation’s profile is not chosen yet.',
    },
    fix: ({ known }) => ({
      fr: `Écrivez après « profile: » un de ces mots : ${list.fr(known)}.`,
      en: `Write one of these words after “profile:”: ${list.en(known)}.`,
    }),
  }),
  CN930: error<{ name: string; first: string; file: string }>({
    title: { fr: 'Une autre structure', en: 'Another organisation' },
    message: ({ name, first, file }) => ({
      fr: `Ce fichier parle de « ${name} », et ${file} de « ${first} ».`,
      en: `This file is about “${name}”, and ${file} about “${first}”.`,
    }),
    fix: {
      fr: 'Un plan concerne une seule structure. Pour en faire un par structure : cap-numerique cohort.',
      en: 'A plan is for one organisation. To make one for each: cap-numerique cohort.',
    },
  }),
  CN931: error<{ questionnaire: string; first: string; file: string }>({
    title: { fr: 'Un autre questionnaire', en: 'Another questionnaire' },
    message: ({ questionnaire, first, file }) => ({
      fr: `Ce fichier répond au questionnaire « ${questionnaire} », et ${file} au questionnaire « ${first} ».`,
      en: `This file answers the questionnaire “${questionnaire}”, and ${file} the questionnaire “${first}”.`,
    }),
    fix: { fr: 'Faites un plan par questionnaire.', en: 'Make one plan for each questionnaire.' },
  }),
  CN932: error<{ profile: string; first: string; file: string }>({
    title: { fr: 'Un autre profil', en: 'Another profile' },
    message: ({ profile, first, file }) => ({
      fr: `Ce fichier donne à la structure le profil « ${profile} », et ${file} le profil « ${first} ».`,
      en: `This file gives the organisation the profile “${profile}”, and ${file} the profile “${first}”.`,
    }),
    fix: {
      fr: 'Donnez le même profil dans tous les fichiers d’une structure.',
      en: 'Give the same profile in all files of one organisation.',
    },
  }),
};
