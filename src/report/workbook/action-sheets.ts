import { type Action, HORIZONS, type Questionnaire } from '../../model/questionnaire.ts';
import { STATUSES, type Status } from '../../model/reviewed.ts';
import type { CohortSpeech } from '../cohort/speech.ts';
import { type CellValue, column, type Sheet } from './sheet.ts';
import { each, type Named } from './structure-sheets.ts';

/** What people noted of an action: in its plan, or in an earlier workbook. */
export interface Noted {
  who: string | null;
  by: string | null;
  status: Status | null;
}

/** A structure with what is noted of its actions, by id. */
export interface Following extends Named {
  noted: ReadonlyMap<string, Noted>;
}

/** A row per structure and action of its plan, in the plan's order; the states are for people to fill in. */
export function actionSheet(
  structures: Iterable<Following>,
  { actions }: Questionnaire,
  speech: CohortSpeech,
): Sheet {
  const { workbook, legend } = speech.words;
  const titles = workbook.actions;
  const statuses = STATUSES.map((status) => workbook.statuses[status]);
  const byId = new Map(actions.map((action) => [action.id, action]));
  return {
    name: workbook.sheets.actions,
    columns: [
      column(titles.structure, legend.structure, 28),
      column(titles.structureId, legend.id),
      column(titles.action, legend.action, 20),
      column(titles.title, legend.title, 40),
      column(titles.horizon, legend.horizon, 18),
      column(titles.route, legend.route, 20),
      column(titles.firstStep, legend.firstStep, 40),
      column(titles.who, legend.who, 18, { isFilledIn: true }),
      column(titles.by, legend.by, 14, { kind: 'date', isFilledIn: true }),
      column(titles.status, legend.status(statuses.join(', ')), 14, {
        choices: statuses,
        isFilledIn: true,
      }),
      column(titles.indicator, legend.indicator, 40),
      column(speech.words.csv.profile, legend.profile, 20),
    ],
    rows: each(structures, ({ member, name, noted }) =>
      member.actions.map(({ id, horizon }): CellValue[] => {
        const { who, by, status } = noted.get(id) ?? { who: null, by: null, status: null };
        const [first, last] = told(byId.get(id), speech);
        const on = speech.shared.horizons[HORIZONS.find((one) => one === horizon) ?? 'year'];
        const state = status && workbook.statuses[status];
        const profile = speech.profile(member.profile);
        return [name, member.id, id, speech.action(id), on, ...first, who, by, state, ...last, profile];
      }),
    ),
  };
}

/** What the questionnaire says of an action: before what people fill in, then after. */
function told(action: Action | undefined, { say, shared }: CohortSpeech): [CellValue[], CellValue[]] {
  if (!action) return [[null, null], [null]];
  return [[shared.routes[action.route], say(action.firstStep)], [say(action.indicator)]];
}

/** A row per structure and training that its answers call for. */
export function trainingSheet(structures: Iterable<Named>, speech: CohortSpeech): Sheet {
  const { workbook, legend, ways } = speech.words;
  return {
    name: workbook.sheets.training,
    columns: [
      column(workbook.actions.structure, legend.structure, 28),
      column(workbook.actions.structureId, legend.id),
      column(workbook.actions.action, legend.action, 20),
      column(workbook.training.need, legend.need, 40),
      column(workbook.training.way, legend.way, 40),
    ],
    rows: each(structures, ({ member, name }) =>
      member.trainingNeeds.map((id) => {
        const way = member.training && ways[member.training];
        return [name, member.id, id, speech.action(id), way];
      }),
    ),
  };
}
