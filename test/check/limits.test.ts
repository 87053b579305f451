import { describe, expect, it } from 'vitest';
import { AXES } from '../../src/model/questionnaire.ts';
import { action, against, codes, found, letter, MINIMAL, pigeons, read, yesNo } from './small.ts';

describe('the search through all answers', () => {
  /** Asked where `last` is both yes and no, as `next` makes one say, after so many questions of which all are read. */
  const impossible = (count: number) => {
    const ids = Array.from({ length: count }, (_, i) => `q${letter(i)}`);
    const both = [{ any: [{ last: true }, { next: true }] }, { last: false }, { next: false }];
    const when = { any: [{ all: both }, { all: [...ids.map((id) => ({ [id]: true })), ...both] }] };
    const questions = [...ids, 'last', 'next'].map((id) => yesNo(id));
    return codes(/CN30/, [...questions, { id: 'dream', type: 'text', text: 'Et', when }]);
  };

  it('says of a condition that it never holds once it has gone through them, and never before', () => {
    expect(impossible(2)).toEqual(['CN303']);
    expect(impossible(7)).toEqual(['CN303']);
    // Too many to try: nothing is certain, wherever the search was when it gave up.
    for (const count of [10, 11, 12, 13, 14]) expect(impossible(count)).toEqual(['CN307']);
  });
});

describe('all searches together', () => {
  it('end, and what they left is neither taken for tried nor called too long', () => {
    const { questions, when } = pigeons(10);
    const { all } = when;
    // Each is another condition, as hard as the first.
    const hard = Array.from({ length: 40 }, (_, i) =>
      action(`hard-${letter(i)}`, { when: { all: [...all.slice(i), ...all.slice(0, i)] } }),
    );
    const simple = action('simple', { when: { site: true } });
    const said = found(/CN30|CN310/, questions, { actions: [...hard, simple] });
    const on = (code: string) => said.filter((item) => item.code === code).length;
    expect(on('CN307')).toBeGreaterThan(0);
    expect(on('CN307')).toBeLessThan(40);
    expect(on('CN310')).toBe(1);
    expect(said.filter(({ path }) => path[1] === 40)).toEqual([]);
    // What was left: all that are not told alone.
    const [left] = said.flatMap(({ code, args }) => (code === 'CN310' ? [args] : []));
    expect(left).toEqual({ conditions: 41 - on('CN307') });
  });

  it('say nothing more where one condition alone is too long', () => {
    const { questions, when } = pigeons(8);
    const dream = { id: 'dream', type: 'text', text: 'Et', when };
    expect(codes(/CN30|CN310/, [...questions, dream])).toEqual(['CN307']);
  });
});

describe('what contradicts itself in plain sight', () => {
  const ids = Array.from({ length: 20 }, (_, i) => `o${letter(i)}`);
  const options = ids.map((id) => ({ id, text: `Par ${id}`, value: 1 }));
  const means = { id: 'means', type: 'multiple', scoring: 'max', text: 'Par quoi', options };
  const way = { ...means, id: 'way', type: 'single', text: 'Comment', scoring: undefined };
  const many = { id: 'many', type: 'number', text: 'Combien' };
  const harmless = ids.slice(1, 19).map((id, i) => ({ any: [{ means: id }, { means: ids[i + 2] }] }));
  const either = { any: [{ means: 'oaa' }, { site: true }] };
  const said = (...lines: object[]) => {
    const when = { all: [...lines, ...harmless] };
    const asked = JSON.parse(JSON.stringify([means, way, many]));
    return codes(/CN30/, [...asked, { id: 'dream', type: 'text', text: 'Et', when }]);
  };

  it.each<[string, object[]]>([
    ['an option and not that option', [{ means: 'oaa' }, { not: { means: 'oaa' } }]],
    [
      'inside other groups',
      [{ all: [{ means: 'oaa' }] }, { not: { any: [{ means: 'oaa' }, { site: true }] } }],
    ],
    ['a group and not that group', [either, { not: either }]],
    ['two of which one is chosen', [{ way: 'oaa' }, { way: 'oab' }]],
    ['all but each', ids.map((id) => ({ not: { way: id } }))],
    ['numbers apart', [{ many: { 'at-least': 5 } }, { many: { 'at-most': 3 } }]],
    [
      'in each branch',
      [{ any: [{ all: [{ way: 'oaa' }, { way: 'oab' }] }, { all: [{ site: true }, { site: false }] }] }],
    ],
  ])('%s', (_, lines) => {
    expect(said(...lines)).toEqual(['CN303']);
  });

  it.each<[string, object[]]>([
    ['two of which several are chosen', [{ means: 'oaa' }, { means: 'oab' }]],
    ['one or the other', [{ way: ['oaa', 'oab'] }, { way: ['oab', 'oac'] }]],
    ['numbers that meet', [{ many: { 'at-least': 3 } }, { many: { 'at-most': 3 } }]],
    ['a branch that is left', [{ any: [{ all: [{ way: 'oaa' }, { way: 'oab' }] }, { site: true }] }]],
    ['a group, and not another', [either, { not: { all: [{ means: 'oaa' }, { site: true }] } }]],
  ])('%s does not', (_, lines) => {
    expect(said(...lines)).toEqual(['CN307']);
  });
});

