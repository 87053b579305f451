import type { Path } from '../diagnostics/diagnostic.ts';
import type * as File from '../generated/questionnaire-file.ts';
import { buildFact, buildQuestion } from './build-question.ts';
import { type AskedType, buildCondition, type TypeOf } from './condition.ts';
import type { Pruned } from './pruned.ts';
import {
  type Action,
  AREAS,
  AXES,
  type AxisId,
  type LevelWords,
  type Questionnaire,
  type Renamed,
} from './questionnaire.ts';
import { type FileMap, isMap, spelledOut } from './shape.ts';

/** Where a file breaks its schema. */
export interface Damage {
  /** Whether a fault is at a path or under it. */
  touches(path: Path): boolean;
  /** Whether a fault is exactly at a path. */
  isAt(path: Path): boolean;
  /** Whether a fault is at a path or at something that contains it. */
  covers(path: Path): boolean;
}

/** For a file that its schema accepts. */
export const UNDAMAGED: Damage = { touches: () => false, isAt: () => false, covers: () => false };

/**
 * Builds the model of a questionnaire file, without the damaged parts.
 * @returns the model, complete if `pruned` is empty.
 */
export function buildQuestionnaire(
  value: FileMap,
  damage: Damage,
): { questionnaire: Questionnaire; pruned: Pruned[] } {
  const pruned: Pruned[] = [];

  /** The items of a list that can be built, each with its path. */
  const items = <Item>(list: unknown, path: Path, kind: Pruned['kind']): { item: Item; path: Path }[] => {
    // Not a list, under a misspelt key or far too long: none of its items is known.
    if (!Array.isArray(list) || damage.isAt(path)) {
      if (damage.covers(path)) pruned.push({ kind, id: null });
      return [];
    }
    return list.flatMap((item: unknown, i) => {
      const at = [...path, i];
      if (!damage.touches(at)) return [{ item: item as Item, path: at }];
      const hasId = isMap(item) && typeof item.id === 'string' && !damage.covers([...at, 'id']);
      pruned.push({ kind, id: hasId ? String(item.id) : null });
      return [];
    });
  };
  const sound = <T>(key: string, otherwise: T): T =>
    value[key] === undefined || damage.touches([key]) ? otherwise : (value[key] as T);

  const rawAreas = isMap(value.areas) ? value.areas : {};
  const types = askedTypes(rawAreas, value.facts);
  const typeOf = (question: string) => types.get(question);

  const languages = sound<string[]>('languages', []);

  const questionnaire: Questionnaire = {
    id: sound('id', ''),
    version: sound('version', '0.0.0'),
    languages,
    translated: Object.keys(sound('translations', {})).filter((language) => language !== languages[0]),
    title: sound<File.Text>('title', ''),
    intro: sound<File.Text | null>('intro', null),
    profiles: items<File.Profile>(value.profiles, ['profiles'], 'profile').map(({ item, path }) => ({
      ...item,
      description: item.description ?? null,
      path,
    })),
    axes: axesOf(value, damage),
    facts: items<File.Fact>(value.facts, ['facts'], 'fact').map(({ item, path }) => buildFact(item, path)),
    areas: AREAS.map((id) => {
      const raw = rawAreas[id];
      const text = (key: string) =>
        isMap(raw) && raw[key] !== undefined && !damage.touches(['areas', id, key])
          ? (raw[key] as File.Text)
          : null;
      return { id, title: text('title') ?? id, description: text('description'), intro: text('intro') };
    }),
    questions: AREAS.flatMap((area) => {
      const raw = rawAreas[area];
      const path = ['areas', area, 'questions'];
      const found = items<File.Question>(isMap(raw) ? raw.questions : undefined, path, 'question');
      return found.map(({ item, path: at }) => buildQuestion(item, area, at, typeOf));
    }),
    objectives: items<File.Objective>(value.objectives, ['objectives'], 'objective').map(
      ({ item, path }) => ({
        ...item,
        description: item.description ?? null,
        path,
      }),
    ),
    tracks: items<File.Track>(value.tracks, ['tracks'], 'track').map(({ item, path }) => ({
      ...item,
      description: item.description ?? null,
      path,
    })),
    gates: items<File.Gate>(value.gates, ['gates'], 'gate').map(({ item, path }) => ({
      axis: item.axis,
      level: item.level,
      when: buildCondition(item.when, [...path, 'when'], typeOf),
      text: item.text ?? null,
      path,
    })),
    levels: sound<File.Level[]>('levels', []).map(levelWords),
    duties: items<File.Duty>(value.duties, ['duties'], 'duty').map(({ item, path }) => ({
      ...item,
      when: item.when ? buildCondition(item.when, [...path, 'when'], typeOf) : null,
      path,
    })),
    renamed: renamedIds(sound<Record<string, string>>('renamed', {})),
    retired: new Set(sound<string[]>('retired', [])),
    changed: new Map(Object.entries(sound<Record<string, string>>('changed', {}))),
    actions: items<File.Action>(value.actions, ['actions'], 'action').map(({ item, path }) =>
      buildAction(item, path, typeOf),
    ),
  };
  return { questionnaire, pruned };
}

