import type { Path } from '../diagnostics/diagnostic.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';

/** What a file for an older version says that has no place any more: kept in the file, not counted. */
export class Lost {
  /** Ids as in the file. */
  readonly questions: string[] = [];
  readonly facts: string[] = [];
  readonly answers: string[] = [];
  /** Questions no longer asked on the file's track. */
  readonly outside: string[] = [];
  readonly objectives: string[] = [];
  #first: Path | null = null;
  readonly isTolerant: boolean;

  /** @param isTolerant whether what does not fit is lost, not a mistake: the questionnaire was remade since. */
  constructor(isTolerant: boolean) {
    this.isTolerant = isTolerant;
  }

  add(list: 'questions' | 'facts' | 'answers' | 'outside', id: string, at: Path): void {
    this[list].push(id);
    this.#first ??= at;
  }

  /**
   * The findings of an answer; none if it is lost, which is then reported with the others.
   * @param found at least one.
   */
  notLost(found: readonly Finding[], id: string, at: Path): readonly Finding[] {
    if (!this.isTolerant) return found;
    this.add('answers', id, at);
    return [];
  }

  /** One finding for all, at the first. */
  finding(from: string, version: string): Finding[] {
    const { questions, facts, answers, outside, objectives } = this;
    if ([questions, facts, answers, outside, objectives].every(({ length }) => length === 0)) return [];
    const said = facts.length > 0 ? { facts } : {};
    const at = this.#first ?? ['objectives'];
    return [finding('CN907', at, { questions, answers, outside, objectives, from, version, ...said }, 'key')];
  }
}
