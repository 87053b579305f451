import { describe, expect, it } from 'vitest';
import { action, against, codes, letter, read, yesNo } from './small.ts';

const objective = action('dire', { kind: 'objective', addresses: ['aim'] });

/** Read by a condition that never holds, and too many to try: nobody can be sure of it. */
const MANY = Array.from({ length: 12 }, (_, i) => `q${letter(i)}`);
const both = [{ two: true }, { two: false }];
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
