import { entry } from '../entry.ts';
import { count, list, quoted } from '../wording.ts';
import { announced } from './change-words.ts';

interface Unsaid {
  renamed: number;
  retired: number;
  changed: number;
}
const unsaid = {
  fr: ({ renamed, retired, changed }: Unsaid) =>
    [
      ...(renamed > 0 ? [count.fr(renamed, 'nouveau nom', 'nouveaux noms')] : []),
      ...(retired > 0 ? [count.fr(retired, 'retrait', 'retraits')] : []),
      ...(changed > 0
        ? [
            count.fr(
              changed,
              'question dont les phrases ou leur valeur ont changé',
              'questions dont les phrases ou leur valeur ont changé',
            ),
          ]
        : []),
    ].join(', '),
  en: ({ renamed, retired, changed }: Unsaid) =>
    [
      ...(renamed > 0 ? [count.en(renamed, 'new name', 'new names')] : []),
      ...(retired > 0 ? [count.en(retired, 'id retired', 'ids retired')] : []),
      ...(changed > 0
        ? [
            count.en(
              changed,
              'question whose sentences or their values changed',
              'questions whose sentences or their values changed',
            ),
          ]
        : []),
    ].join(', '),
};

/** What a questionnaire says, or should say, of its earlier versions. */
export const history = {
  CN820: entry<{ id: string; since: string; version: string }>({
    severity: 'error',
    title: { fr: 'Changement daté d’une version à venir', en: 'Change dated to a version to come' },
    say: {
      fr: ({ id, since, version }) => ({
        message: `« ${id} » aurait changé dans la version ${since}, et le questionnaire en est à la ${version}.`,
        hint: `Écrivez ${version}, ou une version plus ancienne ; ou passez le questionnaire à la version ${since}.`,
      }),
      en: ({ id, since, version }) => ({
        message: `“${id}” would have changed in version ${since}, and the questionnaire is at ${version}.`,
        hint: `Write ${version}, or an older version; or give the questionnaire version ${since}.`,
      }),
    },
  }),
  CN821: entry<{ older: string; renamed: number; retired: number; changed: number; lines: string[] }>({
    severity: 'hint',
    title: { fr: 'Lignes qui disent ce qui a changé', en: 'Lines that say what changed' },
    say: {
      fr: ({ older, lines, ...counts }) => ({
        message: `Depuis la version ${older}, le fichier ne dit pas encore tout ce qui a changé : ${unsaid.fr(counts)}.`,
        hint: 'Écrivez ces lignes, à la place de celles qui portent le même nom :',
        paste: lines,
      }),
      en: ({ older, lines, ...counts }) => ({
        message: `Since version ${older}, the file does not yet say all that changed: ${unsaid.en(counts)}.`,
        hint: 'Write these lines, in place of those of the same name:',
        paste: lines,
      }),
    },
  }),
  CN212: entry<{ former: string[]; to: string }>({
    severity: 'hint',
    title: { fr: 'Deux anciens noms pour une question', en: 'Two former names of one question' },
    say: {
      fr: ({ former, to }) => ({
        message: `${quoted.fr(former)} sont devenus « ${to} » : un fichier qui répond sous plusieurs de ces noms sera refusé.`,
        hint: 'Rien à faire si la question a changé de nom plusieurs fois ; si c’étaient deux questions, gardez l’une et ajoutez l’autre à retired.',
      }),
      en: ({ former, to }) => ({
        message: `${quoted.en(former)} became “${to}”: a file that answers under more than one of these names will be refused.`,
        hint: 'Nothing to do if its name changed more than once; if they were two questions, keep one and add the other to retired.',
      }),
    },
  }),
  CN822: entry<{
    question: string;
    isFact: boolean;
    part: 'option' | 'point' | 'unit';
    name: string;
    before: string;
    after: string;
  }>({
    severity: 'warning',
    title: { fr: 'Réponse gardée avec un autre sens', en: 'Answer kept with another meaning' },
    say: {
      fr: ({ question, isFact, part, name, before, after }) => ({
        message: `${{ option: `L’option « ${name} » de`, point: `Le point ${name} de`, unit: 'L’unité de' }[part]} « ${question} » disait « ${before} » et dit « ${after} » : les réponses déjà données passeraient pour autre chose.`,
        hint: isFact
          ? `Donnez un nouvel identifiant ${part === 'option' ? 'à l’option' : 'au repère'}, ou rétablissez le texte.`
          : {
              option: `Donnez un nouvel identifiant à l’option ; ou, si le sens est resté, écrivez « ${question} » dans changed avec la nouvelle version.`,
              point: `Si le sens a changé, donnez un nouvel identifiant à la question ; sinon, écrivez « ${question} » dans changed avec la nouvelle version.`,
              unit: `Donnez un nouvel identifiant à la question ; ou, si les nombres restent comparables, écrivez « ${question} » dans changed avec la nouvelle version.`,
            }[part],
      }),
      en: ({ question, isFact, part, name, before, after }) => ({
        message: `${{ option: `Option “${name}” of`, point: `Point ${name} of`, unit: 'The unit of' }[part]} “${question}” said “${before}” and says “${after}”: answers already given would pass for something else.`,
        hint: isFact
          ? `Give the ${part === 'option' ? 'option' : 'fact'} a new id, or restore the text.`
          : {
              option: `Give the option a new id; or, if it still means the same, write “${question}” in changed with the new version.`,
              point: `If its meaning changed, give the question a new id; else write “${question}” in changed with the new version.`,
              unit: `Give the question a new id; or, if the numbers still compare, write “${question}” in changed with the new version.`,
            }[part],
      }),
    },
  }),
  CN933: entry<{ kind: 'profile' | 'objective'; id: string; before: string; after: string }>({
    severity: 'warning',
    title: {
      fr: 'Profil ou objectif gardé avec un autre sens',
      en: 'Profile or objective kept with another meaning',
    },
    say: {
      fr: ({ kind, id, before, after }) => ({
        message: `${kind === 'profile' ? 'Le profil' : 'L’objectif'} « ${id} » était « ${before} » et devient « ${after} » : les réponses qui le nomment passeraient pour autre chose.`,
        hint: 'Donnez-lui un nouvel identifiant, ou rétablissez son titre.',
      }),
      en: ({ kind, id, before, after }) => ({
        message: `${kind === 'profile' ? 'Profile' : 'Objective'} “${id}” was “${before}” and becomes “${after}”: answers that name it would pass for something else.`,
        hint: 'Give it a new id, or restore its title.',
      }),
    },
  }),
  CN823: entry<{ axis: string; level: number; isNew: boolean; wanted: string }>({
    severity: 'warning',
    title: { fr: 'Seuil ajouté ou resserré', en: 'Gate added or tightened' },
    say: {
      fr: ({ axis, level, isNew, wanted }) => ({
        message: `${isNew ? 'Un seuil de plus' : 'Un seuil resserré'} retient l’axe ${axis} sous le niveau ${level} : les mêmes réponses peuvent donner un niveau plus bas.`,
        hint: `Passez le questionnaire à la version ${wanted}, ou rétablissez le seuil d’avant.`,
      }),
      en: ({ axis, level, isNew, wanted }) => ({
        message: `${isNew ? 'One more gate' : 'A tightened gate'} keeps axis ${axis} below level ${level}: the same answers may give a lower level.`,
        hint: `Give the questionnaire version ${wanted}, or restore the former gate.`,
      }),
    },
  }),
  CN824: entry<{ changed: string[]; left: string[]; count: number }>({
    severity: 'hint',
    title: { fr: 'Texte changé dans une seule langue', en: 'Text changed in one language only' },
    say: {
      fr: ({ changed, left, count: n }) => ({
        message: `${n === 1 ? 'Ce texte a' : `${n} textes, dont celui-ci, ont`} changé en ${list.fr(changed)} et non en ${list.fr(left)} : les deux ne disent peut-être plus la même chose.`,
        hint: 'Relisez l’autre langue ; rien à faire si ce n’était qu’une correction.',
      }),
      en: ({ changed, left, count: n }) => ({
        message: `${n === 1 ? 'This text' : `${n} texts, this one among them,`} changed in ${list.en(changed)} and not in ${list.en(left)}: they may no longer say the same.`,
        hint: 'Read the other language again; nothing to do if it was only a correction.',
      }),
    },
  }),
  CN825: entry<{ axis: string; level: number; isNew: boolean }>({
    severity: 'hint',
    title: { fr: 'Seuil ajouté ou resserré, annoncé', en: 'Gate added or tightened, announced' },
    say: {
      fr: ({ axis, level, isNew }) => ({
        message: `${isNew ? 'Un seuil de plus' : 'Un seuil resserré'} retient l’axe ${axis} sous le niveau ${level} : les mêmes réponses peuvent donner un niveau plus bas.`,
        hint: announced.fr,
      }),
      en: ({ axis, level, isNew }) => ({
        message: `${isNew ? 'One more gate' : 'A tightened gate'} keeps axis ${axis} below level ${level}: the same answers may give a lower level.`,
        hint: announced.en,
      }),
    },
  }),
  CN826: entry<{ id: string }>({
    severity: 'hint',
    title: { fr: 'Changement d’une question sans note', en: 'Change of a question without a score' },
    say: {
      fr: ({ id }) => ({
        message: `« ${id} » n’a pas de note à comparer : changed n’y fait rien.`,
        hint: 'Retirez cette ligne de changed.',
      }),
      en: ({ id }) => ({
        message: `“${id}” has no score to compare: changed does nothing to it.`,
        hint: 'Remove this line from changed.',
      }),
    },
  }),
  CN827: entry<{ ids: string[]; to: string; older: string }>({
    severity: 'warning',
    title: { fr: 'Deux questions devenues une seule', en: 'Two questions made one' },
    say: {
      fr: ({ ids, to, older }) => ({
        message: `La version ${older} posait ${quoted.fr(ids)}, qui seraient toutes « ${to} » : les fichiers qui répondent à plusieurs d’entre elles seront refusés.`,
        hint: 'Gardez une seule de ces questions, et ajoutez les autres à retired.',
      }),
      en: ({ ids, to, older }) => ({
        message: `Version ${older} asked ${quoted.en(ids)}, which would all be “${to}”: files that answer more than one of them will be refused.`,
        hint: 'Keep one of these questions, and add the others to retired.',
      }),
    },
  }),
};
