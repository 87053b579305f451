import { describe, expect, it } from 'vitest';
import { withoutCopies } from '../../src/cohort/duplicates.js';
import type { Answer, AnswerSheet } from '../../src/model/answer.js';

const yes: Answer = { given: { kind: 'value', value: true }, target: null, note: null };
const open: Answer = { given: null, target: null, note: null };

const sheet = (file: string, more: Partial<AnswerSheet> = {}): AnswerSheet => ({
  file,
  track: null,
  structure: { id: null, name: 'Radio Gave', profile: 'radio', training: null },
  respondent: { role: null, age: null },
  date: '2026-03-02',
  objectives: [],
  answers: new Map([['a', yes]]),
  ...more,
});

describe('two files of one structure', () => {
  it('that say the same count once, whatever their order of keys', () => {
    const first = sheet('a.yaml', {
      answers: new Map([
        ['a', yes],
        ['b', yes],
      ]),
    });
    const copy = sheet('b.yaml', {
      answers: new Map([
        ['b', yes],
        ['c', open],
        ['a', yes],
      ]),
      structure: { id: null, name: 'radio  GAVE', profile: 'radio', training: null },
    });
    const found = withoutCopies([copy, first]);
    expect(found.sheets).toEqual([first]);
    expect(found.oddities).toEqual([{ kind: 'copies', kept: 'a.yaml', left: ['b.yaml'] }]);
  });

  it('by the same role, age and day that differ all count, and are told of', () => {
    const respondent = { role: 'antenne', age: 'under-30' } as const;
    const one = sheet('a.yaml', { respondent });
    const other = sheet('b.yaml', { respondent: { ...respondent, role: 'Antenne ' }, answers: new Map() });
    const found = withoutCopies([one, other]);
    expect(found.sheets).toEqual([one, other]);
    expect(found.oddities).toEqual([{ kind: 'same-person', files: ['a.yaml', 'b.yaml'] }]);
  });

  it('by people who say nothing of themselves are two respondents', () => {
    const found = withoutCopies([sheet('a.yaml'), sheet('b.yaml', { answers: new Map() })]);
    expect(found.sheets).toHaveLength(2);
    expect(found.oddities).toEqual([]);
  });
});
