import type { Language } from '../../language.ts';
import { AREAS, AXES, type Questionnaire } from '../../model/questionnaire.ts';
import { structureKey } from '../../model/structure.ts';
import { printer } from '../../model/text.ts';
import { levelOf } from '../../scoring/score.ts';
import type { AxisScore, Sum } from '../../scoring/scores.ts';
import { columns } from '../../words/plan/scores.ts';
import { speak } from '../../words/speak.ts';
import type { CsvRow } from '../csv.ts';
import type { Scored } from './json.ts';

/** Where too little is documented, there is no score: a number alone would pass for one. */
const told = (sum: Sum): number | null => (levelOf(sum) === null ? null : sum.score);

/** What a spreadsheet shows about an axis, in the order of its titles. */
const PER_AXIS: readonly ((found: AxisScore) => number | null)[] = [
  told,
  ({ level }) => level,
  ({ coverage }) => coverage,
  ({ range: [low] }) => low,
  ({ range: [, high] }) => high,
  ({ answered }) => answered,
  ({ open }) => open,
  ({ na }) => na,
];

/** The same of a cell of the matrix. */
const PER_CELL: readonly ((found: Sum) => number | null)[] = [told, ({ coverage }) => coverage];

/**
 * Scores as a table for a spreadsheet in the language, like `cohort.csv`; programs have JSON. A line is a person, or a
 * team: it says how many lines its structure has. Null is left empty: a score of 0 and no score are not the same.
 */
export async function scoreCsv(scored: readonly Scored[], language: Language = 'fr'): Promise<string> {
  const { csvLines, UTF8_MARK } = await import('../csv.ts');
  const rows = scoreRows(scored, language);
  return rows.length === 0 ? '' : UTF8_MARK + csvLines(rows, language);
}

/** Its rows, the titles first; none if nothing is scored. */
export function scoreRows(scored: readonly Scored[], language: Language): CsvRow[] {
  const [first] = scored;
  if (!first) return [];
  const counts = new Map<string, number>();
  for (const { resolved } of scored) {
    const key = structureKey(resolved.structure);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [
    head(first.resolved.questionnaire, language),
    ...scored.map((one) => row(one, counts.get(structureKey(one.resolved.structure)) ?? 1, language)),
  ];
}

/** In the questionnaire's words; with several questionnaires, those of the first. */
function head(questionnaire: Questionnaire, language: Language): CsvRow {
  const words = speak(columns, language);
  const say = printer(questionnaire, language);
  const axis = (id: (typeof AXES)[number]) => say(questionnaire.axes[id].title);
  const area = (id: (typeof AREAS)[number]) =>
    say(questionnaire.areas.find((area) => area.id === id)?.title ?? id);
  return [
    ...words.of,
    ...AXES.flatMap((id) => words.perAxis.map((what) => words.titled(axis(id), what))),
    ...AREAS.flatMap((areaId) =>
      AXES.flatMap((id) => words.perCell.map((what) => words.titled(`${area(areaId)} / ${axis(id)}`, what))),
    ),
  ];
}

function row({ file, resolved, scores }: Scored, lines: number, language: Language): CsvRow {
  const { questionnaire, structure } = resolved;
  const say = printer(questionnaire, language);
  const titled = (list: Questionnaire['profiles' | 'tracks'], wanted: string | null) => {
    const found = list.find(({ id }) => id === wanted);
    return found ? say(found.title) : wanted;
  };
  return [
    file,
    structure.name,
    lines,
    titled(questionnaire.profiles, structure.profile),
    resolved.date,
    titled(questionnaire.tracks, resolved.track),
    ...AXES.flatMap((axis) => {
      const found = scores.axes[axis];
      return PER_AXIS.map((read) => found && read(found));
    }),
    ...AREAS.flatMap((area) =>
      AXES.flatMap((axis) => {
        const found = scores.matrix[area][axis];
        return PER_CELL.map((read) => found && read(found));
      }),
    ),
  ];
}
