import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Input } from '../files/inputs.ts';
import { endsAsAnswers, isResultName } from '../files/names.ts';
import { readSource } from '../files/read.ts';
import { classify } from '../load/answer-files.ts';
import { loadAllAnswers } from '../load/load-all-answers.ts';
import type { Answers, LoadedAnswers } from '../load/load-answers.ts';
import type { QuestionnaireChoice } from '../load/load-questionnaire.ts';
import { isMap } from '../model/shape.ts';

/** What a file turned out to be. */
export type Outcome =
  | ({ kind: 'answers'; warnings: Diagnostic[] } & Answers)
  | { kind: 'refused'; diagnostics: Diagnostic[] }
  /** No answer file at all: a questionnaire, a picture; with a word on it where somebody may have answered in it. */
  | { kind: 'other'; warnings: Diagnostic[] }
  /** A result of the program, which nobody misses. */
  | { kind: 'result' };

/** An outcome, and the file that it is of; of a file that holds several answer files, with the line of one. */
export interface FileOutcome {
  file: string;
  outcome: Outcome;
}

/** Reads a file and finds out, by what it says, whether it is an answer file, or holds several. */
export async function readAnswerFile(
  { file, named, refusal }: Input,
  cwd: string,
  given: QuestionnaireChoice,
): Promise<FileOutcome[]> {
  const one = (outcome: Outcome): FileOutcome[] => [{ file, outcome }];
  if (refusal?.code === 'CN036') return one({ kind: 'other', warnings: [refusal] });
  if (refusal) return one({ kind: 'refused', diagnostics: [refusal] });
  if (isResultName(file)) return one({ kind: 'result' });
  const read = readSource(file, cwd, named);
  const sifted = (isBroken: boolean): Outcome | null => {
    const found = classify(file, read, isBroken);
    if (found === 'answers') return null;
    return found === 'result' ? { kind: 'result' } : { kind: 'other', warnings: found.notices };
  };
  // Prose, a table, a picture: not to be read as YAML at all.
  const other = named || endsAsAnswers(file) ? null : sifted(false);
  if (other) return one(other);
  let all = await loadAllAnswers(read, given, looksLikeAnswers);
  const [first] = all;
  if (all.length === 1 && first?.value === null) {
    const found = sifted(first.diagnostics.length > 0);
    if (found) return one(found);
    // Meant as answers, but not as the format has it: what is wrong with it is to be told.
    if (first.diagnostics.length === 0) all = await loadAllAnswers(read, given);
  }
  const told = await toldOf(all);
  return all.map(({ value }, i): FileOutcome => {
    const diagnostics = told[i] ?? [];
    if (!value) return { file, outcome: { kind: 'refused', diagnostics } };
    return { file: value.sheet.file, outcome: { kind: 'answers', ...value, warnings: diagnostics } };
  });
}

/** What is told of each answer file in one file: all together no more than of one, the last of them counts the others. */
async function toldOf(all: readonly LoadedAnswers[]): Promise<Diagnostic[][]> {
  const each = all.map(({ diagnostics }) => diagnostics);
  const last = each.findLastIndex((own) => own.length > 0);
  if (last < 0) return each;
  const { bounded } = await import('../diagnostics/others.ts');
  const kept = bounded(each.flat());
  const found = new Set(each.flat());
  const isTold = new Set(kept);
  const others = kept.filter((item) => !found.has(item));
  return each.map((own, i) => [...own.filter((item) => isTold.has(item)), ...(i === last ? others : [])]);
}

/** Whether a value is meant as an answer file: it has answers, or says who answers which questionnaire. */
function looksLikeAnswers(value: unknown): boolean {
  if (!isMap(value) || 'areas' in value || 'actions' in value) return false;
  return 'answers' in value || ('questionnaire' in value && 'structure' in value);
}
