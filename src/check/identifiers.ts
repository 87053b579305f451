import type { Path } from '../diagnostics/diagnostic.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { askedIn, hasOptions, isFact, type Question } from '../model/questionnaire.ts';
import { isReserved } from '../model/reserved.ts';
import type { Named } from '../words/checks/references.ts';
import type { Subject } from './subject.ts';

interface Defined {
  id: string;
  path: Path;
}

/** Checks each defined id: unique, not reserved, and never used before with another meaning. */
export function identifiers({ questionnaire, facts }: Subject): Finding[] {
  const options = [...questionnaire.facts, ...questionnaire.questions]
    .filter(hasOptions)
    .map((question) =>
      question.options.map((option, i) => ({ id: option.id, path: [...question.path, 'options', i] })),
    );
  return [
    ...family('profile', questionnaire.profiles),
    ...family('objective', questionnaire.objectives),
    ...family('track', questionnaire.tracks),
    ...family('fact', questionnaire.facts),
    ...family('question', questionnaire.questions),
    ...questionnaire.questions.flatMap(({ id, path }) => {
      const fact = facts.get(id);
      const args = { kind: 'question', id, isFact: true } as const;
      return fact ? [finding('CN206', [...path, 'id'], args, 'value', [...fact.path, 'id'])] : [];
    }),
    ...options.flatMap((list) => family('option', list)),
    ...family('action', questionnaire.actions),
    ...family('duty', questionnaire.duties),
    ...usedBefore(askedIn(questionnaire), questionnaire.retired, questionnaire.renamed.questions),
    ...questionnaire.profiles.flatMap(({ id, path }) =>
      former('profile', id, path, questionnaire.renamed.profiles.get(id), `profile.${id}`),
    ),
  ];
}

function family(kind: Named, definitions: readonly Defined[]): Finding[] {
  const first = new Map<string, Path>();
  return definitions.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (earlier) return [finding('CN206', [...path, 'id'], { kind, id }, 'value', [...earlier, 'id'])];
    first.set(id, path);
    return isReserved(id) ? [finding('CN207', [...path, 'id'], { kind, id })] : [];
  });
}

function usedBefore(
  asked: readonly Question[],
  retired: ReadonlySet<string>,
  renamed: ReadonlyMap<string, string>,
): Finding[] {
  return asked.flatMap((question) => {
    const { id, path } = question;
    const at = [...path, 'id'];
    if (retired.has(id)) return [finding('CN208', at, { id, isFact: isFact(question) })];
    return former(isFact(question) ? 'fact' : 'question', id, path, renamed.get(id), id);
  });
}

/** Reports an id under which older answers go to something else. */
function former(
  kind: 'question' | 'fact' | 'profile' | 'option',
  id: string,
  path: Path,
  to: string | undefined,
  key: string,
): Finding[] {
  return to === undefined
    ? []
    : [finding('CN209', [...path, 'id'], { kind, id, to }, 'value', ['renamed', key])];
}
