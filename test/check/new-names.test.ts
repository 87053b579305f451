import { describe, expect, it } from 'vitest';
import { accepted, linesOf, proposalFor } from '../../src/check/proposal.ts';
import { read, yesNo } from './small.ts';

/** A question of three sentences. */
const single = (id: string, text: string, sentences: string[], more: object = {}) => ({
  ...{ id, type: 'single', text, axes: { people: 1 } },
  options: sentences.map((said, i) => ({ id: `o${i}`, text: said })),
  ...more,
});
const OFTEN = ['Jamais', 'Parfois', 'Souvent'];
const NUMBER = ['Aucun', 'Un seul', 'Plusieurs'];

/** What the newer of two versions should say of the older one. */
function proposal(older: object[], newer: object[], more: { older?: object; newer?: object } = {}) {
  const before = read(older, { version: '1.0.0', ...more.older }).questionnaire;
  const after = read(newer, { version: '2.0.0', ...more.newer }).questionnaire;
  const found = proposalFor(after, before);
  return { ...found, lines: linesOf(found, accepted(found, after, before), '2.0.0') };
}
const renamed = (...of: Parameters<typeof proposal>) =>
  proposal(...of).renamed.map(([from, to]) => `${from} ${to}`);

describe('a question under another id', () => {
  it('is known by its words', () => {
    expect(renamed([yesNo('a', { text: 'Un but' })], [yesNo('b', { text: 'un BUT !' })])).toEqual(['a b']);
    expect(renamed([yesNo('a', { text: 'Un but' })], [yesNo('b', { text: 'Un autre' })])).toEqual([]);
    expect(
      renamed(
        [yesNo('a', { text: 'Un but' })],
        [yesNo('a', { text: 'Un but' }), yesNo('b', { text: 'Un but' })],
      ),
    ).toEqual([]);
    // Of another type, or a fact where it was a question, it is another one.
    expect(renamed([yesNo('a', { text: 'Un but' })], [{ id: 'b', type: 'text', text: 'Un but' }])).toEqual(
      [],
    );
    const fact = { facts: [{ id: 'b', type: 'yes-no', text: 'Un but' }] };
    expect(renamed([yesNo('a', { text: 'Un but' })], [], { newer: fact })).toEqual([]);
    expect(renamed([], [], { older: { facts: [{ ...fact.facts[0], id: 'a' }] }, newer: fact })).toEqual([
      'a b',
    ]);
  });

  it('is none that the file tells of already', () => {
    const [was, is] = [yesNo('a', { text: 'Un but' }), yesNo('b', { text: 'Un but' })];
    expect(renamed([was], [is], { newer: { renamed: { a: 'b' } } })).toEqual([]);
    expect(renamed([was], [is], { newer: { retired: ['a'] } })).toEqual([]);
    // Another one of the older version has become it; or one from further back, which only begins a chain.
    const other = yesNo('other', { text: 'Autre chose' });
    expect(renamed([was, other], [is], { newer: { renamed: { other: 'b' } } })).toEqual([]);
    expect(renamed([was], [is], { newer: { renamed: { oldest: 'b' } } })).toEqual(['a b']);
  });

  it('is only taken for it by its author where its words are others, whatever its sentences', () => {
    const was = single('a', 'Combien de fois publiez-vous', OFTEN);
    const is = single('b', 'À quel rythme sortez-vous des nouvelles', OFTEN);
    const third = single('c', 'Autre', OFTEN);
    const topic = { topic: 'le rythme' };
    for (const [before, after] of [
      [[was], [is]],
      [
        [{ ...was, ...topic }, third],
        [{ ...is, ...topic }, third],
      ],
    ] as const) {
      expect(renamed([...before], [...after])).toEqual([]);
      const { doubtful, retired } = proposal([...before], [...after]);
      expect([doubtful, retired]).toEqual([[['a', 'b']], []]);
    }
    const { doubtful, retired } = proposal([was], [single('b', 'À quel rythme', NUMBER)]);
    expect([doubtful, retired]).toEqual([[], ['a']]);
  });

  it('is, of several that read the same, the one of the same topic, else axes, else place; else none', () => {
    const same = (id: string, more: object = {}) =>
      yesNo(id, { text: 'Un but', axes: { people: 1 }, ...more });
    const topic = (said: string) => ({ topic: said });
    expect(
      renamed(
        [same('a', topic('le but')), same('b', topic('le sens'))],
        [same('c', topic('le sens')), same('d', topic('le but'))],
      ),
    ).toEqual(['a d', 'b c']);
    expect(
      renamed(
        [same('a'), same('b', { axes: { vision: 1 } })],
        [same('c', { axes: { vision: 1 } }), same('d')],
      ),
    ).toEqual(['a d', 'b c']);
    expect(renamed([same('a'), same('b')], [same('c'), same('d')])).toEqual(['a c', 'b d']);
    // Two that became one, in another place: which of them it was is not known.
    expect(renamed([same('a'), same('b')], [yesNo('first'), yesNo('second'), same('c')])).toEqual([]);
  });
});

