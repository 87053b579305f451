import { entry } from '../entry.ts';
import { list } from '../wording.ts';

/** What is wrong, or odd, between the answer files of one cohort. */
export const cohort = {
  CN950: entry<{ name: string; profiles: string[]; files: string[] }>({
    severity: 'error',
    title: { fr: 'Une structure, plusieurs profils', en: 'One organisation, several profiles' },
    say: {
      fr: ({ name, profiles, files }) => ({
        message: `« ${name} » a plusieurs profils (${list.fr(profiles)}) ; voir aussi ${list.fr(files)}. Rien n’en est compté.`,
        hint: 'Si c’est une seule structure, donnez partout le même profil ; si ce sont deux structures, donnez à chacune son identifiant (structure: id).',
      }),
      en: ({ name, profiles, files }) => ({
        message: `“${name}” has several profiles (${list.en(profiles)}); see also ${list.en(files)}. None of it is counted.`,
        hint: 'If it is one organisation, give it the same profile everywhere; if they are two, give each an id of its own (structure: id).',
      }),
    },
  }),
  CN951: entry<{ date: string; latest: string }>({
    severity: 'warning',
    title: { fr: 'Des réponses d’une autre date', en: 'Answers of another date' },
    say: {
      fr: ({ date, latest }) => ({
        message: `Ce fichier est du ${date}, plus de 60 jours avant les dernières réponses de cette structure (${latest}) : il est mis de côté et ne compte pas.`,
        hint: 'C’est la revue qui compare deux dates. Pour voir celle-ci, ne donnez que les fichiers d’une année, ou chaque dossier à part.',
      }),
      en: ({ date, latest }) => ({
        message: `This file is of ${date}, more than 60 days before the latest answers of this organisation (${latest}): it is set aside and does not count.`,
        hint: 'The review compares two dates. To see this one, give only one year’s files, or each folder apart.',
      }),
    },
  }),
  CN952: entry<{ name: string; files: string[] }>({
    severity: 'warning',
    title: { fr: 'Deux structures d’un même nom', en: 'Two organisations of one name' },
    say: {
      fr: ({ name, files }) => ({
        message: `Plusieurs structures s’appellent « ${name} » ; ${files.length === 1 ? 'l’autre est' : 'les autres sont'} dans ${list.fr(files)}. Elles sont comptées à part.`,
        hint: 'Si c’est la même, donnez-lui partout le même identifiant (structure: id), ou nulle part.',
      }),
      en: ({ name, files }) => ({
        message: `Several organisations are called “${name}”; ${files.length === 1 ? 'the other is' : 'the others are'} in ${list.en(files)}. They are counted apart.`,
        hint: 'If it is the same one, give it the same id everywhere (structure: id), or none.',
      }),
    },
  }),
  CN953: entry<{ kept: string }>({
    severity: 'warning',
    title: { fr: 'Une copie', en: 'A copy' },
    say: {
      fr: ({ kept }) => ({
        message: `Ce fichier dit exactement la même chose que ${kept} : il n’est pas compté une seconde fois.`,
        hint: 'Retirez l’un des deux ; si ce sont deux personnes, indiquez leur rôle (respondent: role).',
      }),
      en: ({ kept }) => ({
        message: `This file says exactly what ${kept} says: it is not counted twice.`,
        hint: 'Remove one of them; if they are two people, say their roles (respondent: role).',
      }),
    },
  }),
  CN954: entry<{ files: string[]; hasAge: boolean }>({
    severity: 'warning',
    title: { fr: 'Deux fichiers, une même personne ?', en: 'Two files, one person?' },
    say: {
      fr: ({ files, hasAge }) => ({
        message: `Ce fichier et ${list.fr(files)} semblent venir d’une même personne : même rôle,${hasAge ? ' même âge,' : ''} même jour. Tous sont comptés.`,
        hint: 'Si c’est la même personne, ne gardez que ses dernières réponses.',
      }),
      en: ({ files, hasAge }) => ({
        message: `This file and ${list.en(files)} seem to come from one person: same role,${hasAge ? ' same age,' : ''} same day. All are counted.`,
        hint: 'If it is the same person, keep only the latest answers.',
      }),
    },
  }),
  CN955: entry<{ version: string; files: number; read: string }>({
    severity: 'hint',
    title: { fr: 'Plusieurs versions', en: 'Several versions' },
    say: {
      fr: ({ version, files, read }) => ({
        message: `${files === 1 ? 'Ce fichier est fait' : `Ce fichier et ${files - 1 === 1 ? 'un autre' : `${files - 1} autres`} sont faits`} pour la version ${version} du questionnaire ; tout est lu avec la version ${read}.`,
        hint: 'Rien à faire : les questions ajoutées depuis comptent comme sans réponse.',
      }),
      en: ({ version, files, read }) => ({
        message: `${files === 1 ? 'This file is' : `This file and ${files - 1 === 1 ? 'one other' : `${files - 1} others`} are`} made for version ${version} of the questionnaire; all is read with version ${read}.`,
        hint: 'Nothing to do: questions added since count as unanswered.',
      }),
    },
  }),
  CN956: entry<{ name: string; others: { name: string; file: string }[] }>({
    severity: 'warning',
    title: { fr: 'Deux noms presque pareils', en: 'Two names that are nearly the same' },
    say: {
      fr: ({ name, others }) => ({
        message: `« ${name} » ressemble à ${list.fr(others.map((its) => `« ${its.name} » (${its.file})`))}. Elles sont comptées à part.`,
        hint: 'Si c’est la même structure, écrivez partout son nom de la même façon, ou donnez-lui un identifiant (structure: id).',
      }),
      en: ({ name, others }) => ({
        message: `“${name}” looks like ${list.en(others.map((its) => `“${its.name}” (${its.file})`))}. They are counted apart.`,
        hint: 'If it is the same organisation, write its name in the same way everywhere, or give it an id (structure: id).',
      }),
    },
  }),
  CN957: entry<{ kept: string; settled: 'date' | 'answers' | 'name'; differs: string[] }>({
    severity: 'error',
    title: { fr: 'Une copie corrigée', en: 'A corrected copy' },
    say: {
      fr: ({ kept, settled, differs }) => ({
        message: `Ce fichier semble être une copie de ${kept}, mais ne dit pas la même chose (${list.fr(differs)}). C’est une seule voix : ${
          {
            date: `${kept}, plus récent, compte`,
            answers: `${kept}, plus complet, compte`,
            name: `du même jour, et faute de savoir lequel est le bon, ${kept} compte`,
          }[settled]
        } ; celui-ci ne compte pas.`,
        hint: 'Gardez le bon et retirez l’autre ; si ce sont deux personnes, indiquez leur rôle (respondent: role), ou nommez le second fichier tout autrement.',
      }),
      en: ({ kept, settled, differs }) => ({
        message: `This file seems to be a copy of ${kept}, but does not say the same (${list.en(differs)}). They are one voice: ${
          {
            date: `${kept} is more recent, and counts`,
            answers: `${kept} is more complete, and counts`,
            name: `both are of one day, nothing tells which is right, and ${kept} counts`,
          }[settled]
        }; this one does not.`,
        hint: 'Keep the right one and remove the other; if they are two people, say their roles (respondent: role), or give the second file quite another name.',
      }),
    },
  }),
  CN958: entry<{ other: string; differs: string[] }>({
    severity: 'warning',
    title: { fr: 'Deux voix presque pareilles', en: 'Two voices that are nearly the same' },
    say: {
      fr: ({ other, differs }) => ({
        message: `Ce fichier dit presque la même chose que ${other} (sauf : ${list.fr(differs)}), et rien n’y dit que ce sont deux personnes. Les deux comptent.`,
        hint: 'Si l’un corrige l’autre, ne gardez que le bon ; si ce sont deux personnes, indiquez leur rôle (respondent: role).',
      }),
      en: ({ other, differs }) => ({
        message: `This file says nearly the same as ${other} (but for: ${list.en(differs)}), and nothing in them says that they are two people. Both count.`,
        hint: 'If one corrects the other, keep only the right one; if they are two people, say their roles (respondent: role).',
      }),
    },
  }),
  CN970: entry<{ files: string[]; more: number }>({
    severity: 'warning',
    title: { fr: 'Des réponses sans personne', en: 'Answers without a person' },
    say: {
      fr: ({ files, more }) => ({
        message: `Ce fichier ne dit pas qui répond, et ${files.length + more === 1 ? `${list.fr(files)} non plus : les deux comptent` : `${list.fr(files)}${more > 0 ? ` (et ${more} de plus)` : ''} non plus : chacun compte`} comme une personne.`,
        hint: 'Si l’un corrige l’autre, ne gardez que le bon ; si ce sont plusieurs personnes, indiquez leur rôle (respondent: role).',
      }),
      en: ({ files, more }) => ({
        message: `This file does not say who answers, and ${files.length + more === 1 ? `neither does ${list.en(files)}: both count` : `neither do ${list.en(files)}${more > 0 ? ` (and ${more} more)` : ''}: each counts`} as a person.`,
        hint: 'If one corrects the other, keep only the right one; if they are several people, say their roles (respondent: role).',
      }),
    },
  }),
  CN959: entry<{ about: string; said: string[]; taken: string; files: string[] }>({
    severity: 'warning',
    title: { fr: 'Une structure, plusieurs situations', en: 'One organisation, several situations' },
    say: {
      fr: ({ about, said, taken, files }) => ({
        message: `Les fichiers de cette structure ne donnent pas le même « ${about} » (${list.fr(said)}) ; voir aussi ${list.fr(files)}. C’est « ${taken} » qui compte.`,
        hint: 'Écrivez partout ce qui est vrai de la structure : ce n’est pas un avis.',
      }),
      en: ({ about, said, taken, files }) => ({
        message: `This organisation’s files do not give the same “${about}” (${list.en(said)}); see also ${list.en(files)}. “${taken}” counts.`,
        hint: 'Write everywhere what is true of the organisation: it is not an opinion.',
      }),
    },
  }),
  CN960: entry<Record<never, never>>({
    severity: 'error',
    title: { fr: 'Ligne qui n’est pas du JSON', en: 'Line that is not JSON' },
    say: {
      fr: () => ({
        message: 'Cette ligne n’est pas du JSON.',
        hint: 'Il faut un fichier de réponses par ligne, en JSON (NDJSON).',
      }),
      en: () => ({
        message: 'This line is not JSON.',
        hint: 'Each line should hold one answer file, as JSON (NDJSON).',
      }),
    },
  }),
  CN961: entry<Record<never, never>>({
    severity: 'error',
    title: { fr: 'Scores sans réponses', en: 'Scores without answers' },
    say: {
      fr: () => ({
        message:
          'Cette ligne n’est pas un score écrit par « score --format ndjson » : il lui manque « sheet ».',
        hint: 'Donnez à --from-scores ce que cette commande a écrit, sans en retirer de clé.',
      }),
      en: () => ({
        message: 'This line is not a score written by “score --format ndjson”: it has no “sheet”.',
        hint: 'Give --from-scores what that command wrote, with all its keys.',
      }),
    },
  }),
  CN962: entry<Record<never, never>>({
    severity: 'error',
    title: { fr: 'Aucun fichier de réponses', en: 'No answer file' },
    say: {
      fr: () => ({
        message: 'Il n’y a ici aucun fichier de réponses.',
        hint: 'Donnez un dossier, des fichiers ou un motif (reponses/*.yaml) ; cap-numerique new answers fait un fichier à remplir.',
      }),
      en: () => ({
        message: 'There is no answer file here.',
        hint: 'Give a folder, files or a pattern (answers/*.yaml); cap-numerique new answers makes a file to fill in.',
      }),
    },
  }),
};
