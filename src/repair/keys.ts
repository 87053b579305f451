import { sameWord } from '../model/meant.ts';

/** The keys of the formats, by what people call them in French, or elsewhere. */
const CALLED = new Map(
  [
    'answers: reponses, reponse',
    'name: nom',
    'profile: profil',
    'respondent: repondant, repondante',
    'accompaniment: accompagnement',
    'training: formation',
    'target: cible',
    'value: valeur',
    'title: titre, nom',
    'text: texte, libelle, label, intitule',
    'languages: langues',
    'profiles: profils',
    'objectives: objectifs',
    'track: parcours',
    'tracks: parcours',
    'areas: domaines',
    'stakes: enjeux',
    'tools: outils',
    'people: equipe',
    'help: aide',
    'topic: sujet',
    'unit: unite',
    'bands: tranches',
    'gates: seuils',
    'levels: niveaux',
    'facts: reperes',
    'duties: obligations',
    'steps: etapes',
    'example: exemple',
    'indicator: indicateur',
    'evidence: preuve',
    'why: pourquoi',
    'when: if, si',
    'addresses: repond-a',
    'requires: demande',
  ].map((line): [string, string[]] => {
    const [key = '', said = ''] = line.split(': ');
    return [key, said.split(', ')];
  }),
);

/** The key that a word stands for, if that has one reading; undefined otherwise. */
export function meantKey(word: string, known: readonly string[]): string | undefined {
  const same = sameWord(word, known);
  if (same !== undefined) return same;
  const meant = known.filter((key) => (CALLED.get(key) ?? []).some((said) => sameWord(word, [said])));
  return meant.length === 1 ? meant[0] : undefined;
}
