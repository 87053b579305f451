import { byAxis } from '../../model/by-axis.ts';
import type { AreaId, AxisId } from '../../model/questionnaire.ts';
import type { Resolved } from '../../scoring/resolved.ts';
import type { AxisScore, Scores, Sum, Term } from '../../scoring/scores.ts';

interface AxisScoreJson extends Sum {
  /** From 1 to 5, gates included; null if the coverage is below 50. */
  level: number | null;
  /** The gate that keeps the axis below its score's level; `toCheck` while a question that it names is open. */
  heldBy: { level: number; toCheck: boolean; questions: string[] } | null;
  /** At least three answers, and what does not apply weighs no more than the rest. */
  solid: boolean;
  /** Only if the scores are to be explained. */
  terms?: Term[];
}

/** The scores of one structure, or one file, as data: what `--format json` and `ndjson` print. */
export interface ScoreJson {
  /** As the user named it. */
  file?: string;
  axes: Record<AxisId, AxisScoreJson | null>;
  matrix: Record<AreaId, Record<AxisId, Sum | null>>;
  /** Rounded mean of the four scores, from 0 to 100; null unless all four axes have a level. */
  overall: number | null;
}

interface ScoreJsonOptions {
  file?: string;
  /** Whether each axis lists the terms that its score is made of. */
  explain?: boolean | undefined;
}

/** The scores as data, without the program's internals. */
export function scoreJson(scores: Scores, { file, explain = false }: ScoreJsonOptions = {}): ScoreJson {
  return {
    ...(file === undefined ? {} : { file }),
    axes: byAxis((axis) => axisJson(scores.axes[axis], explain)),
    matrix: scores.matrix,
    overall: scores.overall,
  };
}

function axisJson(found: AxisScore | null, explain: boolean): AxisScoreJson | null {
  if (!found) return null;
  const { score, coverage, range, answered, open, na, level, heldBy, solid } = found;
  const held = heldBy && {
    level: heldBy.gate.level,
    toCheck: heldBy.truth === null,
    questions: heldBy.questions,
  };
  const json: AxisScoreJson = { score, coverage, range, answered, open, na, level, heldBy: held, solid };
  if (explain) json.terms = found.terms;
  return json;
}

/** A file, or a structure, with its scores. */
export interface Scored {
  /** As the user named it. */
  file: string;
  resolved: Resolved;
  scores: Scores;
}
