import { hasOptions, type Training } from '../model/questionnaire.ts';
import type { Resolved } from '../scoring/resolved.ts';

/**
 * The way by which a structure's people are trained: the one that its file names, else the one that an option of a
 * fact decides (of several, the first in the questionnaire's order), else its profile's. Null where its profile is
 * not one of the questionnaire's.
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
