import type { Path } from '../diagnostics/diagnostic.ts';
import type { Place } from './problem.ts';

/** A part of a questionnaire's file with the cell that it comes from. */
export class Sited {
  readonly value: unknown;
  readonly at: Place;

  constructor(value: unknown, at: Place) {
    this.value = value;
    this.at = at;
  }
}

/** A part that the grid does not say, with what stands there until its author does. */
export class ToComplete {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** A questionnaire's file made of a grid. */
export interface Made {
  value: Record<string, unknown>;
  /** Where each part comes from, the whole before its parts. */
  origins: readonly (readonly [path: Path, at: Place])[];
  /** The parts that the grid does not say. */
  toComplete: readonly Path[];
}

/** The plain value, without the keys that hold nothing. */
export function unsited(root: Record<string, unknown>): Made {
  const origins: [Path, Place][] = [];
  const toComplete: Path[] = [];
  const plain = (part: unknown, path: Path): unknown => {
    if (part instanceof Sited) {
      origins.push([path, part.at]);
      return plain(part.value, path);
    }
    if (part instanceof ToComplete) {
      toComplete.push(path);
      return plain(part.value, path);
    }
    if (Array.isArray(part)) return part.map((item, i) => plain(item, [...path, i]));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, plain(value, [...path, key])]],
      ),
    );
  };
  return { value: plain(root, []) as Record<string, unknown>, origins, toComplete };
}
