import { cellWords } from '../words/grid/names.ts';
import type { Named } from './ids.ts';
import type { ColumnId } from './sheets.ts';
import { Sited, ToComplete } from './sited.ts';
import type { Vocabulary } from './words.ts';

/** What an action's columns say, where the grid has not that column at all. */
export interface ActionDefaults {
  /** A text to complete, in the questionnaire's languages. */
  text: () => ToComplete;
}

/** Finds what a text names, by its id or its words. */
export interface Finders {
  question: (text: string) => string | undefined;
  objective: (text: string) => string | undefined;
  action: (text: string) => string | undefined;
}

/** What an action's file says, from its row. */
export function actionOf(
  { row, said }: Named,
  finders: Finders,
  defaults: ActionDefaults,
): Record<string, unknown> {
  row.need(['why', 'firstStep', 'indicator', 'addresses', 'effort', 'impact', 'horizon', 'route', 'kind']);
  const text = (column: ColumnId) => (row.has(column) ? row.text(column) : defaults.text());
  const word = (column: 'effort' | 'impact' | 'horizon' | 'route' | 'kind', usual: string | number) => {
    if (!row.has(column)) return new ToComplete(usual);
    const found = row.word<string>(column, cellWords[column] as Vocabulary);
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
    addresses: row.ids('addresses', finders.question),
    objectives: row.ids('objectives', finders.objective) ?? [],
    kind: word('kind', 'organisation'),
    effort: word('effort', 2),
    impact: word('impact', 2),
    horizon: word('horizon', 'quarter'),
    route: word('route', 'internal'),
    requires: row.ids('requires', finders.action),
    when: row.condition('when'),
  };
}
