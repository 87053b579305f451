import type { Path } from '../diagnostics/diagnostic.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import {
  hasOptions,
  type MultipleQuestion,
  type NumberQuestion,
  type Option,
  type Question,
  type SingleQuestion,
} from '../model/questionnaire.ts';
import { isAtLeast, isAtMost } from '../model/thresholds.ts';
import { valuedAnswers } from './answers.ts';
import type { Unsettled } from './subject.ts';

type WithOptions = SingleQuestion | MultipleQuestion;
type Valued = Option & { value: number };

const isValued = (option: Option): option is Valued => option.value !== null;

/** What makes a question's answers impossible to score. */
export function unscorable(subject: Unsettled): Finding[] {
  return [
    // A fact's options have no values, but its numbers have bounds.
    ...subject.questionnaire.facts.flatMap((fact) => (fact.type === 'number' ? unordered(fact) : [])),
    ...ofEach(subject, (question) => {
      if (hasOptions(question)) return someWithout(question);
      return question.type === 'number' ? unordered(question) : [];
    }),
  ];
}

/** Runs a rule on each question, and marks the values of those with findings as unreliable. */
function ofEach(subject: Unsettled, rule: (question: Question) => Finding[]): Finding[] {
  return subject.questionnaire.questions.flatMap((question) => {
    const found = rule(question);
    if (found.length > 0) subject.misvalued.add(question);
    return found;
  });
}

function someWithout(question: WithOptions): Finding[] {
  const { options, path, type } = question;
  if (type === 'multiple' && (question.scoring === 'share' || !isOnAnAxis(question))) return [];
  const valued = options.filter(isValued);
  const without = options.filter((option) => !isValued(option));
  if (without.length === 0 || (type === 'single' && valued.length === 0)) return [];
  const args = {
    question: question.id,
    type,
    without: without.map((option) => option.id),
    none: valued.length === 0,
  };
  if (args.none) return [finding('CN401', [...path, 'options'], args, 'key')];
  // The minority is odd: an extra value, or a forgotten one.
  if (valued.length < without.length) {
    return [
      finding('CN401', [...path, 'options', options.indexOf(valued[0] as Option), 'value'], args, 'key'),
    ];
  }
  return [finding('CN401', [...path, 'options', options.indexOf(without[0] as Option)], args)];
}

function unordered(question: NumberQuestion): Finding[] {
  const { min, max, bands, path } = question;
  if (min !== null && max !== null) {
    if (min > max) return [finding('CN408', [...path, 'min'], { min, max })];
    const [least, most] = question.integer ? [Math.ceil(min), Math.floor(max)] : [min, max];
    if (least >= most)
      return [finding('CN420', [...path, 'max'], { min, max, only: least > most ? null : least })];
  }
  return firstWhere(bands, (band, before) => band.from <= before.from).map(({ item, before, i }) =>
    finding('CN405', [...path, 'bands', i, 'from'], { from: item.from, before: before.from }),
  );
}

/** Values that mean little: out of order, all the same, or out of reach. */
export function values(subject: Unsettled): Finding[] {
  return [
    ...ofEach(subject, (question) => (isOnAnAxis(question) ? scaleOf(question) : [])),
    ...subject.questionnaire.questions.flatMap((question) =>
      subject.misvalued.has(question) ? [] : dangerless(question),
    ),
  ];
}

function scaleOf(question: Question): Finding[] {
  if (question.type === 'multiple' && question.scoring === 'share') return unused(question);
  if (hasOptions(question)) return optionValues(question);
  return question.type === 'number' ? bandValues(question) : [];
}

/** A danger that no answer reaches, or that even the best answer does not avoid. */
function dangerless(question: Question): Finding[] {
  const { id, danger, path } = question;
  if (danger === null) return [];
  const worths = valuedAnswers(question, [])?.map(({ worth }) => worth) ?? [];
  const [least, most] = [Math.min(...worths), Math.max(...worths)];
  const isReached = isAtMost(least, danger);
  if (worths.length === 0 || (isReached && !isAtMost(most, danger))) return [];
  const args = { question: id, danger, ...(isReached ? { most } : { least }) };
  return [finding('CN416', [...path, 'danger'], args)];
}

