import type { Language } from '../language.js';
import type { Code } from './catalogue.js';

/**
 * Why a rule matters, and where it holds its tongue. Apart from the catalogue, so that only the pages of
 * documentation carry it.
 */
export const WHY: Partial<Record<Code, Record<Language, string>>> = {
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
    fr: 'Une réponse donnée sous ce nom est transmise à la question renommée ; elle ne peut pas aller aux deux.',
    en: 'An answer given under this name goes to the renamed question; it cannot go to both.',
  },
  CN210: {
    fr: 'La comparaison serait toujours fausse, ou toujours vraie, quoi que l’on réponde.',
    en: 'The comparison would always be false, or always true, whatever the answer.',
  },
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
  CN401: {
    fr: 'Sans valeur, une réponse ne peut pas être notée ; répartir les autres serait deviner.',
    en: 'Without a value an answer cannot be scored; spreading the others would be guessing.',
  },
  CN402: {
    fr: 'Les réponses d’une question single vont d’ordinaire de la moins avancée à la plus avancée : une valeur qui recule est le plus souvent une faute de frappe.',
    en: 'The answers of a single question usually go from the least to the most advanced: a value that turns back is most often a slip.',
  },
  CN403: {
    fr: 'Une question qui vaut toujours autant déplace tous les scores de la même façon et n’apprend rien.',
    en: 'A question that is always worth the same moves all scores alike and teaches nothing.',
  },
  CN404: {
    fr: 'Une équipe qui fait tout ce que la question propose resterait sous le maximum, sans pouvoir y remédier.',
    en: 'A team that does everything the question offers would stay below the maximum, with no way to mend it.',
  },
  CN405: {
    fr: 'La valeur est celle de la dernière tranche atteinte : dans le désordre, elle dépend de l’ordre du fichier.',
    en: 'The value is that of the last band reached: out of order, it depends on the order of the file.',
  },
  CN406: {
    fr: 'Les nombres sous le minimum sont refusés : la tranche ne commence pas où elle le dit.',
    en: 'Numbers below the minimum are refused: the band does not start where it says.',
  },
  CN407: {
    fr: 'Les nombres au-delà du maximum sont refusés : la tranche, et la valeur qu’elle promet, n’existent pour personne.',
    en: 'Numbers beyond the maximum are refused: the band, and the value that it promises, exist for nobody.',
  },
  CN408: {
    fr: 'Toute réponse serait refusée.',
    en: 'Every answer would be refused.',
  },
  CN409: {
    fr: 'La question n’accepte que des nombres entiers (integer).',
    en: 'The question takes whole numbers only (integer).',
  },
  CN410: {
    fr: 'Une question masquée sort du calcul. Si l’on ne lui donne pas de valeur, n’avoir pas de billetterie vaut mieux que d’en avoir une sans la relire.',
    en: 'A hidden question leaves the sums. Without a value for that case, having no ticketing is better than having one and not reading it.',
  },
  CN411: {
    fr: 'Un seuil dont la condition est indéterminée ne retient personne : dans ce parcours, l’axe monte sans lui.',
    en: 'A gate of which the condition is undetermined holds nobody: on this track the axis rises without it.',
  },
  CN412: {
    fr: 'Le niveau le plus haut serait hors d’atteinte, quoi que fasse l’équipe.',
    en: 'The highest level would be out of reach, whatever the team does.',
  },
  CN413: {
    fr: 'De deux seuils du même axe, le plus bas l’emporte : avec la même condition, l’autre n’est jamais ce qui retient.',
    en: 'Of two gates of one axis the lower wins: with the same condition, the other never is what holds.',
  },
  CN501: {
    fr: 'Sans question, l’axe n’a pas de score, et le profil affiché a un trou.',
    en: 'Without a question the axis has no score, and the profile shown has a hole.',
  },
  CN502: {
    fr: 'Sous trois réponses, le niveau est donné « d’après n réponses », et l’axe ne compte pas parmi les points forts. La règle ne vaut que là où le questionnaire a de quoi donner trois questions à chaque axe : douze questions notées, ou trois sur chacun des autres axes.',
    en: 'Below three answers the level is given “from n answers”, and the axis is no strength. The rule holds only where the questionnaire could give three questions to each axis: twelve scored questions, or three on each of the other axes.',
  },
  CN503: {
    fr: 'La matrice des trois domaines et des quatre axes aura une case vide. La règle ne vaut qu’à partir de douze questions notées : un questionnaire plus court ne peut pas remplir les douze cases.',
    en: 'The matrix of three areas and four axes will have an empty cell. The rule holds from twelve scored questions on: a shorter questionnaire cannot fill twelve cells.',
  },
  CN504: {
    fr: 'Une question qui pèse 60 % d’un axe vaut à elle seule trois de ses cinq niveaux.',
    en: 'A question that weighs 60% of an axis is alone worth three of its five levels.',
  },
  CN505: {
    fr: 'La durée annoncée décide une équipe à commencer : elle doit pouvoir s’y fier.',
    en: 'The announced length is what makes a team begin: it must be able to trust it.',
  },
  CN601: {
    fr: 'Chaque action attendrait l’autre : aucune ne pourrait commencer.',
    en: 'Each action would wait for the other: none could begin.',
  },
  CN602: {
    fr: 'Une équipe qui répond bas sans rien trouver dans son plan n’a été qu’examinée. La règle ne vaut que là où trois questions notées sur quatre ont une action : un questionnaire qui n’en propose que quelques-unes n’a pas oublié les autres.',
    en: 'A team that answers low and finds nothing in its plan has only been examined. The rule holds only where three scored questions in four have an action: a questionnaire that proposes a few has not forgotten the rest.',
  },
  CN603: {
    fr: 'Une action n’est choisie que si l’une des questions qu’elle vise s’affiche et peut être améliorée.',
    en: 'An action is chosen only where one of the questions that it addresses shows and can be mended.',
  },
  CN604: {
    fr: 'Une action préalable impossible est tenue pour acquise : elle n’apporte rien ici.',
    en: 'A requirement that is impossible counts as met: it brings nothing here.',
  },
  CN605: {
    fr: 'Ce qui vient avant ne peut pas être prévu pour plus tard.',
    en: 'What comes before cannot be planned for later.',
  },
  CN606: {
    fr: 'L’objectif d’abord, les outils ensuite : un outil est un moyen.',
    en: 'Objective first, tools after: a tool is a means.',
  },
  CN607: {
    fr: 'Sans objectif choisi, le plan s’ouvre sur la première action de nature objective qui est possible.',
    en: 'With no objective chosen, the plan opens on the first action of kind objective that is possible.',
  },
  CN608: {
    fr: 'L’accompagnement ne finance pas la formation : elle passe par l’OPCO, le CNFPT ou une autre voie, selon les personnes.',
    en: 'The accompaniment does not fund training: it goes through the OPCO, the CNFPT or another way, depending on the people.',
  },
  CN701: {
    fr: 'Qui lit dans cette langue verra ce texte dans une autre. Quand la moitié des textes manquent dans une langue, une seule ligne le dit, là où elle est déclarée.',
    en: 'Those who read in that language will see this text in another. Where half of the texts are missing in a language, one line says so, where it is declared.',
  },
  CN702: {
    fr: 'La question s’afficherait sans un mot.',
    en: 'The question would show without a word.',
  },
  CN703: {
    fr: 'Un texte oublié à la traduction. Un nom d’un ou deux mots, comme « Festival », peut être le même. Quand rien n’est encore traduit, une seule ligne le dit.',
    en: 'A text that the translation forgot. A name of a word or two, such as “Festival”, may well be the same. Where nothing is translated yet, one line says so.',
  },
  CN704: {
    fr: 'La règle suit l’usage du questionnaire : s’il est écrit avec des apostrophes droites, elle ne dit rien.',
    en: 'The rule follows the questionnaire’s own use: where it is written with straight apostrophes, it says nothing.',
  },
  CN705: {
    fr: 'Sans elle, le signe peut passer seul à la ligne. La règle suit l’usage du questionnaire : s’il emploie des espaces ordinaires, seul un signe sans aucune espace est relevé. Sous trois signes, ses apostrophes, droites ou courbes, disent aussi cet usage.',
    en: 'Without it the mark may go alone to the next line. The rule follows the questionnaire’s own use: where it uses plain spaces, only a mark without any is reported. Below three marks its apostrophes, straight or curly, tell that use as well.',
  },
  CN706: {
    fr: 'Chaque personne lit dans l’une des langues déclarées : un texte dans une autre n’est lu par personne.',
    en: 'People read in one of the languages that are declared: a text in another one is read by nobody.',
  },
  CN801: {
    fr: 'Avec --against. Un identifiant disparu pourrait être repris un jour pour autre chose.',
    en: 'With --against. An id that is gone might one day be taken for something else.',
  },
  CN802: {
    fr: 'Avec --against. Un fichier de réponses ne dit pas à quelle question il croyait répondre : seul l’identifiant le dit.',
    en: 'With --against. An answer file does not say which question it thought it answered: only the id does.',
  },
  CN803: {
    fr: 'Avec --against. Moins d’un mot sur cinq est commun aux deux textes, et les réponses ne sont plus les mêmes.',
    en: 'With --against. Less than one word in five is common to both texts, and the answers are no longer the same.',
  },
  CN804: {
    fr: 'Avec --against. Un changement qui enlève quelque chose aux réponses déjà données demande une version majeure.',
    en: 'With --against. A change that takes something from answers already given asks for a major version.',
  },
  CN805: {
    fr: 'Avec --against. Au bilan, un an après, un score changé passerait pour un progrès ou un recul. Donner leurs valeurs aux options permet d’en ajouter une sans déplacer les autres.',
    en: 'With --against. At the review a year later, a changed score would pass for progress or decline. Giving options their values lets you add one without moving the others.',
  },
  CN806: {
    fr: 'Avec --against. Les fichiers de réponses nomment leur profil, leurs objectifs et leur parcours.',
    en: 'With --against. Answer files name their profile, their objectives and their track.',
  },
  CN807: {
    fr: 'Avec --against. Renommer garde les réponses : une version mineure suffit.',
    en: 'With --against. Renaming keeps the answers: a minor version is enough.',
  },
  CN808: {
    fr: 'Avec --against. Retirer une question enlève ses réponses du calcul : c’est une version majeure.',
    en: 'With --against. Retiring a question takes its answers out of the sums: that is a major version.',
  },
  CN809: {
    fr: 'Avec --against. Mineure si le questionnaire demande ou propose davantage, corrective si seuls des textes ont changé.',
    en: 'With --against. Minor where the questionnaire asks or proposes more, patch where only texts changed.',
  },
  CN810: {
    fr: 'Avec --against. On ne compare que deux versions d’un même questionnaire.',
    en: 'With --against. Only two versions of one questionnaire can be compared.',
  },
  CN814: {
    fr: 'Avec --against, quand la version annonce le changement : ce que deviennent les réponses déjà données.',
    en: 'With --against, where the version announces the change: what becomes of answers already given.',
  },
  CN815: {
    fr: 'Avec --against, quand la version annonce le changement : ce que deviennent les réponses déjà données.',
    en: 'With --against, where the version announces the change: what becomes of answers already given.',
  },
  CN816: {
    fr: 'Avec --against, quand la version annonce le changement : ce que deviennent les réponses déjà données.',
    en: 'With --against, where the version announces the change: what becomes of answers already given.',
  },
  CN817: {
    fr: 'Avec --against, quand la version annonce le changement : ce que deviennent les réponses déjà données.',
    en: 'With --against, where the version announces the change: what becomes of answers already given.',
  },
  CN818: {
    fr: 'Avec --against, quand la version annonce le changement : ce que deviennent les réponses déjà données.',
    en: 'With --against, where the version announces the change: what becomes of answers already given.',
  },
};
