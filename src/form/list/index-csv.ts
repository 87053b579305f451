import type { Language } from '../../language.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { speaker } from '../../model/text.ts';
import { csvLines, UTF8_MARK } from '../../report/csv.ts';
import { listHeadings } from '../../words/form/list.ts';
import { speak } from '../../words/speak.ts';
import type { ListRow } from './rows.ts';

/** A structure's form. */
export interface Listed {
  row: ListRow;
  /** The page's name in the folder that the table is in. */
  file: string;
  formId: string;
}

/**
 * The table of the forms that a list made, in its order, with an empty column for the addresses that they are sent as.
 * It can be given as a list again.
 * @param language decides the headings, the titles of profiles and the separator.
 */
export function indexCsv(
  forms: readonly Listed[],
  questionnaire: Pick<Questionnaire, 'profiles' | 'languages' | 'readIn'>,
  language: Language,
): string {
  const headings = speak(listHeadings, language);
  const say = speaker(questionnaire, language);
  const titles = new Map(questionnaire.profiles.map(({ id, title }) => [id, say(title)]));
  const rows = forms.map(({ row: { name, id, profile, replyTo }, file, formId }) => [
    ...[name, id, profile === null ? null : (titles.get(profile) ?? profile)],
    ...[file, formId, replyTo, null],
  ]);
  const { name, id, profile, file, form, replyTo, link } = headings;
  return UTF8_MARK + csvLines([[name, id, profile, file, form, replyTo, link], ...rows], language);
}
