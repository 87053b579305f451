import type { Path } from '../diagnostics/diagnostic.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { isSameCondition } from '../model/condition.ts';
import { conditionUnderPresentNames } from '../model/present-names.ts';
import {
  askedIn,
  type Gate,
  hasOptions,
  isFact,
  type Question,
  type Questionnaire,
  type Renamed,
} from '../model/questionnaire.ts';
import {
  haveMoved,
  isAnother,
  isDeclared,
  isOtherSentence,
  isOtherUnit,
  sentencesOf,
} from '../model/same-question.ts';
import { asRead, inCommon, inSameLanguage, SAME_WORDS, words } from '../model/same-text.ts';
import type { Text } from '../model/text.ts';
import { allTexts } from './all-texts.ts';
import { FALSE, TRUE, UNDETERMINED } from './possible.ts';
import type { Change } from './question-changes.ts';
import { possible } from './search.ts';
import type { Subject } from './subject.ts';

/** Options, points and units that kept their name but not their meaning, unless `changed` says so. */
export function reworded(
  before: Question,
  after: Question,
  newer: Questionnaire,
  older: Questionnaire,
): Finding[] {
  if (before.type !== after.type || isDeclared(after.id, newer, older)) return [];
  // Told on the question as a whole.
  if (isAnother(before, after, newer, older) || haveMoved(before, after, newer.languages)) return [];
  const tell = (part: 'option' | 'point' | 'unit', name: string, path: Path, was: Text, is: Text) => {
    const [pair] = inSameLanguage(was, is, newer.languages);
    const said = { before: pair?.[0] ?? '', after: pair?.[1] ?? '' };
    return finding('CN822', path, { question: after.id, isFact: isFact(after), part, name, ...said });
  };
  if (before.type === 'number' && after.type === 'number') {
    const [was, is] = [before.unit, after.unit];
    if (was === null || is === null || !isOtherUnit(before, after, newer.languages)) return [];
    return [tell('unit', '', [...after.path, 'unit'], was, is)];
  }
  const old = new Map(sentencesOf(before));
  return sentencesOf(after).flatMap(([name, is], i) => {
    const was = old.get(name);
    if (was === undefined || !isOtherSentence(was, is, newer.languages)) return [];
    return hasOptions(after)
      ? [tell('option', name, [...after.path, 'options', i, 'text'], was, is)]
      : [tell('point', name, [...after.path, 'points', i], was, is)];
  });
}

/** Profiles and objectives whose id, used in answer files, stands for something else now. */
export function reusedNames(newer: Questionnaire, older: Questionnaire): Finding[] {
  return (['profile', 'objective'] as const).flatMap((kind) => {
    const before = new Map(older[`${kind}s`].map(({ id, title }) => [id, title]));
    return newer[`${kind}s`].flatMap(({ id, title, path }) => {
      const was = before.get(id);
      if (was === undefined || !isOtherTitle(was, title, newer)) return [];
      const [pair] = inSameLanguage(was, title, newer.languages);
      const said = { before: pair?.[0] ?? '', after: pair?.[1] ?? '' };
      return [finding('CN933', [...path, 'title'], { kind, id, ...said }, 'key')];
    });
  });
}

/** A word or two may just be better wording: only longer texts can differ. */
function isOtherTitle(was: Text, is: Text, { languages }: Questionnaire): boolean {
  const pairs = inSameLanguage(was, is, languages);
  const isOther = ([one, other]: readonly [string, string]): boolean => {
    const [before, after] = [words(one), words(other)];
    return before.size > 1 && after.size > 1 && inCommon(before, after) < SAME_WORDS;
  };
  return pairs.length > 0 && pairs.every(isOther);
}

/**
 * Gates that hold back more structures than before: the same answers may give a lower level.
 * @param renamed what older names are now, whether the questionnaire says so or not yet.
 */
export function gateChanges(newer: Subject, older: Questionnaire, renamed: Renamed): Change[] {
  const { gates } = newer.questionnaire;
  const former = older.gates.map((gate) => ({
    ...gate,
    when: conditionUnderPresentNames(gate.when, renamed),
  }));
  const holds = (old: Gate, gate: Gate) =>
    old.axis === gate.axis &&
    old.level <= gate.level &&
    (isSameCondition(old.when, gate.when) ||
      possible(newer, [
        { of: old.when, wanted: TRUE },
        { of: gate.when, wanted: FALSE | UNDETERMINED },
      ]) === false);
  return gates
    .filter((gate) => !former.some((old) => holds(old, gate)))
    .map(({ axis, level, path }): Change => {
      const args = { axis, level, isNew: !former.some((old) => old.axis === axis) };
      return {
        step: 'major',
        tell: (wanted) =>
          wanted
            ? finding('CN823', [...path, 'when'], { ...args, wanted }, 'key')
            : finding('CN825', [...path, 'when'], args, 'key'),
      };
    });
}

/** Questions that were two and are now one: files that answer both will be refused. */
export function merged(newer: Questionnaire, older: Questionnaire): Finding[] {
  const { questions } = newer.renamed;
  const byPresent = new Map<string, string[]>();
  for (const { id } of askedIn(older)) {
    const to = questions.get(id) ?? id;
    byPresent.set(to, [...(byPresent.get(to) ?? []), id]);
  }
  return [...byPresent].flatMap(([to, ids]) => {
    const from = ids.find((id) => questions.has(id));
    return ids.length > 1 && from !== undefined
      ? [finding('CN827', ['renamed', from], { ids, to, older: older.version }, 'key')]
      : [];
  });
}

/** Texts that changed in one language and not in another; one finding, at the first. */
export function drifted(newer: Questionnaire, older: Questionnaire): Finding[] {
  const old = new Map(named(older).map(({ name, text }) => [name, text]));
  const all = named(newer).flatMap(({ name, text, path }) => {
    const was = old.get(name);
    if (typeof text === 'string' || was === undefined || typeof was === 'string') return [];
    const shared = Object.keys(text).filter((language) => was[language] !== undefined);
    const isLeft = (language: string) => asRead(was[language] ?? '') === asRead(text[language] ?? '');
    const left = shared.filter(isLeft);
    const changed = shared.filter((language) => !isLeft(language));
    return left.length > 0 && changed.length > 0 ? [{ left, changed, path }] : [];
  });
  const [first] = all;
  if (!first) return [];
  const { left, changed, path } = first;
  return [finding('CN824', path, { changed, left, count: all.length }, 'key')];
}

/** Every text under a name that does not depend on its place in a list, but on the ids of what holds it. */
function named(questionnaire: Questionnaire): { name: string; text: Text; path: Path }[] {
  const ids = new Map<string, string>();
  const add = (kind: string, { id }: { id: string }, path: Path) =>
    ids.set(JSON.stringify(path), `${kind} ${id}`);
  for (const kind of ['profiles', 'objectives', 'tracks', 'duties', 'actions'] as const) {
    for (const item of questionnaire[kind]) add(kind, item, item.path);
  }
  for (const question of askedIn(questionnaire)) {
    add('asked', question, question.path);
    if (!hasOptions(question)) continue;
    for (const [i, option] of question.options.entries()) {
      add(`option of ${question.id}`, option, [...question.path, 'options', i]);
    }
  }
  return allTexts(questionnaire).map(({ text, path }) => {
    const at = path.findLastIndex((_, i) => ids.has(JSON.stringify(path.slice(0, i + 1))));
    const owner = at < 0 ? '' : (ids.get(JSON.stringify(path.slice(0, at + 1))) ?? '');
    return { name: JSON.stringify([owner, ...path.slice(at + 1)]), text, path };
  });
}
