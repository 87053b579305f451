import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import type { ReadResult } from '../files/decode.ts';
import type { Input } from '../files/inputs.ts';
import { endsAsAnswers, isResultName } from '../files/names.ts';
import { readListed, readSource } from '../files/read.ts';
import { isMail } from '../files/signature.ts';
import { classify } from '../load/answer-files.ts';
import { guessKind } from '../load/guess-kind.ts';
import { loadAllAnswers } from '../load/load-all-answers.ts';
import type { Answers, LoadedAnswers } from '../load/load-answers.ts';
import type { QuestionnaireChoice } from '../load/load-questionnaire.ts';
import { Lookup } from '../load/lookup/lookup.ts';
import { looksLikeAnswers } from '../load/recognise-answers.ts';
import { questionsIn } from '../load/traces.ts';
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
  { file, named, refusal, isHidden }: Input,
  cwd: string,
  given: QuestionnaireChoice,
): Promise<FileOutcome[]> {
  if (refusal) {
    const isOther = refusal.code === 'CN036' || refusal.code === 'CN867';
    const told = [refusal];
    return [
      { file, outcome: isOther ? { kind: 'other', warnings: told } : { kind: 'refused', diagnostics: told } },
    ];
  }
  const read = named ? readSource(file, cwd, true) : readListed(file, cwd);
  /** With a word on what is no answer file, and seems to hold answers all the same. */
  const one = (outcome: Outcome): FileOutcome[] => {
    const isSilent =
      outcome.kind === 'other' ? outcome.warnings.length === 0 : isHidden && outcome.kind === 'result';
    const warnings = isSilent ? traces(file, read, given) : [];
    return [{ file, outcome: warnings.length > 0 ? { kind: 'other', warnings } : outcome }];
  };
  if (isHidden || isResultName(file)) {
    if (!('source' in read) || !looksLikeAnswers(read.source.text, endsAsAnswers(file)))
      return one({ kind: 'result' });
    if (isHidden) return one({ kind: 'other', warnings: [diagnosticAt('CN864', file, null, {})] });
  }
  if ('source' in read && isMail(read.source.text)) {
    // Answers in the message itself are lost unless somebody is told.
    const hasAnswers = named || endsAsAnswers(file) || looksLikeAnswers(read.source.text, false);
    const told = [diagnosticAt(hasAnswers ? 'CN034' : 'CN963', file, null, { sort: 'mail' })];
    return one(hasAnswers ? { kind: 'refused', diagnostics: told } : { kind: 'other', warnings: told });
  }
  const sifted = (isBroken: boolean): Outcome | null => {
    const found = classify(file, read, isBroken);
    if (found === 'answers') return null;
    return found === 'result' ? { kind: 'result' } : { kind: 'other', warnings: found.notices };
  };
  // Prose, a table, a picture: not to be read as YAML at all.
  const other = named || endsAsAnswers(file) ? null : sifted(false);
  if (other) return one(other);
  let all = await loadAllAnswers(read, given, isMeant);
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

/** What is told of a file where questions of the questionnaire stand as in answers, but not in the form of an answer file. */
function traces(file: string, read: ReadResult, given: QuestionnaireChoice): Diagnostic[] {
  const text = 'source' in read ? read.source.text : (read.about ?? '');
  // A questionnaire, and its actions, have them all.
  if (given instanceof Lookup || guessKind(text, false) !== undefined) return [];
  const { length } = questionsIn(text, given);
  return length > 0 ? [diagnosticAt('CN865', file, null, { questions: length })] : [];
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
function isMeant(value: unknown): boolean {
  if (!isMap(value) || 'areas' in value || 'actions' in value) return false;
  return 'answers' in value || ('questionnaire' in value && 'structure' in value);
}