describe('the options that conditions tell apart', () => {
  const chosen = (count: number) => {
    const ids = Array.from({ length: count }, (_, i) => `o${letter(i)}`);
    const options = ids.map((id) => ({ id, text: `Par ${id}`, value: 1 }));
    const means = { id: 'means', type: 'multiple', scoring: 'max', text: 'Par quoi', options };
    const all = ids.map((id) => ({ means: id }));
    return codes(/CN30/, [means, { id: 'more', type: 'text', text: 'Et', when: { all } }]);
  };

  it('are gone through up to ten', () => {
    expect(chosen(10)).toEqual([]);
    expect(chosen(11)).toEqual(['CN307']);
  });
});

describe('a number', () => {
  /** What is said of conditions on a number, alone or all together. */
  const never = (number: object, ...all: object[]) => {
    const asked = { id: 'many', type: 'number', text: 'Combien', ...number };
    const when = { all: all.map((of) => ('not' in of ? { not: { many: of.not } } : { many: of })) };
    return codes(/CN30[345]/, [asked, { id: 'dream', type: 'text', text: 'Et', when }]);
  };
  const from = (n: number) => ({ 'at-least': n });
  const to = (n: number) => ({ 'at-most': n });

  it.each<[string, object, object[], string[]]>([
    ['between two tenths', {}, [from(1.2), to(1.4)], []],
    ['between two tenths, of a whole one', { integer: true }, [from(1.2), to(1.4)], ['CN303']],
    ['between two that follow', {}, [from(1), to(2), { not: 1 }, { not: 2 }], []],
    ['the same, of a whole one', { integer: true }, [from(1), to(2), { not: 1 }, { not: 2 }], ['CN303']],
    [
      'between a whole one and the next but one',
      { integer: true },
      [from(1), to(3), { not: 1 }, { not: 3 }],
      [],
    ],
    ['beyond all that is named', {}, [{ not: to(5) }], []],
    ['beyond all that is named, of a whole one', { integer: true }, [{ not: to(5) }], []],
    ['beyond the end', { max: 5 }, [{ not: to(5) }], ['CN303']],
    ['the end', { max: 5 }, [from(5)], []],
    ['before all that is named', {}, [{ not: from(0) }], []],
    ['before all that is named, of a whole one', { integer: true }, [{ not: from(0) }], []],
    ['before the beginning', { min: 0 }, [{ not: from(0) }], ['CN303']],
    ['the beginning', { min: 0 }, [to(0)], []],
    ['anything that there is', { min: 0, max: 5 }, [from(0)], ['CN304']],
    ['all but the last', { min: 0, max: 5, integer: true }, [to(4)], []],
  ])('%s', (_, number, all, expected) => {
    expect(never(number, ...all)).toEqual(expected);
  });
});

describe('an axis', () => {
  const weighing = (...weights: number[]) =>
    codes(
      /CN504/,
      weights.map((weight, i) => yesNo(`q${letter(i)}`, { axes: { people: weight } })),
    );

  it('is decided by one question from three fifths of its weight on', () => {
    // The questionnaire has one more question on it, of weight 1.
    expect(weighing(2.9, 1)).toEqual([]);
    expect(weighing(3, 1)).toEqual(['CN504']);
    expect(weighing(3.1, 1)).toEqual(['CN504']);
    // 0.6 of 2.1 + 0.4 + 1 is 2.0999999999999996, and of 4.2 + 1.8 + 1 4.2.
    expect(weighing(2.1, 0.4)).toEqual(['CN504']);
    expect(weighing(4.2, 1.8)).toEqual(['CN504']);
  });

  it('has few questions below three, where there is room for more', () => {
    const onOthers = (count: number, people: number) =>
      codes(/CN502/, [
        ...AXES.filter((axis) => axis !== 'people').flatMap((axis) =>
          Array.from({ length: count - 1 }, (_, i) => yesNo(`${axis}${letter(i)}`, { axes: { [axis]: 1 } })),
        ),
        ...Array.from({ length: people - 1 }, (_, i) => yesNo(`people${letter(i)}`, { axes: { people: 1 } })),
      ]);
    expect(onOthers(3, 2)).toEqual(['CN502']);
    expect(onOthers(3, 3)).toEqual([]);
    expect(onOthers(2, 2)).toEqual([]);
  });
});

