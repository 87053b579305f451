import { describe, expect, it } from 'vitest';
import { asking } from '../scoring/small.ts';
import { analysed, company } from './group.ts';

const AXIS = { axes: { publics: 1 } };
const single = (id: string, values: number[], more: object = {}) => ({
  ...{ id, type: 'single', text: id, ...AXIS },
  options: values.map((value, i) => ({ id: `o${i}`, text: `o${i}`, value })),
  ...more,
});

/** What the one half-day on a subject is about, out of what structures answer to these questions. */
function subject(questions: object[], ...structures: object[]): string[] {
  const silent = (id: string) => ({ title: id, questions: [{ id, type: 'text', text: id }] });
  const areas = { stakes: { title: 'one', questions }, tools: silent('two'), prospects: silent('three') };
  const of = asking([], { areas });
  const members = structures.map((answers, i) =>
    company(of, `Lieu ${i}`, { objectives: ['know-publics'], answers }),
  );
  const [theme] = analysed(of, members).programme.filter(({ kind }) => kind === 'theme');
  return theme?.kind === 'theme' ? theme.questions.map(({ question }) => question) : [];
}

describe('a half-day on a subject', () => {
  const alike = ['a', 'b', 'c'].map((id) => single(id, [0, 0.25, 1]));

  it('takes up two questions, those that concern most structures', () => {
    const [low, high] = ['o0', 'o2'];
    expect(
      subject(alike, { a: low, b: low, c: low }, { a: low, b: low, c: low }, { a: high, b: low, c: low }),
    ).toEqual(['b', 'c']);
  });

  it('of two that concern as many, the one that they need most, however little it is', () => {
    const questions = [single('a', [0.4999, 1]), single('b', [0.4998, 1]), single('c', [0.4997, 1])];
    const all = { a: 'o0', b: 'o0', c: 'o0' };
    expect(subject(questions, all, all)).toEqual(['c', 'b']);
  });

  it('counts a danger that two share twice, and that of one structure as any need', () => {
    const danger = [
      single('a', [0, 0.5, 1]),
      single('b', [0, 0.5, 1]),
      single('c', [0, 0.5, 1], { danger: 0.25 }),
    ];
    const middle = { a: 'o1', b: 'o1' };
    // All three concern the same number; `c` is a danger to the first one, or to two.
    expect(subject(danger, { ...middle, c: 'o0' }, { ...middle, c: 'o1' })).toEqual(['c', 'a']);
    expect(subject(danger, { a: 'o0', b: 'o0', c: 'o0' }, { a: 'o1', b: 'o1', c: 'o2' }, middle)).toEqual([
      'a',
      'b',
    ]);
  });
});
