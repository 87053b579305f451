import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkQuestionnaire } from '../../src/check/index.ts';
import type { Path } from '../../src/diagnostics/diagnostic.ts';
import type { FileMap } from '../../src/model/shape.ts';
import { validateQuestionnaire } from '../../src/model/validate-questionnaire.ts';
import { action, against, codes, letter, read, yesNo } from './small.ts';

const objective = action('dire', { kind: 'objective', addresses: ['aim'] });

/** Read by a condition that never holds, and too many to try: nobody can be sure of it. */
const MANY = Array.from({ length: 12 }, (_, i) => `q${letter(i)}`);
const both = [{ any: [{ one: true }, { two: true }] }, { one: false }, { two: false }];
const intricate = { any: [{ all: both }, { all: [...MANY.map((id) => ({ [id]: true })), ...both] }] };

describe('one mistake', () => {
  it('in a condition leaves open whether what reads it always holds', () => {
    const always = (when?: object) =>
      codes(/CN304|CN210/, [
        yesNo('sells'),
        yesNo('reads', when && { when }),
        yesNo('more', { when: { any: [{ reads: true }, { reads: false }] } }),
      ]);
    // Asked of all, it is answered one way or the other.
    expect(always()).toEqual(['CN304']);
    expect(always({ sells: true })).toEqual([]);
    // Who sees it is not known.
    expect(always({ sells: 'nowhere' })).toEqual(['CN210']);
  });

  it('of a track is told of the first question that waits there, not of those that wait for it', () => {
    const track = (...questions: string[]) =>
      codes(
        /CN30/,
        [
          yesNo('sells'),
          yesNo('reads', { when: { sells: true } }),
          yesNo('uses', { when: { reads: true } }),
          yesNo('lends', { when: { sells: true } }),
        ],
        {
          tracks: [
            {
              id: 'short',
              title: 'Court',
              minutes: 4,
              questions: ['aim', 'help', 'site', 'answer', ...questions],
            },
          ],
        },
      );
    expect(track('reads', 'uses')).toEqual(['CN306']);
    // Two that wait for the same one are one mistake; each that waits for another is its own.
    expect(track('reads', 'lends')).toEqual(['CN306']);
    expect(track('lends', 'uses')).toEqual(['CN306', 'CN306']);
    expect(track('sells', 'reads', 'uses')).toEqual([]);
  });

  it('that nobody can be sure of hides no other', () => {
    const heavy = [yesNo('one', { axes: { people: 1 } }), yesNo('two', { axes: { people: 6 } })];
    const questions = [...MANY.map((id) => yesNo(id)), ...heavy];
    expect(codes(/CN307|CN504|CN210/, [...questions, yesNo('dream', { when: intricate })])).toEqual([
      'CN307',
      'CN504',
    ]);
    // One that is certain does: who sees the question is not known.
    expect(codes(/CN307|CN504|CN210/, [...questions, yesNo('dream', { when: { aim: 'nowhere' } })])).toEqual([
      'CN210',
    ]);
  });

  it('in a requirement is told once: impossible at the same time, or else late', () => {
    const requiring = (more: object) =>
      codes(/CN60[45]/, [], {
        profiles: ['all-of-us', 'others'].map((id) => ({ id, title: id, training: 'opco' })),
        actions: [
          objective,
          action('aide', { addresses: ['help'] }),
          action('avant', { addresses: ['site'], ...more }),
          action('apres', {
            ...{ addresses: ['answer'], requires: ['avant'], when: { profile: 'others' } },
          }),
          action('toujours', { addresses: ['answer'] }),
          action('aussi', { addresses: ['site'] }),
        ],
      });
    expect(requiring({})).toEqual([]);
    expect(requiring({ horizon: 'year' })).toEqual(['CN605']);
    expect(requiring({ when: { profile: 'all-of-us' } })).toEqual(['CN604']);
    expect(requiring({ when: { profile: 'all-of-us' }, horizon: 'year' })).toEqual(['CN604']);
  });
});

