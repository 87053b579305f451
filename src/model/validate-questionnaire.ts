import type { Finding, Path } from '../diagnostics/diagnostic.ts';
import {
  actions as matchesActionsSchema,
  questionnaire as matchesSchema,
} from '../generated/validate-questionnaire.js';
import { isTag, tagOf } from '../language.ts';
import { buildQuestionnaire, type Damage } from './build-questionnaire.ts';
import { improperTag } from './malformed.ts';
import type { Pruned } from './pruned.ts';
import type { Questionnaire } from './questionnaire.ts';
import { schemaFindings } from './schema-findings.ts';
import { isMap } from './shape.ts';

export interface ValidatedQuestionnaire {
  /**
   * null if the file is not a map. If some parts break the schema, the model of the others: good enough to find more
   * mistakes in one go, but not for use (`findings` then has errors, and the loader gives no questionnaire for
   * scoring).
   */
  questionnaire: Questionnaire | null;
  /**
   * The parts left out of the model, each with its own error. Rules must not conclude anything from their absence: an
   * unknown id may name one of them (`mayBePruned`), and sums over all questions or actions mean nothing while some
   * are missing.
   */
  pruned: Pruned[];
  findings: Finding[];
}

/**
 * Validates a questionnaire file's value, with `actions` as a list: the loader inlines an external file, and redirects
 * findings under `actions` to it.
 */
export function validateQuestionnaire(value: unknown): ValidatedQuestionnaire {
  matchesSchema(value);
  const errors = matchesSchema.errors ?? [];
  const each = [
    ...oncePerMalformedId(schemaFindings(errors, value, 'questionnaire')),
    ...tagsWrittenOtherwise(value),
  ];
  const findings = oncePerAxis(each);
  if (!isMap(value)) return { questionnaire: null, pruned: [], findings };
  const { questionnaire, pruned } = buildQuestionnaire(value, damageOf(each));
  // The questions of an unknown area are not in the model.
  if (findings.some(({ code, args }) => code === 'CN102' && args.kind === 'areas')) {
    pruned.push({ kind: 'question', id: null });
  }
  return { questionnaire, pruned, findings };
}

/** Languages that the schema takes, and that are not written as everybody does: `FR`, `pt-br`. */
function tagsWrittenOtherwise(value: unknown): Finding[] {
  const languages: unknown[] = isMap(value) && Array.isArray(value.languages) ? value.languages : [];
  return languages.flatMap((tag, i) =>
    typeof tag === 'string' && isTag(tag) && tagOf(tag) !== tag ? [improperTag(['languages', i], tag)] : [],
  );
}

/** What is wrong with a list of actions in its own file, apart from any questionnaire. */
export function validateActions(value: unknown): Finding[] {
  matchesActionsSchema(value);
  return schemaFindings(matchesActionsSchema.errors ?? [], value, 'actions');
}

/**
 * Whether an unknown key means that its whole map is not what was meant: an interval, a question's axes, a number cut
 * in two.
 */
const spoils = ({ kind, key }: { kind: string; key: string }): boolean =>
  kind === 'expectation' || kind === 'weights' || /^\d+$/.test(key);

/** Where the faults are. An extra key does no harm, unless it stands for one that should be there. */
function damageOf(findings: readonly Finding[]): Damage {
  const faults = new Set<string>();
  const around = new Set<string>();
  const add = (path: Path) => {
    faults.add(JSON.stringify(path));
    for (let length = 0; length <= path.length; length++) around.add(JSON.stringify(path.slice(0, length)));
  };
  for (const { code, args, path } of findings) {
    if (code === 'CN102' && args.nearest === undefined && !spoils(args)) continue;
    // A missing key, or one that a misspelt key stands for: what should be there is unknown.
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

/** A malformed id, both defined and referenced, is one mistake, at its definition. */
function oncePerMalformedId(findings: readonly Finding[]): Finding[] {
  const isDefinition = ({ path }: Finding) => path.at(-1) === 'id';
  const first = new Map<string, Finding>();
  for (const item of findings) {
    if (item.code !== 'CN106') continue;
    const earlier = first.get(item.args.id);
    if (!earlier || (isDefinition(item) && !isDefinition(earlier))) first.set(item.args.id, item);
  }
  return findings.filter((item) => item.code !== 'CN106' || first.get(item.args.id) === item);
}

/** An unknown axis in the weights of several questions is one mistake, at the first place, which counts the others. */
function oncePerAxis(findings: readonly Finding[]): Finding[] {
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
