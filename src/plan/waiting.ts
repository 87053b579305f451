import type { Action } from '../model/questionnaire.ts';
import type { Resolved } from '../scoring/resolved.ts';
import type { Candidates } from './candidates.ts';

/** Which actions wait until the structure states an objective: tools, and what requires one. */
export const waiting =
  ({ objectives }: Resolved, candidates: Candidates) =>
  (action: Action): boolean =>
    objectives.length === 0 && candidates.dependsOnTool(action);