const isOnAnAxis = (question: Question): boolean => Object.keys(question.weights).length > 0;

function optionValues(question: WithOptions): Finding[] {
  const { options, path } = question;
  if (!options.every(isValued)) return [];
  const [first] = options;
  const same = first !== undefined && options.every((option) => option.value === first.value);
  // In a sum, equal values are normal.
  if (same && !(question.type === 'multiple' && question.scoring === 'sum' && first.value > 0)) {
    return [finding('CN403', [...path, 'options'], { question: question.id, value: first.value }, 'key')];
  }
  if (question.type === 'single') return disorder(options, (i) => [...path, 'options', i, 'value']);
  return question.scoring === 'sum' ? outOfReach(question, options) : [];
}

/** Values under `share`, which only counts options: one finding per question, at the first of them. */
function unused({ id, path, unusedValues }: MultipleQuestion): Finding[] {
  const [first] = unusedValues;
  if (first === undefined) return [];
  const args = { question: id, count: unusedValues.length };
  return [finding('CN415', [...path, 'options', first, 'value'], args, 'key')];
}

function outOfReach(question: MultipleQuestion, options: readonly Valued[]): Finding[] {
  const together = options
    .filter((option) => !option.exclusive)
    .reduce((sum, option) => sum + option.value, 0);
  const alone = options.filter((option) => option.exclusive).map((option) => option.value);
  const most = Math.max(together, ...alone);
  if (isAtLeast(most, 1)) return [];
  const args = { question: question.id, most: Number(most.toFixed(2)) };
  return [finding('CN404', [...question.path, 'options'], args, 'key')];
}

function bandValues({ id, bands, min, max, integer, path }: NumberQuestion): Finding[] {
  // Unordered bands and an empty interval have errors of their own.
  if (
    (min !== null && max !== null && min >= max) ||
    firstWhere(bands, (a, b) => a.from <= b.from).length > 0
  )
    return [];
  const at = (i: number) => [...path, 'bands', i, 'from'];
  // One end that is wrong leaves several bands outside: it is told once.
  const isFirst = (i: number, isOutside: (from: number) => boolean) =>
    bands.findIndex(({ from }) => isOutside(from)) === i;
  const ends = bands.flatMap((band, i): Finding[] => {
    const next = bands[i + 1]?.from;
    if (min !== null && band.from < min)
      return isFirst(i, (from) => from < min) ? [finding('CN406', at(i), { from: band.from, min })] : [];
    if (max !== null && band.from > max)
      return isFirst(i, (from) => from > max) ? [finding('CN407', at(i), { from: band.from, max })] : [];
    if (integer && next !== undefined && Math.ceil(band.from) >= next)
      return [finding('CN409', at(i), { value: band.value, from: band.from, next })];
    return [];
  });
  const [first] = bands;
  if (first && bands.length > 1 && bands.every((band) => band.value === first.value)) {
    return [...ends, finding('CN403', [...path, 'bands'], { question: id, value: first.value }, 'key')];
  }
  return [...ends, ...disorder(bands, (i) => [...path, 'bands', i, 'value'])];
}

/** Values that neither rise nor fall throughout; reported where they first turn back. */
function disorder(items: readonly { value: number }[], at: (i: number) => Path): Finding[] {
  const falls = firstWhere(items, (item, before) => item.value < before.value);
  const rises = firstWhere(items, (item, before) => item.value > before.value);
  if (falls.length === 0 || rises.length === 0) return [];
  const [first, last] = [items[0]?.value ?? 0, items.at(-1)?.value ?? 0];
  return (last >= first ? falls : rises).map(({ item, before, i }) =>
    finding('CN402', at(i), { value: item.value, before: before.value }),
  );
}

/** The first item that is wrong after the one before it, if any. */
function firstWhere<T>(items: readonly T[], wrong: (item: T, before: T) => boolean) {
  const i = items.findIndex((item, at) => at > 0 && wrong(item, items[at - 1] as T));
  return i < 0 ? [] : [{ item: items[i] as T, before: items[i - 1] as T, i }];
}
