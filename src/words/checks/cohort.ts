import { comparedWords, fileWord } from '../../text/shell-word.ts';
import { type Both, error, hint, warning } from './check.ts';
import { list } from './naming.ts';

/**
 * Before the command of the review.
 * @param remade the file of the questionnaire of then, where it was remade since; null elsewhere.
 */
function toReview(areNames: boolean, remade: string | null): Both {
  const [fr, en] = areNames
    ? ['Pour voir ce qui a bougé entre les deux dates', 'To see what moved between the two dates']
    : [
        'Pour voir ce qui a bougé, mettez d’abord les réponses de chaque date dans un dossier',
        'To see what moved, first put the answers of each date into a folder',
      ];
  const make = areNames
    ? { fr: `${fr}, faites le bilan`, en: `${en}, make the review` }
    : { fr: `${fr}, puis faites le bilan`, en: `${en}, then make the review` };
  return remade === null
    ? { fr: `${make.fr} :`, en: `${make.en}:` }
    : {
        fr: `${make.fr} ; le questionnaire a été refait entre-temps, et il y faut aussi celui d’alors, ${remade} :`,
        en: `${make.en}; the questionnaire was remade in between, and that of then, ${remade}, is needed as well:`,
      };
}

/** @param folders those to make where the files cannot be named. */
const review = (
  before: readonly string[],
  after: readonly string[],
  folders: readonly [string, string] | null,
  remade: string | null,
): string[] => {
  const then = remade === null ? '' : ` --before-questionnaire ${fileWord(remade)}`;
  return [`cap-numerique compare ${folders ? folders.join(' ') : comparedWords(before, after)}${then}`];
};