describe('a track', () => {
  /** A track of two questions, one of two words and one of as many as this. */
  const minutes = (announced: number, words: number) => {
    const text = Array.from({ length: words }, (_, i) => `mot${letter(i)}`).join(' ');
    return codes(/CN50[56]/, [yesNo('long', { text })], {
      tracks: [{ id: 'short', title: 'Court', minutes: announced, questions: ['long', 'help'] }],
    });
  };

  it('takes half a minute a question and the time to read aloud, 140 words a minute', () => {
    // « Vous entraidez-vous ? » has two words: 138 more make a minute, and two questions another.
    expect(minutes(1, 138)).toEqual(['CN506']);
    expect(minutes(2, 138)).toEqual([]);
    expect(minutes(2, 139)).toEqual(['CN506']);
    expect(minutes(3, 139)).toEqual([]);
  });

  it('takes two minutes a question at most, or what it takes to read', () => {
    expect(minutes(4, 1)).toEqual([]);
    expect(minutes(5, 1)).toEqual(['CN505']);
    expect(minutes(5, 558)).toEqual([]);
    expect(minutes(6, 558)).toEqual(['CN505']);
  });
});

describe('topics', () => {
  const topic = (words: number) => ({
    topic: ['le', 'site', 'de', 'toute', 'une', 'équipe', 'ici'].slice(0, words).join(' '),
  });

  it('have six words at most', () => {
    const all = (words: number) => {
      const areas = structuredClone(MINIMAL.areas);
      let i = 0;
      for (const area of Object.values<{ questions: object[] }>(areas))
        area.questions = area.questions.map((one) => ({ ...one, topic: `le sujet ${letter(i++)}` }));
      areas.tools.questions[0] = { ...areas.tools.questions[0], ...topic(words) };
      return codes(/CN70[89]/, [], { areas });
    };
    expect([6, 7].map(all)).toEqual([[], ['CN709']]);
  });

  it('were forgotten where half of the questions have one, and only begun below', () => {
    const some = (count: number) => {
      const areas = structuredClone(MINIMAL.areas);
      let i = 0;
      for (const area of Object.values<{ questions: object[] }>(areas))
        area.questions = area.questions.map((one) =>
          i < count ? { ...one, topic: `sujet ${letter(i++)}` } : one,
        );
      return codes(/CN70[89]/, [], { areas });
    };
    expect([0, 1, 2, 3, 4].map(some)).toEqual([[], ['CN708'], ['CN708', 'CN708'], ['CN708'], []]);
  });
});

describe('a multiple', () => {
  const sum = (...values: number[]) =>
    codes(/CN404/, [
      {
        ...{ id: 'means', type: 'multiple', scoring: 'sum', text: 'Par quoi', axes: { vision: 1 } },
        options: values.map((value, i) => ({ id: `o${letter(i)}`, text: `Par ${letter(i)}`, value })),
      },
    ]);

  it('reaches 1 with all its options, to the last digit', () => {
    // Ten tenths make 0.9999999999999999.
    expect(sum(...Array.from({ length: 10 }, () => 0.1))).toEqual([]);
    expect(sum(0.5, 0.49)).toEqual(['CN404']);
    expect(sum(0.5, 0.4999)).toEqual(['CN404']);
    expect(sum(0.6, 0.4)).toEqual([]);
  });
});

describe('a question in other words', () => {
  const changed = (text: string) => {
    const areas = structuredClone(MINIMAL.areas);
    areas.tools.questions[1].text = text;
    return against(read([]), read([], { version: '0.2.0', areas }));
  };

  it('is another one where fewer than one word of five is left', () => {
    // Of « Avez-vous un site ? », only the last word tells what is asked; it is one of five, then of six.
    expect(changed('Votre site plaît beaucoup aux plus jeunes')).not.toContain('CN803');
    expect(changed('Votre site plaît beaucoup aux plus jeunes élèves')).toContain('CN803');
  });
});