describe('options, profiles', () => {
  it('under another id are known by their words, each once', () => {
    const of = (ids: string[], sentences: string[]) => ({
      ...single('a', 'Combien', []),
      options: ids.map((id, i) => ({ id, text: sentences[i] })),
    });
    expect(renamed([of(['x', 'y', 'z'], NUMBER)], [of(['x', 'v', 'w'], NUMBER)])).toEqual([
      'a.y a.v',
      'a.z a.w',
    ]);
    expect(renamed([of(['x', 'y'], NUMBER)], [of(['x', 'v'], ['Aucun', 'Deux'])])).toEqual([]);
    expect(
      renamed([of(['x', 'y'], NUMBER)], [of(['x', 'y', 'v'], [...NUMBER.slice(0, 2), 'un seul'])]),
    ).toEqual([]);
    const profile = (id: string, title: string) => ({ id, title, training: 'opco' });
    const all = profile('all-of-us', 'Toutes');
    expect(
      renamed([], [], {
        older: { profiles: [all, profile('radio', 'Une radio')] },
        newer: { profiles: [all, profile('station', 'une radio'), profile('choir', 'Un chœur')] },
      }),
    ).toEqual(['profile.radio profile.station']);
  });
});

describe('what is proposed', () => {
  it('of what is gone is that it is retired, of what is worth something else that it changed', () => {
    const { retired, changed } = proposal(
      [
        yesNo('gone'),
        single('reworded', 'Un', OFTEN),
        single('worth', 'Deux', OFTEN),
        { id: 'turned', type: 'scale', text: 'Trois', points: OFTEN },
        yesNo('flipped'),
        {
          id: 'counted',
          type: 'number',
          text: 'Quatre',
          bands: [
            { from: 0, value: 0 },
            { from: 5, value: 1 },
          ],
        },
        single('same', 'Cinq', OFTEN),
        single('told', 'Six', OFTEN),
        {
          id: 'more',
          type: 'multiple',
          text: 'Sept',
          scoring: 'max',
          options: [
            { id: 'x', text: 'X', value: 1 },
            { id: 'z', text: 'Z', value: 0 },
          ],
        },
      ],
      [
        single('reworded', 'Un', ['Jamais', 'Parfois', 'Toujours']),
        single('worth', 'Deux', OFTEN, {
          options: OFTEN.map((text, i) => ({ id: `o${i}`, text, value: [0, 0.9, 1][i] })),
        }),
        { id: 'turned', type: 'scale', text: 'Trois', points: OFTEN, reverse: true },
        yesNo('flipped', { reverse: true }),
        {
          id: 'counted',
          type: 'number',
          text: 'Quatre',
          bands: [
            { from: 0, value: 0 },
            { from: 6, value: 1 },
          ],
        },
        single('same', 'Cinq', ['jamais', 'Parfois.', 'Souvent']),
        single('told', 'Six', ['Jamais', 'Parfois', 'Toujours']),
        {
          ...{ id: 'more', type: 'multiple', text: 'Sept', scoring: 'max' },
          options: ['x', 'z', 'y'].map((id, i) => ({ id, text: id, value: [1, 0, 0.5][i] })),
        },
      ],
      { newer: { changed: { told: '2.0.0' } } },
    );
    expect(retired).toEqual(['gone']);
    // What its sentences say now, and whether they mean the same, is for its author to say.
    expect(changed).toEqual(['worth', 'turned', 'flipped', 'counted']);
  });

  it('is written as whole lists, former names led further, only those that change', () => {
    expect(
      proposal([yesNo('b', { text: 'Un but' }), yesNo('gone')], [yesNo('c', { text: 'Un but' })], {
        older: { renamed: { a: 'b' }, retired: ['z'] },
        newer: { renamed: { a: 'b' }, retired: ['z'], changed: { c: '2.0.0' } },
      }).lines,
    ).toEqual(['version: 2.0.0', 'renamed:', '  a: c', '  b: c', 'retired:', '  - z', '  - gone']);
    expect(proposal([yesNo('a')], [yesNo('a')]).lines).toEqual(['version: 2.0.0']);
    expect(proposal([single('a', 'Un', OFTEN)], [single('a', 'Un', NUMBER)]).lines).toEqual([
      'version: 2.0.0',
    ]);
    expect(proposal([yesNo('a')], [yesNo('a', { reverse: true })]).lines).toEqual([
      'version: 2.0.0',
      'changed:',
      '  a: 2.0.0',
    ]);
  });
});
