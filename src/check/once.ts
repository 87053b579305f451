import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Unknown } from '../words/checks/references.ts';

const UNKNOWN = ['CN201', 'CN202', 'CN203', 'CN204', 'CN205'] as const;
type UnknownFinding = Extract<Finding, { code: (typeof UNKNOWN)[number] }> & { args: Unknown };

const isUnknown = (item: Finding): item is UnknownFinding =>
  (UNKNOWN as readonly string[]).includes(item.code);

/** The same id under the same code is the same mistake, wherever it stands; so are all ids where none is known. */
const mistake = ({ code, args }: UnknownFinding): string =>
  [code, args.known.length > 0 ? args.id : '', 'question' in args ? args.question : ''].join(' ');

/** Keeps the first finding of each id that names nothing, with the number of the other places that name it. */
export function oncePerId(found: readonly Finding[]): Finding[] {
  const places = new Map<string, number>();
  for (const item of found.filter(isUnknown)) places.set(mistake(item), (places.get(mistake(item)) ?? 0) + 1);
  return found.flatMap((item) => {
    if (!isUnknown(item)) return [item];
    const others = item.args.known.length > 0 ? (places.get(mistake(item)) ?? 0) - 1 : 0;
    return places.delete(mistake(item)) ? [{ ...item, args: { ...item.args, others } } as Finding] : [];
  });
}

/**
 * Leaves out the unknown ids that a wrong definition explains: a question that took another's id leaves the
 * references to its own without an aim, and fixing it fixes them. A near id is a mistake of its own.
 */
export function withoutConsequences(definitions: readonly Finding[], unknown: readonly Finding[]): Finding[] {
  const isAimless = (item: Finding) => isUnknown(item) && item.args.nearest === undefined;
  const isExplained = (code: Finding['code']) =>
    unknown.filter((item) => item.code === code && isAimless(item)).length <= lost(definitions, code);
  const explained = new Set(UNKNOWN.filter(isExplained) as Finding['code'][]);
  return unknown.filter((item) => !isAimless(item) || !explained.has(item.code));
}

const KIND = {
  question: 'CN201',
  option: 'CN202',
  profile: 'CN203',
  objective: 'CN204',
  action: 'CN205',
  fact: 'CN201',
  duty: null,
  track: null,
} as const;

/** How many definitions of the kind that `code` looks for have an id that they should not have. */
function lost(definitions: readonly Finding[], code: Finding['code']): number {
  return definitions.filter((item) => {
    if (item.code === 'CN206' || item.code === 'CN207') return KIND[item.args.kind] === code;
    return (item.code === 'CN208' || item.code === 'CN209') && code === 'CN201';
  }).length;
}
