import type { ReadResult } from '../../files/decode.ts';
import type { Input } from '../../files/inputs.ts';
import { endsAsAnswers, isNamedAnswers, isResultName } from '../../files/names.ts';
import { readSource } from '../../files/read.ts';
import { classify } from '../../load/answer-files.ts';
import { type FileKind, guessKind } from '../../load/guess-kind.ts';
import { isConfig, isOfAnswers } from '../../load/lookup/folders.ts';
import { isOwnResult, looksLikeAnswers } from '../../load/recognise-answers.ts';
import { isNamedProgramme, looksLikeProgramme } from '../../load/recognise-programme.ts';

/** How the program names its own files. */
export const OURS = /\.(?:questionnaire|actions|answers)\.\w+$/i;

/** Whether a name is one of a gettext PO file. */
const isTranslation = (name: string): boolean => /\.po$/i.test(name);

/** A file, and what it seems to be. */
export interface Candidate extends Input {
  kind: FileKind | 'config' | 'programme' | 'translation' | 'document' | 'result' | undefined;
  /** Kept if the file cannot be read twice, or is needed at once. */
  read: ReadResult | undefined;
}

/** Standard input, under the name of a file or its own. */
export interface Streamed {
  name: string;
  read: ReadResult;
}

/** What a file seems to be; null for what nobody would look for here: a folder may hold anything. */
export function candidate(
  input: Input,
  { cwd, stdin = null, skipOthers }: { cwd: string; stdin?: Streamed | null; skipOthers: boolean },
): Candidate | null {
  const { file, named, refusal } = input;
  if (refusal) return { ...input, kind: undefined, read: { diagnostic: refusal } };
  // Translations of all kinds of programs have that name: those of a questionnaire are read with it.
  if (isTranslation(file))
    return named || skipOthers ? { ...input, kind: 'translation', read: undefined } : null;
  if (!named && isResultName(file)) return null;
  const read = named && file === stdin?.name ? stdin.read : readSource(file, cwd, named);
  const byName = endsAsAnswers(file);
  const text = 'source' in read ? read.source.text : (read.about ?? '');
  if (isConfig(file) && !isOfAnswers(text)) return { ...input, kind: 'config', read };
  if (looksLikeProgramme(text) || (isNamedProgramme(file) && !looksLikeAnswers(text, true)))
    return { ...input, kind: 'programme', read };
  if (isOwnResult(text) || isResultName(file)) return named ? { ...input, kind: 'result', read } : null;
  const isOfFormat = named || byName;
  // In a folder of answers, a file named like one that has nothing of ours is an answer file that says nothing.
  const isCalled = !named && !skipOthers && isNamedAnswers(file);
  const kind = isCalled
    ? 'answers'
    : isOfFormat
      ? guessKind(text, named, skipOthers && !named && !OURS.test(file))
      : looksLikeAnswers(text, false)
        ? 'answers'
        : undefined;
  if (!isOfFormat && kind === undefined && !isUnread(read))
    return skipOthers ? null : documentOf(input, read);
  if (!('source' in read)) return { ...input, kind: undefined, read };
  // A folder may hold any number of answers: they are read again, one at a time.
  return { ...input, kind, read: kind === 'answers' && !named ? undefined : read };
}

/** A document in which somebody may have answered; null for anything else. */
function documentOf(input: Input, read: ReadResult): Candidate | null {
  const sifted = classify(input.file, read, false);
  const [notice] = typeof sifted === 'object' ? sifted.notices : [];
  if (notice?.code !== 'CN963') return null;
  return { ...input, kind: 'document', read: { diagnostic: { ...notice, code: 'CN964' } } };
}

/** Whether the system refused to let a file be read, whatever it is. */
const isUnread = (read: ReadResult): boolean =>
  'diagnostic' in read && /^CN00[123]$/.test(read.diagnostic.code);
