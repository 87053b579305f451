import { entry } from '../entry.ts';
import { list } from '../wording.ts';

/** What keeps several answer files from being one structure's. */
export const structure = {
  CN924: entry<{ known: readonly string[] }>({
    severity: 'error',
    title: { fr: 'Profil à choisir', en: 'Profile to choose' },
    say: {
      fr: ({ known }) => ({
        message: 'Le profil de la structure n’est pas encore choisi.',
        hint: `Écrivez après « profile: » un de ces mots : ${list.fr(known)}.`,
      }),
      en: ({ known }) => ({
        message: 'The organisation’s profile is not chosen yet.',
        hint: `Write one of these words after “profile:”: ${list.en(known)}.`,
      }),
    },
  }),
  CN930: entry<{ name: string; first: string; file: string }>({
    severity: 'error',
    title: { fr: 'Une autre structure', en: 'Another organisation' },
    say: {
      fr: ({ name, first, file }) => ({
        message: `Ce fichier parle de « ${name} », et ${file} de « ${first} ».`,
        hint: 'Un plan concerne une seule structure. Pour en faire un par structure : cap-numerique cohort.',
      }),
      en: ({ name, first, file }) => ({
        message: `This file is about “${name}”, and ${file} about “${first}”.`,
        hint: 'A plan is for one organisation. To make one for each: cap-numerique cohort.',
      }),
    },
  }),
  CN931: entry<{ questionnaire: string; first: string; file: string }>({
    severity: 'error',
    title: { fr: 'Un autre questionnaire', en: 'Another questionnaire' },
    say: {
      fr: ({ questionnaire, first, file }) => ({
        message: `Ce fichier répond au questionnaire « ${questionnaire} », et ${file} au questionnaire « ${first} ».`,
        hint: 'Faites un plan par questionnaire.',
      }),
      en: ({ questionnaire, first, file }) => ({
        message: `This file answers the questionnaire “${questionnaire}”, and ${file} the questionnaire “${first}”.`,
        hint: 'Make one plan for each questionnaire.',
      }),
    },
  }),
  CN932: entry<{ profile: string; first: string; file: string }>({
    severity: 'error',
    title: { fr: 'Un autre profil', en: 'Another profile' },
    say: {
      fr: ({ profile, first, file }) => ({
        message: `Ce fichier donne à la structure le profil « ${profile} », et ${file} le profil « ${first} ».`,
        hint: 'Donnez le même profil dans tous les fichiers d’une structure.',
      }),
      en: ({ profile, first, file }) => ({
        message: `This file gives the organisation the profile “${profile}”, and ${file} the profile “${first}”.`,
        hint: 'Give the same profile in all files of one organisation.',
      }),
    },
  }),
};
