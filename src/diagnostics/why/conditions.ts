import type { Why } from '../why.ts';

/** What shows, and when. */
export const conditions: Why = {
  CN301: {
    fr: 'Une question ne s’affiche que si sa condition est vraie, et l’on ne peut répondre qu’à ce qui s’affiche.',
    en: 'A question shows only where its condition holds, and only what shows can be answered.',
  },
  CN302: {
    fr: 'Les questions se posent dans l’ordre des domaines, puis dans l’ordre du fichier : au moment de décider, la réponse n’existe pas encore.',
    en: 'Questions are asked in the order of the areas, then in that of the file: when it is time to decide, the answer does not exist yet.',
  },
  CN303: {
    fr: 'Ce que personne ne verra jamais est en général le signe d’une condition mal recopiée.',
    en: 'What nobody will ever see is usually the sign of a condition copied wrong.',
  },
  CN304: {
    fr: 'Une condition qui ne distingue rien fait croire à une règle qui n’existe pas.',
    en: 'A condition that tells nothing apart suggests a rule that does not exist.',
  },
  CN305: {
    fr: 'Une question masquée laisse indéterminé tout ce qui la lit. Les profils et les réponses étant en nombre fini, la recherche est exacte.',
    en: 'A hidden question leaves undetermined all that reads it. Profiles and answers being finite in number, the search is exact.',
  },
  CN306: {
    fr: 'Ce qui n’est pas dans le parcours n’est pas posé : la question suivante attendrait une réponse qui ne vient pas.',
    en: 'What is not part of the track is not asked: the next question would wait for an answer that never comes.',
  },
  CN307: {
    fr: 'La recherche s’arrête au bout d’un dixième de seconde environ plutôt que de durer ; mieux vaut le dire que de laisser croire que tout est vérifié.',
    en: 'The search stops after about a tenth of a second rather than last; better to say so than to let you think that all is checked.',
  },
  CN308: {
    fr: 'Personne n’écrit deux fois la même phrase : une telle condition n’est presque jamais vraie.',
    en: 'Nobody writes the same sentence twice: such a condition almost never holds.',
  },
  CN309: {
    fr: 'Une répétition ne change rien ; le plus souvent, l’une des deux devait dire autre chose.',
    en: 'A repetition changes nothing; most often one of the two should have said something else.',
  },
};
