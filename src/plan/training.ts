import { hasOptions, type Training } from '../model/questionnaire.ts';
import type { Resolved } from '../scoring/resolved.ts';

/**
 * How a structure's training is funded: as its file says, else as a fact's option decides (the first in the
 * questionnaire's order), else as its profile does. null if the questionnaire lacks its profile.
 */
export function trainingOf({ questionnaire, structure }: Resolved): Training | null {
  const decided = questionnaire.facts.flatMap((fact) => {
    const said = structure.facts.get(fact.id);
    if (said === undefined || !hasOptions(fact)) return [];
    const chosen = Array.isArray(said) ? said : [said];
    return fact.options.flatMap(({ id, training }) => (chosen.includes(id) ? (training ?? []) : []));
  });
  const profile = questionnaire.profiles.find(({ id }) => id === structure.profile);
  return structure.training ?? decided[0] ?? profile?.training ?? null;
}
