import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { Path } from '../diagnostics/place.ts';

/** What a file made for an older version says and that has no place any more: kept in the file, and not counted. */
export class Lost {
  /** By the ids of the file, with their places. */
  readonly questions: string[] = [];
  readonly facts: string[] = [];
  readonly answers: string[] = [];
  /** Of the file's track, and not asked there any more. */
  readonly outside: string[] = [];
  readonly objectives: string[] = [];
  #first: Path | null = null;
  readonly isTolerant: boolean;

  /** @param isTolerant whether what does not fit is lost, rather than a mistake: what the file answers was remade. */
  constructor(isTolerant: boolean) {
    this.isTolerant = isTolerant;
  }

  add(list: 'questions' | 'facts' | 'answers' | 'outside', id: string, at: Path): void {
    this[list].push(id);
    this.#first ??= at;
  }

  /** What was found in an answer, unless the answer is lost: that is then said with the others. */
  notLost(found: readonly Finding[], id: string, at: Path): readonly Finding[] {
    if (found.length === 0 || !this.isTolerant) return found;
    this.add('answers', id, at);
    return [];
  }

  /** One for all, at the first of them. */
  finding(from: string, version: string): Finding[] {
    const { questions, facts, answers, outside, objectives } = this;
    if ([questions, facts, answers, outside, objectives].every(({ length }) => length === 0)) return [];
    const said = facts.length > 0 ? { facts } : {};
    const at = this.#first ?? ['objectives'];
    return [finding('CN907', at, { questions, answers, outside, objectives, from, version, ...said }, 'key')];
  }
}
