import { cellWords } from '../words/grid/names.ts';
import type { Naming } from './condition-names.ts';
import type { Finder, Named } from './ids.ts';
import type { Place } from './problem.ts';
import type { ColumnId } from './sheets.ts';
import { Sited, ToComplete } from './sited.ts';

/** What an action's columns say, where the grid has not that column at all. */
export interface ActionDefaults {
  /** A text to complete, in the questionnaire's languages. */
  text: () => ToComplete;
}

/** Finds what a text names, by its id or its words. */
export interface Finders {
  question: Finder;
  objective: Finder;
  action: Finder;
  naming: Naming;
}

/** What an action's file says, from its row. */
export function actionOf(
  { row, said }: Named,
  finders: Finders,
  defaults: ActionDefaults,
): Record<string, unknown> {
  row.need(['why', 'firstStep', 'indicator', 'addresses', 'effort', 'impact', 'horizon', 'route', 'kind']);
  const text = (column: ColumnId) => (row.has(column) ? row.text(column) : defaults.text());
  const word = (column: ColumnId, found: { id: string; at: Place } | undefined, usual: string | number) => {
    if (!row.has(column)) return new ToComplete(usual);
    return found && new Sited(typeof usual === 'number' ? Number(found.id) : found.id, found.at);
  };
  const steps = row.lowest('step') > 0 ? row.texts('step') : row.lines('step');
  return {
    id: said,
    title: row.text('title'),
    why: text('why'),
    'first-step': text('firstStep'),
    steps: steps.length > 0 ? steps : undefined,
    indicator: text('indicator'),
    example: row.text('example'),
    addresses: row.ids('addresses', finders.question, finders.question.names),
    objectives: row.ids('objectives', finders.objective, finders.objective.names) ?? [],
    kind: word('kind', row.word('kind', cellWords.kind), 'organisation'),
    effort: word('effort', row.word('effort', cellWords.effort), 2),
    impact: word('impact', row.word('impact', cellWords.impact), 2),
    horizon: word('horizon', row.word('horizon', cellWords.horizon), 'quarter'),
    route: word('route', row.word('route', cellWords.route), 'internal'),
    requires: row.ids('requires', finders.action, finders.action.names),
    when: row.condition('when', finders.naming),
  };
}
