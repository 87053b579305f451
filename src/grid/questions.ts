import { cellWords } from '../words/grid/names.ts';
import type { Naming } from './condition-names.ts';
import type { Named } from './ids.ts';
import type { Cell, Report } from './problem.ts';
import type { Row } from './row.ts';
import type { ColumnId } from './sheets.ts';
import { Sited } from './sited.ts';

/** Columns that questions of some types alone have. */
const OF_TYPES: Partial<Record<ColumnId, readonly string[]>> = {
  sentence: ['single', 'multiple', 'scale'],
  options: ['single', 'multiple'],
  values: ['single', 'multiple'],
  scoring: ['multiple'],
  exclusive: ['multiple'],
  reverse: ['scale', 'yes-no'],
  min: ['number'],
  max: ['number'],
  integer: ['number'],
  unit: ['number'],
  bands: ['number'],
  danger: ['single', 'multiple', 'scale', 'yes-no', 'number'],
  hidden: ['single', 'multiple', 'scale', 'yes-no', 'number'],
};

/** Columns that what is asked of all, and never scored, does not have. */
const NOT_OF_FACTS: readonly ColumnId[] = [
  ...(['axis', 'axis2', 'weight', 'weight2', 'evidence', 'na', 'track', 'when', 'danger'] as const),
  ...(['hidden', 'values', 'scoring', 'reverse', 'bands'] as const),
];

/** What a question's file says, from its row. @param ownAxes the words for axes that the grid itself gives. */
export function questionOf(
  { row, said }: Named,
  isFact: boolean,
  ownAxes: ReadonlyMap<string, string>,
  report: Report,
  naming: Naming,
): Record<string, unknown> {
  const typed = row.word('type', cellWords.type);
  const type = typed?.id ?? 'single';
  for (const [column, types] of Object.entries(OF_TYPES) as [ColumnId, readonly string[]][]) {
    const cell = row.cell(column);
    if (cell && !types.includes(type)) report('CN889', { why: 'type' }, cell.at);
  }
  for (const column of isFact ? NOT_OF_FACTS : (['training'] as const)) {
    const cell = row.cell(column);
    if (cell) report('CN889', { why: 'type' }, cell.at);
  }
  const truth = (column: ColumnId) => {
    const found = row.word(column, TRUTH);
    return found && new Sited(found.id === 'yes', found.at);
  };
  return {
    id: said,
    type: typed ? new Sited(type, typed.at) : type,
    topic: row.text('topic'),
    text: row.text('question'),
    help: row.text('help'),
    ...(!isFact && {
      evidence: row.text('evidence'),
      axes: axesOf(row, ownAxes, report),
      danger: row.number('danger'),
    }),
    ...answersOf(row, type, isFact, report),
    ...(type === 'number' && {
      min: row.number('min'),
      max: row.number('max'),
      integer: truth('integer'),
      unit: row.text('unit'),
      ...(!isFact && { bands: row.bands('bands') }),
    }),
    ...(['scale', 'yes-no'].includes(type) && !isFact && { reverse: truth('reverse') }),
    ...(!isFact && {
      'hidden-value': row.number('hidden'),
      when: row.condition('when', naming),
      na: truth('na'),
    }),
  };
}

/** Yes and no, as people tick them too. */
const TRUTH = {
  yes: { ...cellWords.yesNo.yes, tick: 'x', vrai: 'vrai', true: 'true', one: '1' },
  no: { ...cellWords.yesNo.no, faux: 'faux', false: 'false', zero: '0' },
};

function axesOf(row: Row, own: ReadonlyMap<string, string>, report: Report): Sited | undefined {
  const weights = (
    [
      ['axis', 'weight'],
      ['axis2', 'weight2'],
    ] as const
  ).flatMap(([axis, weight]) => {
    const found = row.word(axis, cellWords.axis, own);
    const cell = row.cell(weight);
    if (!row.cell(axis) && cell && (row.has(axis) || !row.isOfUnknown))
      report('CN889', { why: 'no-weight' }, cell.at);
    if (!found) return [];
    return [{ id: found.id, at: found.at, weight: row.number(weight) }];
  });
  const [first, second] = weights;
  if (!first) return undefined;
  if (second && second.id === first.id) {
    const [one, other] = [row.cell('axis')?.text ?? '', row.cell('axis2')?.text ?? ''];
    report('CN890', { heading: other, first: one }, second.at, first.at);
  }
  return new Sited(
    Object.fromEntries(weights.map(({ id, at, weight }) => [id, weight ?? new Sited(1, at)])),
    first.at,
  );
}

/** The answers of a question that is answered with sentences. */
function answersOf(row: Row, type: string, isFact: boolean, report: Report): Record<string, unknown> {
  if (!['single', 'multiple', 'scale'].includes(type)) return {};
  const texts = row.texts('sentence');
  if (texts.length < 2 && !row.isFlawed('sentence')) {
    const at = texts[0]?.at ?? row.placeOf('sentence');
    report('CN893', { why: 'few', count: texts.length }, at);
  }
  if (type === 'scale') return { points: texts };
  const ids = itemsIn(row, 'options');
  const values = row.numbers('values');
  for (const given of [ids, values && { cell: values.cell, items: values.numbers }]) {
    if (given && given.items.length !== texts.length) {
      report('CN893', { why: 'count', count: texts.length }, given.cell.at);
    }
  }
  const lowest = row.lowest('sentence');
  const idAt = (i: number) => ids?.items[i] ?? `s${lowest + i}`;
  const exclusive = itemsIn(row, 'exclusive');
  const named = texts.map((_, i) => idAt(i));
  for (const id of exclusive?.items ?? []) {
    if (!named.includes(id)) {
      const heading = row.headingOf('exclusive');
      report('CN891', { heading, word: id, known: named, others: [] }, exclusive?.cell.at ?? null);
    }
  }
  const training = isFact ? trainingsOf(row) : [];
  const scoring = type === 'multiple' && !isFact ? row.word('scoring', cellWords.scoring) : undefined;
  return {
    ...(scoring && { scoring: new Sited(scoring.id, scoring.at) }),
    options: texts.map((text, i) => {
      const id = idAt(i);
      const value = values?.numbers[i];
      return new Sited(
        {
          id: ids ? new Sited(id, ids.cell.at) : id,
          text,
          value: value === undefined || !values ? undefined : new Sited(value, values.cell.at),
          exclusive: exclusive?.items.includes(id) ? new Sited(true, exclusive.cell.at) : undefined,
          training: training[i],
        },
        text.at,
      );
    }),
  };
}

function itemsIn(row: Row, column: ColumnId): { cell: Cell; items: string[] } | undefined {
  const cell = row.cell(column);
  return cell && { cell, items: cell.text.split(/[;,|\s]+/).filter((item) => item !== '') };
}

/** The training fund of each option, between semicolons: an option may have none. */
function trainingsOf(row: Row): (Sited | undefined)[] {
  const cell = row.cell('training');
  if (!cell) return [];
  return cell.text.split(/[;|\n]/).map((part) => {
    const text = part.trim();
    if (text === '' || text === '-') return undefined;
    const id = row.wordIn('training', { text, at: cell.at }, cellWords.training);
    return id === undefined ? undefined : new Sited(id, cell.at);
  });
}
