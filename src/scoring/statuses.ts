import type { AnswerSheet } from '../model/answer-sheet.ts';
import { STATUSES, type Status } from '../model/reviewed.ts';

/**
 * What a structure's files say together of last time's actions: of each, what most of those that name it say; where as
 * many say otherwise, what says most was done.
 */
export function sharedStatuses(sheets: readonly AnswerSheet[]): ReadonlyMap<string, Status> {
  const said = new Map<string, Status[]>();
  for (const { review } of sheets) {
    for (const [id, status] of review.actions) said.set(id, [...(said.get(id) ?? []), status]);
  }
  return new Map([...said].map(([id, all]) => [id, mostGiven(all)]));
}

function mostGiven(all: readonly Status[]): Status {
  const votes = (status: Status) => all.filter((other) => other === status).length;
  return STATUSES.reduce((best, status) => (votes(status) > votes(best) ? status : best));
}
