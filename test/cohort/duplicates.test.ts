import { describe, expect, it } from 'vitest';
import { copyName } from '../../src/cohort/copy-name.ts';
import { withoutCopies } from '../../src/cohort/duplicates.ts';
import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import { type Said, sheet } from './said.ts';

const printed = (file: string, print: string, said: Said = {}) => ({ print, sheet: sheet(file, said) });

const files = (sheets: AnswerSheet[]) => sheets.map(({ file }) => file);

describe('a copy’s name', () => {
  const original = 'd/radio.answers.yaml';
  it.each([
    'd/radio.answers (1).yaml',
    'd/radio (1).answers.yaml',
    'd/radio(2).answers.yml',
    'd/radio.answers(12).json',
    'd/radio (copie).answers.yaml',
    'd/radio.answers (copie 2).yaml',
    'd/radio (autre copie).answers.yaml',
    'd/radio (3e copie).answers.yaml',
    'd/radio.answers - Copie.yaml',
    'd/radio.answers - Copie (2).yaml',
    'd/radio.answers - Copy - Copy.yaml',
    'd/radio.answers copie.yaml',
    'd/radio.answers copy 3.yaml',
    'd/radio_copie.yaml',
    'd/Copie de radio.answers.yaml',
    'd/Copie de Copie de radio.answers.yaml',
    'd/Copie (2) de radio.answers.yaml',
    'd/Copy of radio.answers.yaml',
    'd/radio.answers (Copie en conflit de Marie 2026-03-02).yaml',
    'd/radio.answers (conflicted copy 2026-03-02 101500).yaml',
    'd/radio.answers (Marie’s conflicted copy 2026-03-02).yaml',
    'd/radio.answers.sync-conflict-20260302-101500-ABCDEFG.yaml',
    'd/radio_conflict-20260302-101500.answers.yaml',
    'd/radio~1.yaml',
    'd/radio-corrigé.answers.yaml',
    'd/radio.answers (corrigée).yaml',
    'd/radio corrige\u0301.answers.yaml',
    'd/radio v2.answers.yaml',
    'd/radio_V3.answers.yaml',
    'd/radio-final.answers.yaml',
    'd/radio.answers.autre-version.yaml',
    'd/radio.autre-version-2.answers.yaml',
    'd - Copie/radio.answers.yaml',
    'd (1)/radio.answers.yaml',
    'D/RADIO.ANSWERS (1).YAML',
  ])('%s is that of the original', (path) => {
    const found = copyName(path);
    expect(found.original).toBe(copyName(original).original);
    expect(found.marks).toBeGreaterThan(0);
  });

  it.each([
    'd/radio--2.answers.yaml',
    'd/radio-2.answers.yaml',
    'd/radio-2026-03-12.answers.yaml',
    'e/radio.answers.yaml',
    'd/radio-marie.answers.yaml',
    'd/radio-photocopie.answers.yaml',
    'd/radio (Marie).answers.yaml',
    'd/copie.yaml',
    'd/(1).yaml',
  ])('%s is none of it', (path) => {
    expect(copyName(path).original).not.toBe(copyName(original).original);
  });
});

