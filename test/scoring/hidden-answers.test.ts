import { expect, it } from 'vitest';
import { resolveAnswers } from '../../src/load/resolve-answers.ts';
import { asking, yesNo } from './small.ts';

const QUESTIONNAIRE = asking(
  [
    yesNo('sells'),
    yesNo('reads', { when: { sells: true } }),
    yesNo('for-companies', { when: { profile: 'company' } }),
    yesNo('always'),
  ],
  {
    renamed: { 'used-to-read': 'reads', 'used-to-sell': 'sells' },
    tracks: [{ id: 'short', title: 'Court', minutes: 1, questions: ['sells', 'always'] }],
  },
);

/** The keys under which a file gives answers that do not count. */
const hidden = (answers: object, more: object = {}) =>
  resolveAnswers(
    { questionnaire: 'tiny@1.0.0', structure: { name: 'A', profile: 'radio' }, answers, ...more },
    QUESTIONNAIRE,
    'a.answers.yaml',
  ).findings.flatMap((item) => (item.code === 'CN922' ? [[...item.path, item.args.question].join(' ')] : []));

it.each<[string, object, string[]]>([
  ['no answer', {}, []],
  ['answers to questions that show', { sells: true, reads: true, always: true }, []],
  ['an answer that another hides', { sells: false, reads: true }, ['answers reads reads']],
  ['an answer that nothing shows', { reads: true }, ['answers reads reads']],
  ['an answer that the profile hides', { 'for-companies': true }, ['answers for-companies for-companies']],
  [
    'a “don’t know” and a “not applicable” there',
    { sells: false, reads: 'unknown', 'for-companies': 'na' },
    ['answers reads reads', 'answers for-companies for-companies'],
  ],
  ['a target without an answer', { sells: false, reads: { target: true } }, []],
  ['an answer under a former id', { sells: false, 'used-to-read': true }, ['answers used-to-read reads']],
  ['former ids of others beside it', { 'used-to-sell': false, reads: true }, ['answers reads reads']],
])('of %s, tells which do not count', (_, answers, keys) => {
  expect(hidden(answers)).toEqual(keys);
});

it('says nothing of what lies outside the track, which is told apart', () => {
  expect(hidden({ sells: false, reads: true, 'for-companies': true }, { track: 'short' })).toEqual([]);
  expect(hidden({ sells: false, always: true }, { track: 'short' })).toEqual([]);
});
