import type { Why } from '../why.ts';

/** Ids that name something else. */
export const references: Why = {
  CN201: {
    fr: 'Une condition, un parcours ou une action qui nomme une question inconnue ne fait rien, sans que rien ne le montre.',
    en: 'A condition, a track or an action that names an unknown question does nothing, and nothing shows it.',
  },
  CN202: {
    fr: 'La condition attendrait une réponse que personne ne peut donner.',
    en: 'The condition would expect an answer that nobody can give.',
  },
  CN203: {
    fr: 'La condition ne viserait personne, ou pas les structures que vous croyez.',
    en: 'The condition would concern nobody, or not the structures that you think.',
  },
  CN204: {
    fr: 'L’action ne gagnerait rien à servir un objectif que personne ne peut choisir.',
    en: 'The action would gain nothing from an objective that nobody can choose.',
  },
  CN205: {
    fr: 'Une action préalable introuvable ne viendrait jamais avant celle qui la demande.',
    en: 'A requirement that cannot be found would never come before the action that asks for it.',
  },
  CN206: {
    fr: 'Deux choses du même nom : une réponse, une condition ou une action ne saurait pas de laquelle elle parle.',
    en: 'Two things of one name: an answer, a condition or an action would not know which one it speaks of.',
  },
  CN207: {
    fr: 'YAML et le format lisent ces mots autrement : « na » veut dire « ne nous concerne pas », « profile » commence une condition.',
    en: 'YAML and the format read these words otherwise: “na” means “does not apply to us”, “profile” begins a condition.',
  },
  CN208: {
    fr: 'D’anciens fichiers de réponses portent encore cet identifiant : leurs réponses passeraient pour des réponses à la nouvelle question.',
    en: 'Older answer files still carry this id: their answers would pass for answers to the new question.',
  },
  CN209: {
    fr: 'Une réponse donnée sous ce nom est transmise à ce qui l’a remplacé : question, option ou profil ; elle ne peut pas aller aux deux.',
    en: 'An answer given under this name goes to what replaced it: a question, an option or a profile; it cannot go to both.',
  },
  CN210: {
    fr: 'La comparaison serait toujours fausse, ou toujours vraie, quoi que l’on réponde.',
    en: 'The comparison would always be false, or always true, whatever the answer.',
  },
  CN211: {
    fr: 'Une réponse déjà donnée passe de l’ancienne option à la nouvelle, dans la même question ; le nom d’une option ne vaut que dans sa question.',
    en: 'An answer already given goes from the old option to the new one, in the same question; the name of an option means something only there.',
  },
  CN212: {
    fr: 'Un fichier plein de deux anciens noms n’a pas de réponse certaine. La règle est un conseil : un nom changé deux fois s’écrit ainsi.',
    en: 'A file that holds two former names has no certain answer. The rule is a hint: a name that changed twice is written so.',
  },
  CN119: {
    fr: 'Un commentaire qui vise à côté laisse croire que l’on a choisi de ne pas entendre.',
    en: 'A comment that misses its aim makes one believe that silence was chosen.',
  },
  CN120: {
    fr: 'Resté après la correction, il tairait la prochaine faute au même endroit.',
    en: 'Left after the correction, it would silence the next mistake in the same place.',
  },
};
