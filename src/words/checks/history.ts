import { grammar } from '../grammar.ts';
import { announced } from './change-words.ts';
import { error, hint, warning } from './check.ts';
import { list, quoted } from './naming.ts';

interface Unsaid {
  renamed: number;
  retired: number;
  changed: number;
}

const unsaid = {
  fr: ({ renamed, retired, changed }: Unsaid) =>
    [
      ...(renamed > 0 ? [grammar.fr.count(renamed, 'nouveau nom', 'nouveaux noms')] : []),
      ...(retired > 0 ? [grammar.fr.count(retired, 'retrait', 'retraits')] : []),
      ...(changed > 0
        ? [
            grammar.fr.count(
              changed,
              'question dont les réponses ne valent plus autant',
              'questions dont les réponses ne valent plus autant',
            ),
          ]
        : []),
    ].join(', '),
  en: ({ renamed, retired, changed }: Unsaid) =>
    [
      ...(renamed > 0 ? [grammar.en.count(renamed, 'new name', 'new names')] : []),
      ...(retired > 0 ? [grammar.en.count(retired, 'id retired', 'ids retired')] : []),
      ...(changed > 0
        ? [
            grammar.en.count(
              changed,
              'question whose answers are worth something else',
              'questions whose answers are worth something else',
            ),
          ]
        : []),
    ].join(', '),
};

