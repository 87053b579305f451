import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { Path } from '../diagnostics/place.ts';
import { askedIn, hasOptions, isFact, type Question } from '../model/questionnaire.ts';
import type { Named } from '../words/checks/references.ts';
import type { Subject } from './subject.ts';

/** Words of YAML and of the format: as an id, they would be read as something else. */
const RESERVED = new Set([
  ...['null', 'true', 'false', 'yes', 'no', 'oui', 'non', 'on', 'off', 'y', 'n'],
  ...['na', 'unknown', 'all', 'any', 'not', 'profile', 'at-least', 'at-most'],
]);

interface Defined {
  id: string;
  path: Path;
}

/** Each definition's id: given once, allowed, and never given before with another meaning. */
export function identifiers({ questionnaire: of, facts }: Subject): Finding[] {
  const options = [...of.facts, ...of.questions]
    .filter(hasOptions)
    .map((question) =>
      question.options.map((option, i) => ({ id: option.id, path: [...question.path, 'options', i] })),
    );
  return [
    ...family('profile', of.profiles),
    ...family('objective', of.objectives),
    ...family('track', of.tracks),
    ...family('fact', of.facts),
    ...family('question', of.questions),
    ...of.questions.flatMap(({ id, path }) => {
      const fact = facts.get(id);
      const args = { kind: 'question', id, isFact: true } as const;
      return fact ? [finding('CN206', [...path, 'id'], args, 'value', [...fact.path, 'id'])] : [];
    }),
    ...options.flatMap((family_) => family('option', family_)),
    ...family('action', of.actions),
    ...family('duty', of.duties),
    ...usedBefore(askedIn(of), of.retired, of.renamed.questions),
    ...of.profiles.flatMap(({ id, path }) =>
      former('profile', id, path, of.renamed.profiles.get(id), `profile.${id}`),
    ),
  ];
}

function family(kind: Named, definitions: readonly Defined[]): Finding[] {
  const first = new Map<string, Path>();
  return definitions.flatMap(({ id, path }) => {
    const at = [...path, 'id'];
    const earlier = first.get(id);
    if (earlier) return [finding('CN206', at, { kind, id }, 'value', earlier)];
    first.set(id, at);
    return RESERVED.has(id) ? [finding('CN207', at, { kind, id })] : [];
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

/** An id under which older answers go to something else. */
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
