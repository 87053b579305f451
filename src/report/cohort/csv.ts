import type { Cohort, GroupStanding } from '../../cohort/cohort.ts';
import { cellOf } from '../../cohort/kept-cell.ts';
import type { MemberSummary, Standing } from '../../cohort/member.ts';
import { AREAS, type AreaId, AXES, type AxisId, type Questionnaire } from '../../model/questionnaire.ts';
import { RANKED_OBJECTIVES } from '../../model/thresholds.ts';
import { isApart } from '../../scoring/cell.ts';
import { type CsvRow, csvLine, csvLines, UTF8_MARK } from '../csv.ts';
import type { CohortSpeech } from './speech.ts';

/** The header of the table of structures, with the mark by which spreadsheets recognise UTF-8. */
export const csvHead = (questionnaire: Questionnaire, speech: CohortSpeech): string =>
  UTF8_MARK + csvLine(structureTitles(questionnaire, speech), speech.language);

/** A structure's line in it. @param name as the report shows it. */
export const csvRow = (
  member: MemberSummary,
  name: string,
  questionnaire: Questionnaire,
  speech: CohortSpeech,
): string => csvLine(structureRow(member, name, questionnaire, speech), speech.language);

/** The titles of the columns of `structureRow`. */
export function structureTitles(questionnaire: Questionnaire, speech: CohortSpeech): string[] {
  const { csv } = speech.words;
  const area = (id: AreaId) => speech.say(questionnaire.areas.find((area) => area.id === id)?.title ?? id);
  return [
    csv.name,
    csv.id,
    csv.profile,
    csv.respondents,
    csv.date,
    csv.track,
    ...Array.from({ length: RANKED_OBJECTIVES }, (_, i) => csv.objective(i + 1)),
    ...AXES.flatMap((axis) => [csv.score, csv.level, csv.coverage].map((title) => title(speech.axis(axis)))),
    ...AREAS.flatMap((id) =>
      AXES.flatMap((axis) => [csv.cell, csv.cellCoverage].map((title) => title(area(id), speech.axis(axis)))),
    ),
    csv.training,
    csv.trainingNeeds,
    csv.actions,
    csv.apart,
    csv.doubted,
    csv.files,
  ];
}

/** A structure's cells: a score is included if it counts in the group's figures. @param name as the report shows it. */
export function structureRow(
  member: MemberSummary,
  name: string,
  questionnaire: Questionnaire,
  speech: CohortSpeech,
): CsvRow {
  const { say } = speech;
  const objective = (i: number) => {
    const found = questionnaire.objectives.find(({ id }) => id === member.objectives[i]);
    return found ? say(found.title) : null;
  };
  const track = questionnaire.tracks.find(({ id }) => id === member.track);
  const way = member.trainingNeeds.length > 0 ? member.training : null;
  return [
    name,
    member.id,
    speech.profile(member.profile),
    member.respondents,
    member.date,
    track ? say(track.title) : null,
    ...Array.from({ length: RANKED_OBJECTIVES }, (_, i) => objective(i)),
    ...AXES.flatMap((axis) => {
      const standing = member.axes[axis];
      return [told(standing), standing?.level ?? null, standing?.coverage ?? null];
    }),
    ...AREAS.flatMap((area) =>
      AXES.flatMap((axis) => {
        const standing = member.matrix[area][axis];
        return [told(standing), standing?.coverage ?? null];
      }),
    ),
    way === null ? null : speech.words.ways[way],
    member.trainingNeeds.map((id) => speech.action(id)).join(' | '),
    member.actions.map(({ id }) => speech.action(id)).join(' | '),
    apartIn(member, questionnaire).map(speech.heading).join(' | '),
    member.halfDay.doubted.map(({ question }) => speech.heading(question)).join(' | '),
    member.files.join(' | '),
  ];
}

/** The questions on which a structure's respondents differ, those at stake included. */
const apartIn = ({ cells }: MemberSummary, questionnaire: Questionnaire): string[] =>
  cells
    .filter((kept) => {
      const cell = kept.spread > 0 ? cellOf(kept, questionnaire) : null;
      return cell !== null && isApart(cell);
    })
    .map(({ question }) => question);

const told = (standing: Standing | null): number | null =>
  standing === null || standing.level === null ? null : standing.score;

/** The group's figures as a table, for readers who must not see each structure's. */
export const csvOfGroup = (cohort: Cohort, speech: CohortSpeech): string =>
  UTF8_MARK + csvLines(groupRows(cohort, speech), speech.language);

/** The group's figures, titles first, without the lowest and highest scores, each of which belongs to one structure. */
export function groupRows({ questionnaire, axes, matrix }: Cohort, speech: CohortSpeech): CsvRow[] {
  const { csv } = speech.words;
  const row = (area: AreaId | null, axis: AxisId, { scores }: GroupStanding): CsvRow => [
    area === null ? null : speech.say(questionnaire.areas.find(({ id }) => id === area)?.title ?? area),
    speech.axis(axis),
    scores?.n ?? null,
    scores?.q1 ?? null,
    scores?.median ?? null,
    scores?.q3 ?? null,
  ];
  return [
    [csv.area, csv.axis, csv.n, csv.q1, csv.median, csv.q3],
    ...AXES.map((axis) => row(null, axis, axes[axis])),
    ...AREAS.flatMap((area) => AXES.map((axis) => row(area, axis, matrix[area][axis]))),
  ];
}