/** What is wrong, or odd, between the answer files of one cohort. */
export const cohort = {
  CN950: error<{ name: string; profiles: string[]; files: string[] }>({
    title: { fr: 'Une structure, plusieurs profils', en: 'One organisation, several profiles' },
    message: ({ name, profiles, files }) => ({
      fr: `« ${name} » a plusieurs profils (${list.fr(profiles)}) ; voir aussi ${list.fr(files)}. Rien n’en est compté.`,
      en: `“${name}” has several profiles (${list.en(profiles)}); see also ${list.en(files)}. None of it is counted.`,
    }),
    fix: {
      fr: 'Si c’est une seule structure, donnez partout le même profil ; si ce sont deux structures, donnez à chacune son identifiant (structure: id).',
      en: 'If it is one organisation, give it the same profile everywhere; if they are two, give each an id of its own (structure: id).',
    },
  }),
  CN951: warning<{
    files: string[];
    more: number;
    kept: string[];
    date: string;
    last: string;
    latest: string;
    areNames: boolean;
    remade: string | null;
  }>({
    title: { fr: 'Des réponses d’une autre date', en: 'Answers of another date' },
    message: ({ files: [, ...others], more, date, last, latest }) => {
      const isOne = others.length === 0;
      return {
        fr: `${isOne ? 'Ce fichier est' : `Ce fichier et ${list.fr(others)}${more > 0 ? ` (et ${more} de plus)` : ''} sont`} du ${date}${last === date ? '' : ` au ${last}`}, plus de 60 jours avant les dernières réponses de cette structure (${latest}) : ${isOne ? 'il est mis de côté et ne compte pas' : 'ils sont mis de côté et ne comptent pas'}.`,
        en: `This file${isOne ? ' is' : ` and ${list.en(others)}${more > 0 ? ` (and ${more} more)` : ''} are`} of ${date}${last === date ? '' : ` to ${last}`}, more than 60 days before the latest answers of this organisation (${latest}): ${isOne ? 'it is set aside and does not count' : 'they are set aside and do not count'}.`,
      };
    },
    fix: ({ areNames, remade }) => ({
      fr: `Pour un plan de cette date-là, ne donnez que ses fichiers. ${toReview(areNames, remade).fr}`,
      en: `For a plan of that date, give only its files. ${toReview(areNames, remade).en}`,
    }),
    paste: ({ files, kept, date, latest, areNames, remade }) =>
      review(files, kept, areNames ? null : [date, latest], remade),
    why: {
      fr: 'Un plan ou un rapport dit où en est une structure à un moment : la moyenne de ses réponses de deux années ne serait vraie d’aucune. Comptent les réponses des 60 jours qui précèdent la plus récente, et les fichiers sans date ; le bilan compare les deux dates.',
      en: 'A plan or a report says where an organisation stands at one time: the mean of two years’ answers would be true of neither. Answers of the 60 days before the latest count, and files without a date; the review compares the two dates.',
    },
  }),
  CN952: warning<{ name: string; files: string[] }>({
    title: { fr: 'Deux structures d’un même nom', en: 'Two organisations of one name' },
    message: ({ name, files }) => ({
      fr: `Plusieurs structures s’appellent « ${name} » ; ${files.length === 1 ? 'l’autre est' : 'les autres sont'} dans ${list.fr(files)}. Elles sont comptées à part.`,
      en: `Several organisations are called “${name}”; ${files.length === 1 ? 'the other is' : 'the others are'} in ${list.en(files)}. They are counted apart.`,
    }),
    fix: {
      fr: 'Si c’est la même, donnez-lui partout le même identifiant (structure: id), ou nulle part.',
      en: 'If it is the same one, give it the same id everywhere (structure: id), or none.',
    },
  }),
  CN953: warning<{ kept: string }>({
    title: { fr: 'Une copie', en: 'A copy' },
    message: ({ kept }) => ({
      fr: `Ce fichier donne exactement les mêmes réponses que ${kept} : il n’est pas compté une seconde fois.`,
      en: `This file gives exactly the answers of ${kept}: it is not counted twice.`,
    }),
    fix: {
      fr: 'Retirez l’un des deux ; si ce sont deux personnes, indiquez leur rôle (respondent: role).',
      en: 'Remove one of them; if they are two people, say their roles (respondent: role).',
    },
  }),
  CN954: warning<{ files: string[]; hasAge: boolean }>({
    title: { fr: 'Deux fichiers, une même personne ?', en: 'Two files, one person?' },
    message: ({ files, hasAge }) => ({
      fr: `Ce fichier et ${list.fr(files)} semblent venir d’une même personne : même rôle,${hasAge ? ' même âge,' : ''} même jour. Tous sont comptés.`,
      en: `This file and ${list.en(files)} seem to come from one person: same role,${hasAge ? ' same age,' : ''} same day. All are counted.`,
    }),
    fix: {
      fr: 'Si c’est la même personne, ne gardez que ses dernières réponses.',
      en: 'If it is the same person, keep only the latest answers.',
    },
  }),
  CN955: hint<{ version: string; files: number; read: string }>({
    title: { fr: 'Plusieurs versions', en: 'Several versions' },
    message: ({ version, files, read }) => ({
      fr: `${files === 1 ? 'Ce fichier est fait' : `Ce fichier et ${files - 1 === 1 ? 'un autre' : `${files - 1} autres`} sont faits`} pour la version ${version} du questionnaire ; tout est lu avec la version ${read}.`,
      en: `${files === 1 ? 'This file is' : `This file and ${files - 1 === 1 ? 'one other' : `${files - 1} others`} are`} made for version ${version} of the questionnaire; all is read with version ${read}.`,
    }),
    fix: {
      fr: 'Rien à faire : les questions ajoutées depuis comptent comme sans réponse.',
      en: 'Nothing to do: questions added since count as unanswered.',
    },
  }),
  CN956: warning<{ name: string; others: { name: string; file: string }[] }>({
    title: { fr: 'Deux noms presque pareils', en: 'Two names that are nearly the same' },
    message: ({ name, others }) => ({
      fr: `« ${name} » ressemble à ${list.fr(others.map((its) => `« ${its.name} » (${its.file})`))}. Elles sont comptées à part.`,
      en: `“${name}” looks like ${list.en(others.map((its) => `“${its.name}” (${its.file})`))}. They are counted apart.`,
    }),
    fix: {
      fr: 'Si c’est la même structure, écrivez partout son nom de la même façon, ou donnez-lui un identifiant (structure: id).',
      en: 'If it is the same organisation, write its name in the same way everywhere, or give it an id (structure: id).',
    },
  }),
  CN957: error<{ kept: string; settled: 'date' | 'answers' | 'name'; differs: string[] }>({
    title: { fr: 'Une copie corrigée', en: 'A corrected copy' },
    message: ({ kept, settled, differs }) => ({
      fr: `Ce fichier semble être une copie de ${kept}, mais ne dit pas la même chose (${list.fr(differs)}). C’est une seule voix : ${
        {
          date: `${kept}, plus récent, compte`,
          answers: `${kept}, plus complet, compte`,
          name: `du même jour, et faute de savoir lequel est le bon, ${kept} compte`,
        }[settled]
      } ; celui-ci ne compte pas.`,
      en: `This file seems to be a copy of ${kept}, but does not say the same (${list.en(differs)}). They are one voice: ${
        {
          date: `${kept} is more recent, and counts`,
          answers: `${kept} is more complete, and counts`,
          name: `both are of one day, nothing tells which is right, and ${kept} counts`,
        }[settled]
      }; this one does not.`,
    }),
    fix: {
      fr: 'Gardez le bon et retirez l’autre ; si ce sont deux personnes, indiquez leur rôle (respondent: role), ou nommez le second fichier tout autrement.',
      en: 'Keep the right one and remove the other; if they are two people, say their roles (respondent: role), or give the second file quite another name.',
    },
    why: {
      fr: 'Une copie que le navigateur, le système ou un dossier partagé a faite, puis corrigée, passerait pour une seconde personne : la moyenne des deux ne serait la réponse de personne. Seul un nom de copie, sans rôle, ni âge, ni code qui distingue deux personnes, fait passer un fichier.',
      en: 'A copy that a browser, a system or a shared folder made, and that was then corrected, would pass for a second person: the mean of both would be nobody’s answer. Only a copy’s name, with no role, age or code that tells two people apart, passes a file over.',
    },
  }),
  CN958: warning<{ other: string; differs: string[] }>({
    title: { fr: 'Deux voix presque pareilles', en: 'Two voices that are nearly the same' },
    message: ({ other, differs }) => ({
      fr: `Ce fichier dit presque la même chose que ${other} (sauf : ${list.fr(differs)}), et rien n’y dit que ce sont deux personnes. Les deux comptent.`,
      en: `This file says nearly the same as ${other} (but for: ${list.en(differs)}), and nothing in them says that they are two people. Both count.`,
    }),
    fix: {
      fr: 'Si l’un corrige l’autre, ne gardez que le bon ; si ce sont deux personnes, indiquez leur rôle (respondent: role).',
      en: 'If one corrects the other, keep only the right one; if they are two people, say their roles (respondent: role).',
    },
    why: {
      fr: 'Sous un nom quelconque, une version corrigée ressemble à une seconde personne qui répond presque pareil. Le programme ne choisit pas à votre place : il le signale à partir de quatre réponses sur cinq.',
      en: 'Under some other name, a corrected version looks like a second person who answers nearly alike. The program does not choose for you: it tells of it from four answers in five.',
    },
  }),
  CN970: warning<{ files: string[]; more: number }>({
    title: { fr: 'Des réponses sans personne', en: 'Answers without a person' },
    message: ({ files, more }) => ({
      fr: `Ce fichier ne dit pas qui répond, et ${files.length + more === 1 ? `${list.fr(files)} non plus : les deux comptent` : `${list.fr(files)}${more > 0 ? ` (et ${more} de plus)` : ''} non plus : chacun compte`} comme une personne.`,
      en: `This file does not say who answers, and ${files.length + more === 1 ? `neither does ${list.en(files)}: both count` : `neither do ${list.en(files)}${more > 0 ? ` (and ${more} more)` : ''}: each counts`} as a person.`,
    }),
    fix: {
      fr: 'Si l’un corrige l’autre, ne gardez que le bon ; si ce sont plusieurs personnes, indiquez leur rôle (respondent: role).',
      en: 'If one corrects the other, keep only the right one; if they are several people, say their roles (respondent: role).',
    },
    why: {
      fr: 'Sans rôle, ni âge, ni code, rien ne distingue une seconde personne d’une version corrigée sous un autre nom : le programme compte les deux, et le dit.',
      en: 'Without a role, an age or a code, nothing tells a second person from a corrected version under another name: the program counts both, and says so.',
    },
  }),
  CN971: warning<{
    file: string;
    kept: string;
    date: string;
    latest: string;
    areNames: boolean;
    remade: string | null;
  }>({
    title: { fr: 'Une personne, deux dates', en: 'One person, two dates' },
    message: ({ kept, date, latest }) => ({
      fr: `Ce fichier (${date}) et ${kept} (${latest}) sont d’une même personne à deux dates : ${kept}, plus récent, compte ; celui-ci est mis de côté, et rien n’en entre dans une moyenne.`,
      en: `This file (${date}) and ${kept} (${latest}) are one person’s at two dates: ${kept} is more recent, and counts; this one is set aside, and nothing of it goes into a mean.`,
    }),
    fix: ({ areNames, remade }) => ({
      fr: `Si ce sont deux personnes, donnez à chacune un code à elle (respondent: code). ${toReview(areNames, remade).fr}`,
      en: `If they are two people, give each a code of their own (respondent: code). ${toReview(areNames, remade).en}`,
    }),
    paste: ({ file, kept, date, latest, areNames, remade }) =>
      review([file], [kept], areNames ? null : [date, latest], remade),
    why: {
      fr: 'Deux dates d’une même personne sont deux moments, pas deux voix : leur moyenne cacherait ce qui a bougé. Sont d’une même personne les fichiers de même code, ceux qui ne disent pas qui répond, et ceux de même rôle et de même âge (ou sans âge) que leurs codes ne distinguent pas.',
      en: 'Two dates of one person are two moments, not two voices: their mean would hide what moved. One person’s are files of one code, those that do not say who answers, and those of one role and age (or no age) that no codes tell apart.',
    },
  }),
  CN959: warning<{ about: string; said: string[]; taken: string; files: string[] }>({
    title: { fr: 'Une structure, plusieurs situations', en: 'One organisation, several situations' },
    message: ({ about, said, taken, files }) => ({
      fr: `Les fichiers de cette structure ne donnent pas le même « ${about} » (${list.fr(said)}) ; voir aussi ${list.fr(files)}. C’est « ${taken} » qui compte.`,
      en: `This organisation’s files do not give the same “${about}” (${list.en(said)}); see also ${list.en(files)}. “${taken}” counts.`,
    }),
    fix: {
      fr: 'Écrivez partout ce qui est vrai de la structure : ce n’est pas un avis.',
      en: 'Write everywhere what is true of the organisation: it is not an opinion.',
    },
    why: {
      fr: 'Ce qu’est une structure (son statut, son nombre de personnes, sa voie de formation) décide des questions qui s’appliquent et des obligations : une personne qui s’est trompée les changerait pour toutes. Compte ce que disent le plus de fichiers, ou la valeur du milieu.',
      en: 'What an organisation is (its status, its number of people, its way to training) decides which questions and duties apply: one person’s slip would change them for all. What most files say counts, or the middle value.',
    },
  }),
  CN960: error({
    title: { fr: 'Ligne qui n’est pas du JSON', en: 'Line that is not JSON' },
    message: { fr: 'Cette ligne n’est pas du JSON.', en: 'This line is not JSON.' },
    fix: {
      fr: 'Il faut un fichier de réponses par ligne, en JSON (NDJSON).',
      en: 'Each line should hold one answer file, as JSON (NDJSON).',
    },
  }),
  CN961: error({
    title: { fr: 'Scores sans réponses', en: 'Scores without answers' },
    message: {
      fr: 'Cette ligne n’est pas un score écrit par « score --format ndjson » : il lui manque « sheet ».',
      en: 'This line is not a score written by “score --format ndjson”: it has no “sheet”.',
    },
    fix: {
      fr: 'Donnez à --from-scores ce que cette commande a écrit, sans en retirer de clé.',
      en: 'Give --from-scores what that command wrote, with all its keys.',
    },
  }),
  CN962: error({
    title: { fr: 'Aucun fichier de réponses', en: 'No answer file' },
    message: { fr: 'Il n’y a ici aucun fichier de réponses.', en: 'There is no answer file here.' },
    fix: {
      fr: 'Donnez un dossier, des fichiers ou un motif (reponses/*.yaml) ; cap-numerique new answers fait un fichier à remplir.',
      en: 'Give a folder, files or a pattern (answers/*.yaml); cap-numerique new answers makes a file to fill in.',
    },
  }),
};
