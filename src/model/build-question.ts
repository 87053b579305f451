import type { Path } from '../diagnostics/diagnostic.ts';
import type * as File from '../generated/questionnaire-file.ts';
import { buildCondition, type TypeOf } from './condition.ts';
import type { AreaId, Fact, Option, Question } from './questionnaire.ts';

export function buildQuestion(file: File.Question, area: AreaId, path: Path, typeOf: TypeOf): Question {
  const isScorable = file.type !== 'text';
  const base = {
    id: file.id,
    topic: file.topic ?? null,
    text: file.text,
    help: file.help ?? null,
    evidence: file.evidence ?? null,
    area,
    weights: isScorable ? { ...file.axes } : {},
    when: file.when ? buildCondition(file.when, [...path, 'when'], typeOf) : null,
    acceptsNotApplicable: file.na ?? true,
    hiddenValue: isScorable ? (file['hidden-value'] ?? null) : null,
    danger: isScorable ? (file.danger ?? null) : null,
    path,
  };
  switch (file.type) {
    case 'single':
      return { ...base, type: 'single', options: spread(file.options), isSpread: isSpread(file.options) };
    case 'multiple':
      return {
        ...base,
        type: 'multiple',
        scoring: file.scoring ?? 'sum',
        options: multipleOptions(file),
        unusedValues:
          file.scoring === 'share'
            ? file.options.flatMap(({ value }, i) => (value === undefined ? [] : [i]))
            : [],
      };
    case 'scale':
      return { ...base, type: 'scale', points: file.points, reverse: file.reverse ?? false };
    case 'number':
      return { ...base, type: 'number', ...limits(file), bands: file.bands ?? [] };
    case 'yes-no':
      return { ...base, type: 'yes-no', reverse: file.reverse ?? false };
    case 'text':
      return { ...base, type: 'text' };
  }
}

/** The limits and unit of a numeric question or fact. */
const limits = ({ min, max, integer, unit }: File.NumberQuestion | File.NumberFact) => ({
  min: min ?? null,
  max: max ?? null,
  integer: integer ?? false,
  unit: unit ?? null,
});

const isSpread = (options: readonly File.Option[]): boolean =>
  options.every((option) => option.value === undefined);

/** The options of a `single`: if none has a value, they spread evenly from 0 to 1 in order. */
function spread(options: readonly File.Option[]): Option[] {
  const isEven = isSpread(options);
  return options.map((option, i) => ({
    id: option.id,
    text: option.text,
    value: isEven ? i / (options.length - 1) : (option.value ?? null),
    exclusive: false,
    training: null,
  }));
}

/** The options of a `multiple`; with `share`, values are ignored and each counts the same. */
function multipleOptions({ options, scoring }: File.MultipleQuestion): Option[] {
  return options.map((option) => ({
    id: option.id,
    text: option.text,
    value: scoring === 'share' ? null : (option.value ?? null),
    exclusive: option.exclusive ?? false,
    training: null,
  }));
}

/** A fact is a question without values, weights, area or condition. */
export function buildFact(file: File.Fact, path: Path): Fact {
  const base = {
    id: file.id,
    topic: file.topic ?? null,
    text: file.text,
    help: file.help ?? null,
    evidence: null,
    area: null,
    weights: {},
    when: null,
    acceptsNotApplicable: false,
    hiddenValue: null,
    danger: null,
    path,
  };
  const options = (list: readonly (File.FactOption & { exclusive?: boolean })[]) =>
    list.map(({ id, text, training, exclusive }) => ({
      id,
      text,
      value: null,
      exclusive: exclusive ?? false,
      training: training ?? null,
    }));
  switch (file.type) {
    case 'single':
      return { ...base, type: 'single', options: options(file.options), isSpread: true };
    case 'multiple':
      return {
        ...base,
        type: 'multiple',
        scoring: 'share',
        options: options(file.options),
        unusedValues: [],
      };
    case 'number':
      return { ...base, type: 'number', ...limits(file), bands: [] };
    case 'yes-no':
      return { ...base, type: 'yes-no', reverse: false };
  }
}