/** What a questionnaire says, or should say, about its earlier versions. */
export const history = {
  CN819: warning<{ ids: string[]; list: 'retired' | 'renamed'; reused: boolean }>({
    title: { fr: 'Ancien identifiant oublié', en: 'Former id forgotten' },
    message: ({ ids, list, reused }) =>
      reused
        ? {
            fr: `${quoted.fr(ids)} était dans ${list} : les réponses déjà données sous ce nom passeraient pour des réponses à cette question-ci.`,
            en: `${quoted.en(ids)} was in ${list}: answers already given under that name would pass for answers to this question.`,
          }
        : {
            fr: `${quoted.fr(ids)} ${ids.length === 1 ? 'n’est' : 'ne sont'} plus dans ${list}, et des réponses déjà données portent ${ids.length === 1 ? 'ce nom' : 'ces noms'}.`,
            en: `${quoted.en(ids)} ${ids.length === 1 ? 'is' : 'are'} no longer in ${list}, and answers already given carry ${ids.length === 1 ? 'that name' : 'these names'}.`,
          },
    fix: ({ ids, list, reused }) =>
      reused
        ? {
            fr: `Donnez un autre identifiant à cette question, et remettez ${quoted.fr(ids)} dans ${list}.`,
            en: `Give this question another id, and put ${quoted.en(ids)} back into ${list}.`,
          }
        : { fr: `Remettez ${quoted.fr(ids)} dans ${list}.`, en: `Put ${quoted.en(ids)} back into ${list}.` },
    why: {
      fr: 'Avec --against. retired et renamed gardent la mémoire des anciens noms : un fichier de réponses peut revenir un an plus tard.',
      en: 'With --against. retired and renamed remember former names: an answer file may come back a year later.',
    },
  }),
  CN820: error<{ id: string; since: string; version: string }>({
    title: { fr: 'Changement daté d’une version à venir', en: 'Change dated to a version to come' },
    message: ({ id, since, version }) => ({
      fr: `« ${id} » aurait changé dans la version ${since}, et le questionnaire en est à la ${version}.`,
      en: `“${id}” would have changed in version ${since}, and the questionnaire is at ${version}.`,
    }),
    fix: ({ since, version }) => ({
      fr: `Écrivez ${version}, ou une version plus ancienne ; ou passez le questionnaire à la version ${since}.`,
      en: `Write ${version}, or an older version; or give the questionnaire version ${since}.`,
    }),
    why: {
      fr: 'Avec changed, les réponses données avant cette version ne se comparent plus aux suivantes : une version à venir écarterait les réponses d’aujourd’hui.',
      en: 'With changed, answers given before that version no longer compare with later ones: a version to come would set aside today’s answers.',
    },
  }),
  CN821: hint<{ older: string; renamed: number; retired: number; changed: number; lines: string[] }>({
    title: { fr: 'Lignes qui disent ce qui a changé', en: 'Lines that say what changed' },
    message: ({ older, ...counts }) => ({
      fr: `Depuis la version ${older}, le fichier ne dit pas encore tout ce qui a changé : ${unsaid.fr(counts)}.`,
      en: `Since version ${older}, the file does not yet say all that changed: ${unsaid.en(counts)}.`,
    }),
    fix: {
      fr: 'Écrivez ces lignes, à la place de celles qui portent le même nom :',
      en: 'Write these lines, in place of those of the same name:',
    },
    paste: ({ lines }) => lines,
    why: {
      fr: 'Avec --against. Ce qui garde ses mots sous un autre identifiant a été renommé ; ce qui n’est plus nulle part a été retiré ; une question de mêmes phrases dont la valeur a changé se note encore, et ne se compare plus. Ce qui a deux lectures n’y est pas : un avertissement le dit.',
      en: 'With --against. What keeps its words under another id was renamed; what is nowhere any more was retired; a question with the same sentences, worth something else, still scores and no longer compares. What has two readings is not there: a warning tells of it.',
    },
  }),
  CN212: hint<{ former: string[]; to: string }>({
    title: { fr: 'Deux anciens noms pour une question', en: 'Two former names of one question' },
    message: ({ former, to }) => ({
      fr: `${quoted.fr(former)} sont devenus « ${to} » : un fichier qui répond sous plusieurs de ces noms sera refusé.`,
      en: `${quoted.en(former)} became “${to}”: a file that answers under more than one of these names will be refused.`,
    }),
    fix: {
      fr: 'Rien à faire si la question a changé de nom plusieurs fois ; si c’étaient deux questions, gardez l’une et ajoutez l’autre à retired.',
      en: 'Nothing to do if its name changed more than once; if they were two questions, keep one and add the other to retired.',
    },
    why: {
      fr: 'Un fichier plein de deux anciens noms n’a pas de réponse certaine. La règle est un conseil : un nom changé deux fois s’écrit ainsi.',
      en: 'A file that holds two former names has no certain answer. The rule is a hint: a name that changed twice is written so.',
    },
  }),
  CN822: warning<{
    question: string;
    isFact: boolean;
    part: 'option' | 'point' | 'unit';
    name: string;
    before: string;
    after: string;
  }>({
    title: { fr: 'Réponse gardée avec un autre sens', en: 'Answer kept with another meaning' },
    message: ({ question, part, name, before, after }) => ({
      fr: `${{ option: `L’option « ${name} » de`, point: `Le point ${name} de`, unit: 'L’unité de' }[part]} « ${question} » disait « ${before} » et dit « ${after} » : les réponses déjà données passeraient pour autre chose.`,
      en: `${{ option: `Option “${name}” of`, point: `Point ${name} of`, unit: 'The unit of' }[part]} “${question}” said “${before}” and says “${after}”: answers already given would pass for something else.`,
    }),
    fix: ({ question, isFact, part }) =>
      isFact
        ? {
            fr: `Donnez un nouvel identifiant ${part === 'option' ? 'à l’option' : 'au repère'}, ou rétablissez le texte.`,
            en: `Give the ${part === 'option' ? 'option' : 'fact'} a new id, or restore the text.`,
          }
        : {
            option: {
              fr: `Donnez un nouvel identifiant à l’option ; ou, si le sens est resté, écrivez « ${question} » dans changed avec la nouvelle version.`,
              en: `Give the option a new id; or, if it still means the same, write “${question}” in changed with the new version.`,
            },
            point: {
              fr: `Si le sens a changé, donnez un nouvel identifiant à la question ; sinon, écrivez « ${question} » dans changed avec la nouvelle version.`,
              en: `If its meaning changed, give the question a new id; else write “${question}” in changed with the new version.`,
            },
            unit: {
              fr: `Donnez un nouvel identifiant à la question ; ou, si les nombres restent comparables, écrivez « ${question} » dans changed avec la nouvelle version.`,
              en: `Give the question a new id; or, if the numbers still compare, write “${question}” in changed with the new version.`,
            },
          }[part],
    why: {
      fr: 'Une réponse qui garde son identifiant garde son sens : sinon, celles d’avant disent ce que personne n’a dit.',
      en: 'An answer that keeps its id keeps its meaning: else those from before say what nobody said.',
    },
  }),
  CN933: warning<{ kind: 'profile' | 'objective'; id: string; before: string; after: string }>({
    title: {
      fr: 'Profil ou objectif gardé avec un autre sens',
      en: 'Profile or objective kept with another meaning',
    },
    message: ({ kind, id, before, after }) => ({
      fr: `${kind === 'profile' ? 'Le profil' : 'L’objectif'} « ${id} » était « ${before} » et devient « ${after} » : les réponses qui le nomment passeraient pour autre chose.`,
      en: `${kind === 'profile' ? 'Profile' : 'Objective'} “${id}” was “${before}” and becomes “${after}”: answers that name it would pass for something else.`,
    }),
    fix: {
      fr: 'Donnez-lui un nouvel identifiant, ou rétablissez son titre.',
      en: 'Give it a new id, or restore its title.',
    },
    why: {
      fr: 'Avec --against. Moins d’un mot sur cinq est commun aux deux titres, et les fichiers de réponses ne gardent que l’identifiant.',
      en: 'With --against. Less than one word in five is common to both titles, and answer files keep only the id.',
    },
  }),
  CN823: warning<{ axis: string; level: number; isNew: boolean; wanted: string }>({
    title: { fr: 'Seuil ajouté ou resserré', en: 'Gate added or tightened' },
    message: ({ axis, level, isNew }) => ({
      fr: `${isNew ? 'Un seuil de plus' : 'Un seuil resserré'} retient l’axe ${axis} sous le niveau ${level} : les mêmes réponses peuvent donner un niveau plus bas.`,
      en: `${isNew ? 'One more gate' : 'A tightened gate'} keeps axis ${axis} below level ${level}: the same answers may give a lower level.`,
    }),
    fix: ({ wanted }) => ({
      fr: `Passez le questionnaire à la version ${wanted}, ou rétablissez le seuil d’avant.`,
      en: `Give the questionnaire version ${wanted}, or restore the former gate.`,
    }),
    why: {
      fr: 'Une structure qui n’a rien changé verrait son niveau baisser d’une année à l’autre.',
      en: 'An organisation that changed nothing would see its level fall from one year to the next.',
    },
  }),
  CN824: hint<{ changed: string[]; left: string[]; count: number }>({
    title: { fr: 'Texte changé dans une seule langue', en: 'Text changed in one language only' },
    message: ({ changed, left, count: n }) => ({
      fr: `${n === 1 ? 'Ce texte a' : `${n} textes, dont celui-ci, ont`} changé en ${list.fr(changed)} et non en ${list.fr(left)} : les deux ne disent peut-être plus la même chose.`,
      en: `${n === 1 ? 'This text' : `${n} texts, this one among them,`} changed in ${list.en(changed)} and not in ${list.en(left)}: they may no longer say the same.`,
    }),
    fix: {
      fr: 'Relisez l’autre langue ; rien à faire si ce n’était qu’une correction.',
      en: 'Read the other language again; nothing to do if it was only a correction.',
    },
    why: {
      fr: 'Chaque équipe lit une seule langue : si les deux s’écartent, deux structures ne répondent plus à la même question.',
      en: 'Each team reads one language: where both drift apart, two organisations no longer answer the same question.',
    },
  }),
  CN825: hint<{ axis: string; level: number; isNew: boolean }>({
    title: { fr: 'Seuil ajouté ou resserré, annoncé', en: 'Gate added or tightened, announced' },
    message: ({ axis, level, isNew }) => ({
      fr: `${isNew ? 'Un seuil de plus' : 'Un seuil resserré'} retient l’axe ${axis} sous le niveau ${level} : les mêmes réponses peuvent donner un niveau plus bas.`,
      en: `${isNew ? 'One more gate' : 'A tightened gate'} keeps axis ${axis} below level ${level}: the same answers may give a lower level.`,
    }),
    fix: announced,
    why: {
      fr: 'Une structure qui n’a rien changé verrait son niveau baisser d’une année à l’autre : la version l’annonce.',
      en: 'An organisation that changed nothing would see its level fall from one year to the next: the version announces it.',
    },
  }),
  CN826: hint<{ id: string }>({
    title: { fr: 'Changement d’une question sans note', en: 'Change of a question without a score' },
    message: ({ id }) => ({
      fr: `« ${id} » n’a pas de note à comparer : changed n’y fait rien.`,
      en: `“${id}” has no score to compare: changed does nothing to it.`,
    }),
    fix: { fr: 'Retirez cette ligne de changed.', en: 'Remove this line from changed.' },
    why: {
      fr: 'changed dit quelles réponses ne se comparent plus : sans note, il n’y a rien à comparer.',
      en: 'changed tells which answers no longer compare: without a score there is nothing to compare.',
    },
  }),
  CN827: warning<{ ids: string[]; to: string; older: string }>({
    title: { fr: 'Deux questions devenues une seule', en: 'Two questions made one' },
    message: ({ ids, to, older }) => ({
      fr: `La version ${older} posait ${quoted.fr(ids)}, qui seraient toutes « ${to} » : les fichiers qui répondent à plusieurs d’entre elles seront refusés.`,
      en: `Version ${older} asked ${quoted.en(ids)}, which would all be “${to}”: files that answer more than one of them will be refused.`,
    }),
    fix: {
      fr: 'Gardez une seule de ces questions, et ajoutez les autres à retired.',
      en: 'Keep one of these questions, and add the others to retired.',
    },
    why: {
      fr: 'Un fichier qui répond aux deux n’a pas de réponse certaine : il est refusé plutôt que lu de travers.',
      en: 'A file that answers both has no certain answer: it is refused rather than misread.',
    },
  }),
};
