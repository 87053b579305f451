import { describe, expect, it } from 'vitest';
import { withoutCopies } from '../../src/cohort/duplicates.js';
import type { AnswerSheet } from '../../src/model/answer.js';

const printed = (file: string, print: string, respondent: Partial<AnswerSheet['respondent']> = {}) => ({
  print,
  sheet: {
    file,
    track: null,
    structure: {
      id: null,
      name: 'Radio Gave',
      profile: 'radio',
      training: null,
      facts: new Map(),
      accompaniment: null,
    },
    respondent: { role: null, age: null, code: null, ...respondent },
    date: '2026-03-02',
    objectives: [],
    answers: new Map(),
  } satisfies AnswerSheet,
});

const files = (sheets: AnswerSheet[]) => sheets.map(({ file }) => file);

describe('two files of one structure', () => {
  it('that say the same count once, under the first name', () => {
    const found = withoutCopies([
      printed('c.yaml', 'other'),
      printed('b.yaml', 'same'),
      printed('a.yaml', 'same'),
    ]);
    expect(files(found.sheets)).toEqual(['a.yaml', 'c.yaml']);
    expect(found.oddities).toEqual([{ kind: 'copies', kept: 'a.yaml', left: ['b.yaml'] }]);
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

  it('by people who say nothing of themselves are two respondents', () => {
    const found = withoutCopies([printed('a.yaml', '1'), printed('b.yaml', '2')]);
    expect(files(found.sheets)).toEqual(['a.yaml', 'b.yaml']);
    expect(found.oddities).toEqual([]);
  });

  it('of no day are nobody’s twice', () => {
    const undated = (file: string, print: string) => {
      const { sheet } = printed(file, print, { role: 'antenne' });
      return { print, sheet: { ...sheet, date: null } };
    };
    expect(withoutCopies([undated('a.yaml', '1'), undated('b.yaml', '2')]).oddities).toEqual([]);
  });
});
