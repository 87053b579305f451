import { needOf } from '../../plan/need.js';
import type { Cell } from '../../scoring/cell.js';

/** From this value, from 0 to 1, an answer can be leaned on; page two quotes only those from the second one. */
const GOOD = 0.5;
const STRONG = 0.75;

/** From this need, from 0 to 1, an answer that cannot be leaned on asks for attention. */
const ASKING = 0.5;

/** Whether an answer of that value can be leaned on. */
export const isGood = (value: number): boolean => value >= GOOD;

export const isStrong = ({ value }: Cell): boolean => (value ?? 0) >= STRONG;

/** Whether an answer asks for attention; never one that can be leaned on, whatever the team aims for. */
export const asks = (cell: Cell): boolean => !isGood(cell.value ?? 0) && (needOf(cell) ?? 0) >= ASKING;
