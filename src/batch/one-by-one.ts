import { diagnosticAt } from '../diagnostics/lines.ts';
import type { RefusedLine } from './score-line.ts';
import type { FilesResult, FilesTask, ReadResult, ScoreResult } from './setup.ts';

/** The result of a task whose only file takes more than it may: the file is refused. */
export function refusedAlone({ kind, files }: FilesTask, limit: 'time' | 'memory'): FilesResult {
  const { file = '' } = files[0] ?? {};
  const diagnostics = [diagnosticAt('CN969', file, null, { limit })];
  const refused = [{ file, diagnostics }];
  if (kind === 'read') return { records: [], refused, warned: [], others: [], files: 1 };
  return {
    text: `${JSON.stringify({ file, refused: diagnostics } satisfies RefusedLine)}\n`,
    refused,
    warned: [],
    found: [],
  };
}

/** The results of a task's files as one. */
export function joinedResults(kind: FilesTask['kind'], results: readonly FilesResult[]): FilesResult {
  const told = {
    refused: results.flatMap(({ refused }) => refused),
    warned: results.flatMap(({ warned }) => warned),
  };
  if (kind === 'score') {
    const scored = results as ScoreResult[];
    const found = scored.flatMap((one) => one.found);
    return { ...told, text: scored.map(({ text }) => text).join(''), found };
  }
  const read = results as ReadResult[];
  return {
    ...told,
    records: read.flatMap(({ records }) => records),
    others: read.flatMap(({ others }) => others),
    files: read.reduce((sum, { files }) => sum + files, 0),
  };
}
