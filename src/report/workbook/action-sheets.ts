import { type Action, HORIZONS, type Questionnaire } from '../../model/questionnaire.ts';
import { STATUSES, type Status } from '../../model/reviewed.ts';
import type { CohortSpeech } from '../cohort/speech.ts';
import type { FollowUpRow } from './follow-up.ts';
import { type CellValue, column, type Sheet } from './sheet.ts';
import { each, type Named } from './structure-sheets.ts';

/** What people noted of an action: in its plan, or in an earlier workbook. */
export interface Noted {
  who: string | null;
  by: string | null;
  status: Status | null;
  /** What stands in place of a state where it is none that is known; empty without any. */
  word: string;
}

/** A structure with what is noted of its actions, by id. */
export interface Following extends Named {
  noted: ReadonlyMap<string, Noted>;
}

const NOT_NOTED: Noted = { who: null, by: null, status: null, word: '' };

/**
 * A row per structure and action of its plan, in the plan's order; the states are for people to fill in.
 * @param added what people noted elsewhere than of these actions.
 */
export function actionSheet(
  structures: Iterable<Following>,
  added: Iterable<FollowUpRow>,
  { actions }: Questionnaire,
  speech: CohortSpeech,
): Sheet {
  const { workbook, legend } = speech.words;
  const titles = workbook.actions;
  const statuses = STATUSES.map((status) => workbook.statuses[status]);
  const stateOf = ({ status, word }: Noted) => (status === null ? word : workbook.statuses[status]);
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
        const found = noted.get(id) ?? NOT_NOTED;
        const [first, last] = told(byId.get(id), speech);
        const on = speech.shared.horizons[HORIZONS.find((one) => one === horizon) ?? 'year'];
        const { who, by } = found;
        const profile = speech.profile(member.profile);
        const state = stateOf(found);
        return [name, member.id, id, speech.action(id), on, ...first, who, by, state, ...last, profile];
      }),
    ),
    added: each(added, (row): CellValue[][] => {
      const { structure, structureId, action, title, horizon, route, firstStep, who, by, indicator } = row;
      const { profile } = row;
      const before = [structure, structureId, action, title, horizon, route, firstStep];
      return [[...before, who, by, stateOf(row), indicator, profile]];
    }),
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