/** Sorts former ids by what they name: `question`, `question.option` or `profile.id`. */
function renamedIds(file: Record<string, string>): Renamed {
  const renamed: Renamed = { questions: new Map(), options: new Map(), profiles: new Map() };
  for (const [old, present] of Object.entries(file)) {
    if (!old.includes('.')) renamed.questions.set(old, present);
    else if (!old.startsWith('profile.')) renamed.options.set(old, present);
    else renamed.profiles.set(old.slice('profile.'.length), present.replace(/^profile\./, ''));
  }
  return renamed;
}

/** The type asked under each id, including questions that cannot be built: conditions still read their answers. */
function askedTypes(areas: FileMap, facts: unknown): Map<string, AskedType> {
  const questions = AREAS.flatMap((area) => {
    const raw = areas[area];
    return isMap(raw) && Array.isArray(raw.questions) ? (raw.questions as unknown[]) : [];
  });
  const typed = (list: readonly unknown[], isFact: boolean) =>
    list
      .filter(isMap)
      .map(({ id, type }): [string, AskedType] => [spelledOut(id), { type: spelledOut(type), isFact }]);
  return new Map([...typed(Array.isArray(facts) ? facts : [], true), ...typed(questions, false)]);
}

function axesOf(value: FileMap, damage: Damage): Questionnaire['axes'] {
  const raw = isMap(value.axes) ? value.axes : {};
  const entries = AXES.map((id) => {
    const axis = raw[id] as File.Axis | undefined;
    if (axis === undefined || damage.touches(['axes', id])) return [id, { title: id, description: null }];
    return [id, { title: axis.title, description: axis.description ?? null }];
  });
  return Object.fromEntries(entries) as Questionnaire['axes'];
}

/** A level is a text, a text by language, or a map with its sentences. */
function levelWords(level: File.Level, i: number): LevelWords {
  const path = ['levels', i];
  if (typeof level === 'string' || !('title' in level || 'description' in level || 'axes' in level)) {
    return { title: level as File.Text, titlePath: path, description: null, strays: [], axes: {} };
  }
  return {
    title: (level.title as File.Text | undefined) ?? '',
    titlePath: [...path, 'title'],
    description: (level.description as File.Text | undefined) ?? null,
    strays: Object.keys(level).filter((key) => !['title', 'description', 'axes'].includes(key)),
    axes: { ...(level.axes as Partial<Record<AxisId, File.LevelOnAxis>> | undefined) },
  };
}

export function buildAction(file: File.Action, path: Path, typeOf: TypeOf): Action {
  return {
    id: file.id,
    title: file.title,
    why: file.why,
    firstStep: file['first-step'],
    steps: file.steps ?? [],
    indicator: file.indicator,
    example: file.example ?? null,
    addresses: file.addresses,
    objectives: file.objectives,
    kind: file.kind,
    effort: file.effort,
    impact: file.impact,
    horizon: file.horizon,
    route: file.route,
    requires: file.requires ?? [],
    when: file.when ? buildCondition(file.when, [...path, 'when'], typeOf) : null,
    path,
  };
}