describe('two files of one structure', () => {
  it('that say the same count once, and it is the copy that is called one', () => {
    const found = withoutCopies([
      printed('c.yaml', 'other', { role: 'direction' }),
      printed('Copie de r.yaml', 'same'),
      printed('r (1).yaml', 'same'),
      printed('r.yaml', 'same'),
    ]);
    expect(files(found.sheets)).toEqual(['c.yaml', 'r.yaml']);
    expect(found.oddities).toEqual([
      { kind: 'copies', kept: 'r.yaml', left: ['Copie de r.yaml', 'r (1).yaml'] },
    ]);
  });

  it('that answer the same count once: the one that says who does what', () => {
    const plan: Said['plan'] = [['name-two', { who: 'Léa', by: null }]];
    const found = withoutCopies([printed('r.yaml', 'same'), printed('r (1).yaml', 'same', { plan })]);
    expect(files(found.sheets)).toEqual(['r (1).yaml']);
    expect(found.oddities).toEqual([{ kind: 'copies', kept: 'r (1).yaml', left: ['r.yaml'] }]);
  });

  it.each<[string, Said, Said, kept: string, settled: string]>([
    [
      'the later day',
      { date: '2026-03-01', answers: ['a', 'b'] },
      { role: 'antenne', answers: ['b'] },
      'r (1).yaml',
      'date',
    ],
    ['the later day', { answers: ['b'] }, { date: null, answers: ['a', 'b'] }, 'r.yaml', 'date'],
    ['the more answers', { answers: ['a', null] }, { answers: ['a', 'b'] }, 'r (1).yaml', 'answers'],
    ['else the original', { answers: ['a'] }, { answers: ['b'] }, 'r.yaml', 'name'],
    [
      'one of a person too',
      { role: 'antenne' },
      { role: ' Antenne', answers: ['b'] },
      'r (1).yaml',
      'answers',
    ],
    ['one that says who, too', { role: 'antenne', answers: ['a'] }, { answers: ['b'] }, 'r.yaml', 'name'],
  ])('one a corrected copy of the other, are one voice: %s counts', (_, one, other, kept, settled) => {
    const found = withoutCopies([printed('r.yaml', '1', one), printed('r (1).yaml', '2', other)]);
    expect(files(found.sheets)).toEqual([kept]);
    expect(found.oddities).toMatchObject([{ kind: 'passed-over', kept, settled }]);
  });

  it.each<[string, Said, Said]>([
    ['roles', { role: 'antenne' }, { role: 'direction' }],
    ['ages', { age: 'under-30' }, { age: '50-plus' }],
    ['codes', { code: 'k7m2x9' }, { code: 'p3q8z1' }],
  ])('of two people, by their %s, both count whatever the files are called', (_, one, other) => {
    const found = withoutCopies([printed('r.yaml', '1', one), printed('r (1).yaml', '2', other)]);
    expect(files(found.sheets)).toEqual(['r (1).yaml', 'r.yaml']);
    expect(found.oddities).toEqual([]);
  });

  it('say what they differ in: keys of the file, then questions', () => {
    const { oddities } = withoutCopies([
      printed('r.yaml', '1', { date: null, answers: ['a', 'b', 'c'] }),
      printed('r - Copie.yaml', '2', {
        answers: ['a', 'x', null],
        plan: [['name-two', { who: 'Léa', by: null }]],
      }),
    ]);
    expect(oddities).toMatchObject([{ file: 'r.yaml', differs: ['date', 'plan', 'q1', 'q2'] }]);
  });

  it('by the same role, age and day that differ all count, and are told of', () => {
    const young = { role: 'antenne', age: 'under-30' } as const;
    const found = withoutCopies([
      printed('a.yaml', '1', young),
      printed('b.yaml', '2', { ...young, role: 'Antenne ' }),
      printed('c.yaml', '3', { ...young, age: '50-plus' }),
    ]);
    expect(files(found.sheets)).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
    expect(found.oddities).toEqual([{ kind: 'same-person', files: ['a.yaml', 'b.yaml'], hasAge: true }]);
  });

  it('of other names, by nobody that is named, are two voices: told of where they say nearly the same', () => {
    const of = (...last: string[]) => ({ answers: ['a', 'b', 'c', 'd', ...last] });
    const oddities = (one: Said, other: Said) => {
      const found = withoutCopies([printed('a.yaml', '1', one), printed('b.yaml', '2', other)]);
      expect(files(found.sheets)).toEqual(['a.yaml', 'b.yaml']);
      return found.oddities;
    };
    expect(oddities(of('e'), of('f'))).toEqual([
      { kind: 'near', files: ['a.yaml', 'b.yaml'], differs: ['q4'] },
    ]);
    expect(oddities({ ...of('e'), role: 'antenne' }, of('f'))).toHaveLength(1);
    expect(oddities({ ...of('e'), role: 'antenne' }, { ...of('f'), role: 'direction' })).toEqual([]);
    const anonymous = [{ kind: 'anonymous', files: ['a.yaml', 'b.yaml'] }];
    expect(oddities(of('e', 'g'), of('f', 'h'))).toEqual(anonymous);
    expect(oddities(of(), of())).toEqual(anonymous);
    expect(oddities({}, {})).toEqual(anonymous);
  });

  const voices = (...given: [file: string, said?: Said][]) =>
    withoutCopies(given.map(([file, said = {}], i) => printed(file, String(i), said)));

  it.each([
    ['r.yaml', 'r.yaml.txt'],
    ['r.yaml', 'r (1).yaml.txt'],
    ['r.yaml', 'r.yaml (1)'],
    ['r.yaml', 'r.yaml.bak'],
    ['r.yaml', 'r.orig'],
    ['r.yaml', 'r-DESKTOP-AB12CD3.yaml'],
    ['r.yaml', 'r 2.yaml'],
    ['r.yaml', 'r-1.yaml'],
    ['r.yaml', 'r[1].yaml'],
    ['r.yaml', 'r 2026-03-12.yaml'],
    ['r.yaml', 'r-complété.yaml'],
    ['r.answers.yaml', 'nouveau r.answers.yaml'],
    ['envoi1/r.yaml', 'envoi2/r.yaml'],
    ['envoi1/r.yaml', 'envoi2/r (1).yaml'],
    ['r--2.yaml', 'r--2-relu.yaml'],
  ])('%s and %s, by nobody that is named, are one voice', (one, other) => {
    for (const given of [
      [one, other],
      [other, one],
    ] as const) {
      const { sheets, oddities } = voices([given[0]], [given[1]]);
      expect(files(sheets)).toEqual([one]);
      expect(oddities).toMatchObject([{ kind: 'passed-over', file: other, kept: one }]);
    }
  });

  it.each([
    ['r.yaml', 'r--2.yaml'],
    ['r 1.yaml', 'r 2.yaml'],
    ['r-1.yaml', 'r-12.yaml'],
    ['r.ndjson:1', 'r.ndjson:2'],
    ['ra.yaml', 'rab.yaml'],
  ])('%s and %s are two voices, which is told of where nobody is named', (one, other) => {
    const { sheets, oddities } = voices([one], [other]);
    expect(files(sheets)).toEqual([one, other].sort());
    expect(oddities).toEqual([{ kind: 'anonymous', files: [one, other].sort() }]);
    const named = voices([one, { role: 'antenne' }], [other, { role: 'direction' }]);
    expect([named.sheets.length, named.oddities]).toEqual([2, []]);
  });

  it('are one voice through a third that says the same under another name', () => {
    const { sheets, oddities } = withoutCopies([
      printed('identique.yaml', 'same'),
      printed('r.yaml', 'same'),
      printed('r (1).yaml', 'other', { answers: ['b'] }),
    ]);
    expect(files(sheets)).toEqual(['r (1).yaml']);
    expect(oddities.map(({ kind }) => kind)).toEqual(['copies', 'passed-over']);
  });

  it.each(['2026-01-01', null])('within 60 days of the latest, or undated (%s), count together', (date) => {
    const { sheets, oddities } = voices(
      ['a.yaml', { date, role: 'antenne' }],
      ['b.yaml', { role: 'direction' }],
    );
    expect([files(sheets), oddities]).toEqual([['a.yaml', 'b.yaml'], []]);
  });

  it('further apart are two rounds, of which the latest counts', () => {
    const { sheets, oddities } = voices(
      ['2025/r.yaml', { date: '2025-12-31', role: 'antenne' }],
      ['2026/r.yaml', { role: 'antenne' }],
    );
    expect(files(sheets)).toEqual(['2026/r.yaml']);
    expect(oddities).toEqual([
      {
        kind: 'earlier',
        files: [{ file: '2025/r.yaml', date: '2025-12-31' }],
        kept: ['2026/r.yaml'],
        latest: '2026-03-02',
      },
    ]);
  });

  it('of a person who answered again: the later counts, whatever they are called, and the file that counts is named', () => {
    const { sheets, oddities } = withoutCopies([
      printed('r.yaml', '1', { date: '2026-02-20' }),
      printed('s.yaml', '2'),
      printed('s (1).yaml', '3', { answers: ['a'] }),
    ]);
    expect(files(sheets)).toEqual(['s (1).yaml']);
    expect(oddities).toMatchObject([
      { kind: 'again', file: 'r.yaml', date: '2026-02-20', kept: 's (1).yaml', latest: '2026-03-02' },
      { kind: 'passed-over', file: 's.yaml' },
    ]);
  });

  it('of several rounds are told of once a round, oldest file first', () => {
    const { sheets, oddities } = voices(
      ['d.yaml', { date: '2025-03-09', role: 'antenne' }],
      ['e.yaml', { role: 'antenne' }],
      ['c.yaml', { date: '2025-03-01', role: 'direction' }],
      ['a.yaml', { date: '2024-03-01', role: 'antenne' }],
      ['f.yaml', { role: 'direction' }],
    );
    expect(files(sheets)).toEqual(['e.yaml', 'f.yaml']);
    const told = oddities.flatMap((one) => (one.kind === 'earlier' ? [one] : []));
    expect(told.map((one) => [one.files.map(({ file }) => file), one.kept])).toEqual([
      [
        ['c.yaml', 'd.yaml'],
        ['e.yaml', 'f.yaml'],
      ],
      [['a.yaml'], ['e.yaml', 'f.yaml']],
    ]);
    expect(oddities).toHaveLength(2);
  });

  it('of no day are nobody’s twice', () => {
    const undated = (file: string, print: string) => printed(file, print, { role: 'antenne', date: null });
    expect(withoutCopies([undated('a.yaml', '1'), undated('b.yaml', '2')]).oddities).toEqual([]);
  });
});
