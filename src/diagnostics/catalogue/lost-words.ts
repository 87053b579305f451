import { entry } from '../entry.ts';

/** What YAML leaves out of a text, and why. */
export interface Lost {
  by: 'comment' | 'quote' | 'anchor' | 'tag';
  lost: string;
  /** The text as it was meant; empty where that is not known. */
  whole: string;
  /** Whether nothing of the text is left. */
  isWhole: boolean;
}

/** Characters of a text that a hint shows in full. */
const SHOWN = 60;

const inQuotes = (text: string): string =>
  /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;

const example = ({ whole }: Lost): string | null =>
  whole === '' || whole.length > SHOWN || /[\r\n]/.test(whole) ? null : inQuotes(whole);

const say = {
  fr: (of: Lost) => ({
    message: {
      comment: `« ${of.lost} » n’est pas lu : sans guillemets, # après une espace commence un commentaire.`,
      quote: `« ${of.lost} » n’est pas lu : après le guillemet fermant, # commence un commentaire.`,
      anchor: `« ${of.lost} » n’est pas lu : au début d’un texte sans guillemets, & commence un repère YAML.`,
      tag: `« ${of.lost} » n’est pas lu : au début d’un texte sans guillemets, ! commence une étiquette YAML.`,
    }[of.by],
    hint: `${example(of) === null ? 'Mettez tout le texte entre guillemets' : `Écrivez ${example(of)}, avec les guillemets`}${
      ['comment', 'quote'].includes(of.by)
        ? ' ; si c’est un commentaire, mettez-le sur une ligne à lui, au-dessus.'
        : '.'
    }`,
  }),
  en: (of: Lost) => ({
    message: {
      comment: `“${of.lost}” is not read: without quotes, # after a space begins a comment.`,
      quote: `“${of.lost}” is not read: after the closing quote, # begins a comment.`,
      anchor: `“${of.lost}” is not read: at the start of a text without quotes, & begins a YAML anchor.`,
      tag: `“${of.lost}” is not read: at the start of a text without quotes, ! begins a YAML tag.`,
    }[of.by],
    hint: `${example(of) === null ? 'Put the whole text in quotes' : `Write ${example(of)}, with the quotes`}${
      ['comment', 'quote'].includes(of.by) ? '; if it is a comment, give it a line of its own, above.' : '.'
    }`,
  }),
};

/** Words that YAML leaves out of what somebody wrote. */
export const lostWords = {
  CN061: entry<Lost>({
    severity: 'error',
    title: { fr: 'Nom coupé, ou texte perdu', en: 'Name cut short, or text lost' },
    say,
  }),
  CN062: entry<Lost>({
    severity: 'warning',
    title: { fr: 'Texte coupé', en: 'Text cut short' },
    say,
  }),
};
