import type { Path } from '../diagnostics/diagnostic.ts';
import type { Questionnaire } from './questionnaire.ts';
import { kindAt } from './shape.ts';

/**
 * What a value is to its writer: a text that may hold any character; a reply in an answer file, whose writer seldom
 * knows what a comment is; a structure's name, which two must not share by mistake; or a word of the format: an id, a
 * key, a number, a date.
 */
export type Wording = 'text' | 'reply' | 'name' | 'word';

/** What the value at a path is. */
export type WordingAt = (path: Path) => Wording;

/** In a questionnaire or a list of actions. */
export const inQuestionnaire =
  (root: unknown, kind: 'questionnaire' | 'actions'): WordingAt =>
  (path) => {
    // `actions` may be the path of a file.
    if (path.length === 1 && path[0] === 'actions') return 'text';
    // A text may be a map by language.
    const isText = (at: Path) => ['text', 'level'].includes(kindAt(root, at, kind));
    return isText(path) || isText(path.slice(0, -1)) ? 'text' : 'word';
  };

/** In an answer file: for some answers, only its questionnaire tells. */
export const inAnswers =
  (questionnaire: Questionnaire | null): WordingAt =>
  ([first, second, third]) => {
    if (first === 'structure' && second === 'name') return 'name';
    if (first === 'respondent' && second === 'role') return 'reply';
    if (first === 'review' && second === 'indicators' && third !== undefined) return 'reply';
    if (first === 'plan' && (third === 'who' || third === 'by')) return 'reply';
    const isNote = first === 'answers' && third === 'note';
    const isFact = first === 'structure' && second === 'facts';
    if (isNote) return 'reply';
    if (!questionnaire || !(isFact || first === 'answers')) return 'word';
    const id = String(isFact ? third : second);
    const asked = (isFact ? questionnaire.facts : questionnaire.questions).find(
      (one) => one.id === id || one.id === questionnaire.renamed.questions.get(id),
    );
    // A fact unknown to the questionnaire is the file's own.
    return asked ? (asked.type === 'text' ? 'reply' : 'word') : isFact ? 'reply' : 'word';
  };
