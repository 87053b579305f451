import { checkQuestionnaire } from '../../check/index.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Rules } from '../../load/questionnaire-file.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { isError } from '../../words/checks/catalogue.ts';

const isBrokenChain = ({ code, path }: Finding): boolean => code === 'CN201' && path[0] === 'renamed';

/**
 * What `check` asks of a questionnaire beyond its form.
 * @param older the version to compare it with, if there is one.
 * @param anyId whether to compare it with another questionnaire as well, to say that it is one.
 */
export async function rulesAgainst(older: Questionnaire | null, anyId: boolean): Promise<Rules> {
  const versions = older && (await import('../../check/versions.ts'));
  return (questionnaire, pruned) => {
    const found = checkQuestionnaire(questionnaire, pruned);
    // Comparing versions needs a questionnaire that is right in itself, except for former names that lead to another
    // former name: the suggested lines say where they lead.
    const isSound = pruned.length === 0 && found.filter(isError).every(isBrokenChain);
    if (!older || !isSound || !(anyId || questionnaire.id === older.id)) return found;
    return [...found, ...(versions?.compareQuestionnaires(questionnaire, older) ?? [])];
  };
}