describe('what counts for a hidden question', () => {
  const profiles = ['all-of-us', 'others'].map((id) => ({ id, title: id, training: 'opco' }));
  const asked = (when: object, more: object = {}) =>
    codes(
      /CN410/,
      [
        yesNo('sells', { axes: { people: 1 }, when: { aim: true } }),
        yesNo('reads', { axes: { people: 1 }, when, ...more }),
      ],
      { profiles },
    );

  it('must be said where an answer on its own axis hides it, and only there', () => {
    expect(asked({ sells: true })).toEqual(['CN410']);
    expect(asked({ sells: true }, { 'hidden-value': 0 })).toEqual([]);
    expect(asked({ sells: true }, { axes: { vision: 1 } })).toEqual([]);
    expect(asked({ profile: 'others', sells: true })).toEqual(['CN410']);
    // Where it was asked whether one sells, it shows whatever the answer: only a profile makes the condition false.
    expect(asked({ profile: 'others', any: [{ sells: true }, { sells: false }] })).toEqual([]);
  });
});

describe('a condition of a newer version', () => {
  const versions = (before: object | undefined, after: object | undefined) => {
    const of = (version: string, when: object | undefined) =>
      read([yesNo('reads', { axes: { people: 1 }, ...(when && { when }) })], { version });
    return against(of('1.0.0', before), of('1.1.0', after));
  };
  const anyAim = { any: [{ aim: true }, { aim: false }] };

  it('takes answers away where some who were asked are not asked any more, be it for want of an answer', () => {
    expect(versions(undefined, { aim: true })).toEqual(['CN804']);
    expect(versions({ aim: true }, undefined)).toEqual([]);
    expect(versions({ aim: true }, { aim: true, help: true })).toEqual(['CN804']);
    expect(versions({ aim: true, help: true }, { aim: true })).toEqual([]);
    expect(versions({ aim: true }, anyAim)).toEqual([]);
    // Who leaves `aim` open was asked, and is not any more.
    expect(versions(undefined, anyAim)).toEqual(['CN804']);
  });
});

describe('a part that is missing', () => {
  const TINY = parse(
    readFileSync(new URL('../fixtures/worked-example/tiny.yaml', import.meta.url), 'utf8'),
  ) as FileMap;

  /** The codes found once the part at a path is gone, empty or nothing. */
  function without(path: Path, by: 'gone' | 'empty' | 'nothing'): string[] {
    const value = structuredClone(TINY);
    const holder = path.slice(0, -1).reduce((part: unknown, key) => (part as FileMap)[key], value);
    const key = path.at(-1) ?? '';
    if (by === 'gone' && Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (by === 'gone') delete (holder as Record<string, unknown>)[key];
    else (holder as Record<string, unknown>)[key] = by === 'empty' ? [] : null;
    const { questionnaire, pruned, findings } = validateQuestionnaire(value);
    const found = questionnaire ? [...findings, ...checkQuestionnaire(questionnaire, pruned)] : findings;
    return found.map(({ code }) => code);
  }

  function paths(value: unknown, at: Path = []): Path[] {
    if (typeof value !== 'object' || value === null) return at.length > 0 ? [at] : [];
    const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
    const inside = keys.flatMap((key) => paths((value as FileMap)[key], [...at, key]));
    return at.length > 0 ? [at, ...inside] : inside;
  }

  it('is told once, and nothing that follows from it', () => {
    const several = paths(TINY).flatMap((path) =>
      (['gone', 'empty', 'nothing'] as const).flatMap((by) => {
        const found = without(path, by);
        return found.length > 1 ? [`${path.join('.')} ${by}: ${found.join(' ')}`] : [];
      }),
    );
    // What names a part, in several places, is wrong in each of them.
    expect(several).toEqual([
      'profiles.1 gone: CN304 CN304',
      'tracks.0.questions.0 gone: CN411 CN501 CN611',
      'areas.stakes.questions empty: CN201 CN201',
      'areas.tools.questions empty: CN201 CN201 CN201',
      'areas.prospects.questions empty: CN201 CN201',
    ]);
  });
});
