import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Unknown } from '../words/checks/references.ts';

const UNKNOWN = ['CN201', 'CN202', 'CN203', 'CN204', 'CN205'] as const;
type UnknownFinding = Extract<Finding, { code: (typeof UNKNOWN)[number] }> & { args: Unknown };

const isUnknown = (item: Finding): item is UnknownFinding =>
  (UNKNOWN as readonly string[]).includes(item.code);

/** The same id under the same code is one mistake, wherever it is; so are all ids when none is known. */
const mistake = ({ code, args }: UnknownFinding): string =>
  [code, args.known.length > 0 ? args.id : '', 'question' in args ? args.question : ''].join(' ');

/** Keeps the first finding of each unknown id, with the number of other places that use it. */
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
 * Leaves out the unknown ids that a wrong definition explains: when a question takes another's id, references to its
 * own lead nowhere, and fixing it fixes them. An id close to a known one is a mistake of its own.
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

/** How many definitions of the kind that `code` is about have a wrong id. */
function lost(definitions: readonly Finding[], code: Finding['code']): number {
  return definitions.filter((item) => {
    if (item.code === 'CN206' || item.code === 'CN207') return KIND[item.args.kind] === code;
    return (item.code === 'CN208' || item.code === 'CN209') && code === 'CN201';
  }).length;
}
