import { grammar } from '../grammar.ts';
import { error, hint } from './check.ts';
import { didYouMean } from './naming.ts';

/** What cap-numerique.yaml asks of `check`, and the file of known findings. */
export const checking = {
  CN068: error<{ code: string; nearest?: string | undefined }>({
    title: { fr: 'Code inconnu dans la configuration', en: 'Unknown code in the configuration' },
    message: ({ code }) => ({
      fr: `Aucun code ne s’appelle « ${code} ».`,
      en: `There is no code “${code}”.`,
    }),
    fix: ({ nearest }) => ({
      fr: didYouMean.fr(nearest) ?? 'Écrivez le code que check affiche, comme CN502.',
      en: didYouMean.en(nearest) ?? 'Write the code that check shows, such as CN502.',
    }),
  }),
  CN069: error<{ code: string }>({
    title: { fr: 'Erreur que rien ne peut taire', en: 'Error that nothing can silence' },
    message: ({ code }) => ({
      fr: `${code} est une erreur : ni plus discrète, ni tue, elle laisserait un fichier que les autres commandes refusent.`,
      en: `${code} is an error: softened or silenced, it would leave a file that the other commands refuse.`,
    }),
    fix: {
      fr: 'Corrigez ce que ce code signale, et retirez-le d’ici.',
      en: 'Correct what this code reports, and remove it from here.',
    },
    why: {
      fr: 'Seuls les avertissements et les conseils sont affaire de choix. check --ignore peut masquer une erreur le temps d’une lecture : il échoue quand même.',
      en: 'Only warnings and hints are a matter of choice. check --ignore can hide an error for one reading: it fails all the same.',
    },
  }),
  CN070: hint<{ codes: readonly string[] }>({
    title: { fr: 'Silence qui ne tait rien', en: 'Ignore that silences nothing' },
    message: ({ codes }) => ({
      fr: `${grammar.fr.list(codes)} : rien à taire dans les fichiers vérifiés.`,
      en: `${grammar.en.list(codes)}: nothing to keep quiet about in the files checked.`,
    }),
    fix: { fr: 'Retirez-le de la configuration.', en: 'Remove it from the configuration.' },
    why: {
      fr: 'Resté après la correction, il tairait la prochaine faute. Dit seulement si un dossier est vérifié : des fichiers donnés un à un ne montrent pas tout.',
      en: 'Left after the correction, it would silence the next mistake. Told only where a folder is checked: files given one by one do not show everything.',
    },
  }),
  CN071: hint<{ gone: number }>({
    title: { fr: 'Constats connus qui ne sont plus là', en: 'Known findings that are gone' },
    message: ({ gone }) => ({
      fr: `${grammar.fr.count(gone, 'constat connu n’est', 'constats connus ne sont')} plus là.`,
      en: `${grammar.en.count(gone, 'known finding is', 'known findings are')} no longer there.`,
    }),
    fix: {
      fr: 'Retirez-les de ce fichier : cap-numerique check --update-baseline.',
      en: 'Take them out of this file: cap-numerique check --update-baseline.',
    },
    why: {
      fr: 'Une liste qui garde ce qui est corrigé laisserait la même faute revenir sans un mot.',
      en: 'A list that keeps what was corrected would let the same mistake come back without a word.',
    },
  }),
  CN072: error<{ why: 'missing' | 'other' }>({
    title: { fr: 'Fichier de constats connus inutilisable', en: 'Unusable file of known findings' },
    message: ({ why }) =>
      why === 'missing'
        ? {
            fr: 'Ce fichier de constats connus n’existe pas.',
            en: 'This file of known findings does not exist.',
          }
        : {
            fr: 'Ce fichier n’est pas un fichier de constats connus : il n’a été ni lu ni remplacé.',
            en: 'This file is no file of known findings: it was neither read nor replaced.',
          },
    fix: ({ why }) =>
      why === 'missing'
        ? {
            fr: 'Écrivez-le avec cap-numerique check --update-baseline, ou corrigez son nom.',
            en: 'Write it with cap-numerique check --update-baseline, or correct its name.',
          }
        : {
            fr: 'Donnez un autre nom, ou supprimez ce fichier pour qu’il soit écrit à nouveau.',
            en: 'Give another name, or delete this file to have it written again.',
          },
    why: {
      fr: 'Sans lui, tout ce qui était connu passerait pour nouveau.',
      en: 'Without it, all that was known would pass for new.',
    },
  }),
};
