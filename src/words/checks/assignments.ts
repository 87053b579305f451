import { error, warning } from './check.ts';
import { instead, type NotFound } from './naming.ts';

/** Who does what, and by when, as an answer file says it. */
export const assignments = {
  CN934: warning<NotFound>({
    title: { fr: 'Action inconnue', en: 'Unknown action' },
    message: ({ id }) => ({
      fr: `Aucune action ne s’appelle « ${id} » : cette ligne est gardée, et aucun plan ne la montre.`,
      en: `No action is called “${id}”: this line is kept, and no plan shows it.`,
    }),
    fix: (of) => ({
      fr: instead.fr(
        of,
        'Actions du questionnaire',
        'Le questionnaire n’a aucune action : retirez la ligne.',
      ),
      en: instead.en(of, 'Actions of the questionnaire', 'The questionnaire has no action: remove the line.'),
    }),
    why: {
      fr: 'Qui s’en occupe et pour quand s’écrit au nom de l’action, que le plan en .md écrit après « action: ». Une action peut avoir disparu d’une version plus récente du questionnaire : le nom et la date restent alors dans le fichier.',
      en: 'Who takes care of it and by when are written under the action’s id, which the plan in .md writes after “action:”. An action may be gone from a newer version of the questionnaire: the name and the date then stay in the file.',
    },
  }),
  CN936: warning<NotFound>({
    title: { fr: 'Action inconnue au bilan', en: 'Unknown action in the review' },
    message: ({ id }) => ({
      fr: `Aucune action ne s’appelle « ${id} » dans ce questionnaire : le bilan la garde sous cet identifiant.`,
      en: `No action is called “${id}” in this questionnaire: the review keeps it under that id.`,
    }),
    fix: (of) => ({
      fr: instead.fr(
        of,
        'Actions du questionnaire',
        'Le questionnaire n’a aucune action : retirez la ligne.',
      ),
      en: instead.en(of, 'Actions of the questionnaire', 'The questionnaire has no action: remove the line.'),
    }),
    why: {
      fr: 'Le bilan parle des actions du plan d’il y a un an. Une version plus récente du questionnaire peut ne plus les avoir : ce qui a été fait l’a été, et reste dans le fichier.',
      en: 'The review is about the actions of last year’s plan. A newer version of the questionnaire may no longer have them: what was done was done, and stays in the file.',
    },
  }),
  CN935: error<{ date: string }>({
    title: { fr: 'Échéance qui n’existe pas', en: 'Due date that does not exist' },
    message: ({ date }) => ({
      fr: `« ${date} » n’est pas un jour du calendrier : personne ne pourrait s’y tenir.`,
      en: `“${date}” is not a day of the calendar: nobody could keep to it.`,
    }),
    fix: {
      fr: 'Écrivez l’année, le mois et le jour, comme 2027-01-15, ou quelques mots, comme « avant la générale ».',
      en: 'Write the year, the month and the day, such as 2027-01-15, or a few words, such as “before the dress rehearsal”.',
    },
  }),
};
