import type { Path } from '../diagnostics/place.ts';
import type * as File from '../generated/questionnaire-file.ts';
import { buildCondition, type TypeOf } from './condition.ts';
import type { Action } from './questionnaire.ts';

export function buildAction(file: File.Action, path: Path, typeOf: TypeOf): Action {
  return {
    id: file.id,
    title: file.title,
    why: file.why,
    firstStep: file['first-step'],
    steps: file.steps ?? [],
    indicator: file.indicator,
    example: file.example ?? null,
    addresses: file.addresses,
    objectives: file.objectives,
    kind: file.kind,
    effort: file.effort,
    impact: file.impact,
    horizon: file.horizon,
    route: file.route,
    requires: file.requires ?? [],
    when: file.when ? buildCondition(file.when, [...path, 'when'], typeOf) : null,
    path,
  };
}
