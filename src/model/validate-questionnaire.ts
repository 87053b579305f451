import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Path } from '../diagnostics/place.ts';
import {
  actions as matchesActionsSchema,
  questionnaire as matchesSchema,
} from '../generated/validate-questionnaire.js';
import { buildQuestionnaire, type Damage } from './build-questionnaire.ts';
import type { Pruned } from './pruned.ts';
import type { Questionnaire } from './questionnaire.ts';
import { schemaFindings } from './schema-findings.ts';
import { isMap } from './shape.ts';

export interface ValidatedQuestionnaire {
  /**
   * null where the file is no map at all. Where some of its parts are not as the schema wants them, the model of the
   * others: fit to look for more mistakes in one go, unfit for use (`findings` then has errors, and the loader gives
   * no questionnaire to those who score).
   */
  questionnaire: Questionnaire | null;
  /**
   * The profiles, questions, tracks, gates, objectives and actions left out of the model, with an error of their own
   * each. Rules must not conclude from their absence: an id that names nothing may name one of them
   * (`mayBePruned`), and sums over all questions or all actions tell nothing while some are missing.
   */
  pruned: Pruned[];
  findings: Finding[];
}

/**
 * Validates a questionnaire from its file's value, with `actions` as a list: the loader puts the content of an external
 * file in its place, and turns findings under `actions` to that file.
 */
export function validateQuestionnaire(value: unknown): ValidatedQuestionnaire {
  matchesSchema(value);
  const errors = matchesSchema.errors ?? [];
  const each = once(schemaFindings(errors, value, 'questionnaire'));
  const findings = onceAnAxis(each);
  if (!isMap(value)) return { questionnaire: null, pruned: [], findings };
  const { questionnaire, pruned } = buildQuestionnaire(value, damageOf(each));
  // The questions of an area that is none are not known.
  if (findings.some(({ code, args }) => code === 'CN102' && args.kind === 'areas')) {
    pruned.push({ kind: 'question', id: null });
  }
  return { questionnaire, pruned, findings };
}

/** What is wrong with a list of actions in a file of its own, beside its place in a questionnaire. */
export function validateActions(value: unknown): Finding[] {
  matchesActionsSchema(value);
  return schemaFindings(matchesActionsSchema.errors ?? [], value, 'actions');
}

/**
 * Whether a key that is not known tells that its whole map is not what was meant: an interval, a question's axes, a
 * number cut in two.
 */
const spoils = ({ kind, key }: { kind: string; key: string }): boolean =>
  kind === 'expectation' || kind === 'weights' || /^\d+$/.test(key);

/** Where the faults are. A key too many harms nothing, unless it stands for one that should be there. */
function damageOf(findings: readonly Finding[]): Damage {
  const faults = new Set<string>();
  const around = new Set<string>();
  const add = (path: Path) => {
    faults.add(JSON.stringify(path));
    for (let length = 0; length <= path.length; length++) around.add(JSON.stringify(path.slice(0, length)));
  };
  for (const { code, args, path } of findings) {
    if (code === 'CN102' && args.nearest === undefined && !spoils(args)) continue;
    // The key that is missing, or that a misspelt one stands for: what should be there is not known.
    if (code === 'CN101') add([...path, args.key]);
    else if (code === 'CN102' && spoils(args)) add(path.slice(0, -1));
    else if (code === 'CN102') add([...path.slice(0, -1), args.nearest ?? '']);
    else add(path);
  }
  return {
    touches: (path) => around.has(JSON.stringify(path)),
    isAt: (path) => faults.has(JSON.stringify(path)),
    covers: (path) => path.some((_, i) => faults.has(JSON.stringify(path.slice(0, i + 1)))),
  };
}

/** A malformed id, used where it is defined and where it is named, is one mistake: its definition's. */
function once(findings: readonly Finding[]): Finding[] {
  const isDefinition = ({ path }: Finding) => path.at(-1) === 'id';
  const first = new Map<string, Finding>();
  for (const item of findings) {
    if (item.code !== 'CN106') continue;
    const earlier = first.get(item.args.id);
    if (!earlier || (isDefinition(item) && !isDefinition(earlier))) first.set(item.args.id, item);
  }
  return findings.filter((item) => item.code !== 'CN106' || first.get(item.args.id) === item);
}

/** An axis that there is not, in the weights of several questions, is one mistake: its first place tells of the others. */
function onceAnAxis(findings: readonly Finding[]): Finding[] {
  const places = new Map<string, number>();
  const isAxis = (item: Finding): item is Extract<Finding, { code: 'CN102' }> =>
    item.code === 'CN102' && item.args.kind === 'weights';
  for (const { args } of findings.filter(isAxis)) places.set(args.key, (places.get(args.key) ?? 0) + 1);
  return findings.flatMap((item): Finding[] => {
    if (!isAxis(item)) return [item];
    const others = (places.get(item.args.key) ?? 0) - 1;
    return places.delete(item.args.key) ? [{ ...item, args: { ...item.args, others } }] : [];
  });
}
