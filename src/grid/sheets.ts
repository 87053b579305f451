import type { headingNames, sheetNames } from '../words/grid/names.ts';

export type SheetId = keyof typeof sheetNames;
export type ColumnId = keyof typeof headingNames;

/** How a column's cells are read. */
export interface ColumnOf {
  id: ColumnId;
  /** Whether there may be one for each language. */
  isText?: true;
  /** Whether there may be several, numbered. */
  isNumbered?: true;
  /** Whether a grid has it only where a questionnaire says something there. */
  isRare?: true;
}

/** The columns of each sheet, in the order in which they are written. */
export const COLUMNS: Record<Exclude<SheetId, 'readMe'>, readonly ColumnOf[]> = {
  questionnaire: [{ id: 'key' }, { id: 'text', isText: true }],
  questions: [
    { id: 'id' },
    { id: 'area' },
    { id: 'axis' },
    { id: 'weight', isRare: true },
    { id: 'axis2', isRare: true },
    { id: 'weight2', isRare: true },
    { id: 'type', isRare: true },
    { id: 'topic', isText: true },
    { id: 'question', isText: true },
    { id: 'sentence', isText: true, isNumbered: true },
    { id: 'help', isText: true },
    { id: 'evidence', isText: true },
    { id: 'na' },
    { id: 'track' },
    { id: 'when' },
    { id: 'danger' },
    { id: 'hidden', isRare: true },
    { id: 'options', isRare: true },
    { id: 'values', isRare: true },
    { id: 'scoring', isRare: true },
    { id: 'exclusive', isRare: true },
    { id: 'reverse', isRare: true },
    { id: 'min', isRare: true },
    { id: 'max', isRare: true },
    { id: 'integer', isRare: true },
    { id: 'unit', isText: true, isRare: true },
    { id: 'bands', isRare: true },
    { id: 'training', isRare: true },
  ],
  actions: [
    { id: 'id' },
    { id: 'title', isText: true },
    { id: 'why', isText: true },
    { id: 'firstStep', isText: true },
    { id: 'step', isText: true, isNumbered: true },
    { id: 'indicator', isText: true },
    { id: 'example', isText: true, isRare: true },
    { id: 'addresses' },
    { id: 'objectives' },
    { id: 'effort' },
    { id: 'impact' },
    { id: 'horizon' },
    { id: 'route' },
    { id: 'kind' },
    { id: 'requires' },
    { id: 'when' },
  ],
  profiles: [
    { id: 'id' },
    { id: 'title', isText: true },
    { id: 'description', isText: true },
    { id: 'training' },
  ],
  objectives: [{ id: 'id' }, { id: 'title', isText: true }, { id: 'description', isText: true }],
  tracks: [
    { id: 'id' },
    { id: 'title', isText: true },
    { id: 'description', isText: true },
    { id: 'minutes' },
  ],
  mapping: [{ id: 'own' }, { id: 'ours' }],
};

export type ReadSheet = keyof typeof COLUMNS;
export const READ_SHEETS = Object.keys(COLUMNS) as ReadSheet[];

/** The column without which a row says nothing. */
export const MAIN: Record<ReadSheet, ColumnId> = {
  questionnaire: 'key',
  questions: 'question',
  actions: 'title',
  profiles: 'title',
  objectives: 'title',
  tracks: 'title',
  mapping: 'own',
};

/** The most sentences and steps that a grid has columns for. */
export const MOST_NUMBERED = 200;
