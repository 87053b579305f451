import type { Path } from '../diagnostics/place.js';
import type * as File from '../generated/questionnaire-file.js';
import { buildCondition } from './condition.js';
import type { AreaId, Option, Question } from './questionnaire.js';

export function buildQuestion(
  file: File.Question,
  area: AreaId,
  path: Path,
  typeOf: (question: string) => string | undefined,
): Question {
  const isScorable = file.type !== 'text';
  const base = {
    id: file.id,
    text: file.text,
    help: file.help ?? null,
    evidence: file.evidence ?? null,
    area,
    weights: isScorable ? { ...file.axes } : {},
    when: file.when ? buildCondition(file.when, [...path, 'when'], typeOf) : null,
    acceptsNotApplicable: file.na ?? true,
    hiddenValue: isScorable ? (file['hidden-value'] ?? null) : null,
    path,
  };
  switch (file.type) {
    case 'single':
      return { ...base, type: 'single', options: spread(file.options) };
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
      return {
        ...base,
        type: 'number',
        min: file.min ?? null,
        max: file.max ?? null,
        integer: file.integer ?? false,
        unit: file.unit ?? null,
        bands: file.bands ?? [],
      };
    case 'yes-no':
      return { ...base, type: 'yes-no', reverse: file.reverse ?? false };
    case 'text':
      return { ...base, type: 'text' };
  }
}

/** The options of a `single`: where none has a value, they spread evenly from 0 to 1 in their order. */
function spread(options: readonly File.Option[]): Option[] {
  const isSpread = options.every((option) => option.value === undefined);
  return options.map((option, i) => ({
    id: option.id,
    text: option.text,
    value: isSpread ? i / (options.length - 1) : (option.value ?? null),
    exclusive: false,
  }));
}

/** The options of a `multiple`; with `share`, each counts for as much as the others, whatever is written. */
function multipleOptions({ options, scoring }: File.MultipleQuestion): Option[] {
  return options.map((option) => ({
    id: option.id,
    text: option.text,
    value: scoring === 'share' ? null : (option.value ?? null),
    exclusive: option.exclusive ?? false,
  }));
}
