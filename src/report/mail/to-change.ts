import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../language.ts';
import { askedIn, hasOptions, type Question, type Questionnaire } from '../../model/questionnaire.ts';
import { printer, type Say, type Text } from '../../model/text.ts';
import { cutTail } from '../../text/cut.ts';
import { oneLine } from '../../text/printable.ts';
import { toAuthor, toChange } from '../../words/mail/to-author.ts';
import { speak } from '../../words/speak.ts';

/** The longest answer that is quoted, in columns. */
const QUOTED = 64;

/** What to change at one place of a file, and what there is to choose from. */
interface Change {
  question?: string | undefined;
  what: string;
  items?: readonly Text[];
  /** Whether it is a matter of the file, and no answer would help. */
  isOfFile?: boolean;
}

/** What to change, as it is told. */
export interface ToldChange {
  text: string;
  isOfFile: boolean;
}

/** Tells diagnostics about an answer file to whoever wrote the answers. */
export class Changes {
  readonly #questionnaire: Questionnaire;
  readonly #asked: ReadonlyMap<string, Question>;
  readonly #language: Language;
  readonly #say: Say;

  constructor(questionnaire: Questionnaire, language: Language) {
    this.#questionnaire = questionnaire;
    this.#asked = new Map(askedIn(questionnaire).map((question) => [question.id, question]));
    this.#language = language;
    this.#say = printer(questionnaire, language);
  }

  /**
   * A diagnostic in plain words, on one line or, with what there is to choose from, on several.
   * @param quotes whether what the file answers may be quoted: only to its author.
   */
  of(diagnostic: Diagnostic, quotes: boolean): ToldChange {
    const words = speak(toAuthor, this.#language);
    const { question: id, what, items = [], isOfFile = false } = this.#changeOf(diagnostic, quotes);
    const question = id === undefined ? undefined : this.#asked.get(id);
    const { range } = diagnostic;
    const first = words.at(range?.line ?? null, question ? this.#say(question.text) : null, what);
    const lines = [
      first.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
      ...items.map((item) => words.item(this.#say(item))),
    ];
    return { text: lines.join('\n'), isOfFile };
  }

  #changeOf({ code, args, range }: Diagnostic, quotes: boolean): Change {
    const words = speak(toChange, this.#language);
    const { profiles, objectives } = this.#questionnaire;
    const quoted = (text: string) => (quotes ? cutTail(oneLine(text), QUOTED) : null);
    switch (code) {
      case 'CN908':
        return {
          question: args.question,
          what: words.notInList(quoted(args.id)),
          items: this.#sentences(args.question),
        };
      case 'CN909':
      case 'CN910':
        return { question: args.question, ...this.#wanted(args.question) };
      case 'CN911':
        return { question: args.question, what: words.notApplicable };
      case 'CN912':
        return { question: args.question, what: words.empty };
      case 'CN913':
        return { question: args.question, what: words.alone(quotes ? this.#option(args) : null) };
      case 'CN914':
        return { question: args.question, what: words.twice };
      case 'CN915':
        return { question: args.question, what: words.wish };
      case 'CN906':
        return { what: words.unknownQuestion };
      case 'CN916':
        return { question: args.to, what: words.twice };
      case 'CN902':
        return { what: words.date(cutTail(oneLine(args.date), QUOTED), args.meant) };
      case 'CN917':
      case 'CN924':
        return { what: words.profile, items: profiles.map(({ title }) => title) };
      case 'CN919':
        return { what: words.objective, items: objectives.map(({ title }) => title) };
      case 'CN101':
        return { what: args.kind === 'structure' && args.key === 'name' ? words.name : words.misread };
      case 'CN901':
      case 'CN903':
      case 'CN904':
      case 'CN921':
        return { what: words.otherQuestionnaire };
      case 'CN950':
        return { what: words.severalProfiles };
      case 'CN957':
        return { what: words.copy };
      case 'CN006':
        return { what: words.accents, isOfFile: true };
      case 'CN034':
        return { what: words.document, isOfFile: true };
      case 'CN005':
        return { what: words.nothing, isOfFile: true };
      case 'CN011':
        return { what: words.tab, isOfFile: true };
      default:
        return { what: range === null ? words.unreadable : words.misread, isOfFile: true };
    }
  }

  /** How a question is answered, from what it is. */
  #wanted(id: string): Omit<Change, 'question'> {
    const words = speak(toChange, this.#language);
    const question = this.#asked.get(id);
    switch (question?.type) {
      case 'number':
        return { what: words.number(question.min, question.max, question.integer) };
      case 'yes-no':
        return { what: words.yesNo };
      case 'text':
        return { what: words.text };
      default:
        return { what: words.choose, items: this.#sentences(id) };
    }
  }

  /** The sentences that a question is answered by. */
  #sentences(id: string): Text[] {
    const question = this.#asked.get(id);
    if (!question) return [];
    if (hasOptions(question)) return question.options.map(({ text }) => text);
    return question.type === 'scale' ? question.points : [];
  }

  #option({ question: id, option }: { question: string; option: string }): string {
    const question = this.#asked.get(id);
    const found = question && hasOptions(question) && question.options.find((one) => one.id === option);
    return found ? this.#say(found.text) : option;
  }
}
