import { describe, expect, it } from 'vitest';
import type { MemberSummary } from '../../src/cohort/member.ts';
import { loadQuestionnaire } from '../../src/load/load-questionnaire.ts';
import { Names } from '../../src/report/cohort/names.ts';
import { cohortSpeech } from '../../src/report/cohort/speech.ts';
import { plain } from '../plain.ts';

const { value: questionnaire } = await loadQuestionnaire('culture', process.cwd());
if (!questionnaire) throw new Error('The package’s own questionnaire is at fault');
const speech = cohortSpeech(questionnaire, 'fr');

const group = (names: string[], ids: (string | null)[] = []) =>
  new Names(
    names.map((name, i): MemberSummary => {
      const of = { key: `k${i}`, id: ids[i] ?? null, name, profile: 'radio' };
      return of as MemberSummary;
    }),
    speech,
  );
const keys = (n: number) => Array.from({ length: n }, (_, i) => `k${i}`);
const called = (n: number, name: (i: number) => string) => Array.from({ length: n }, (_, i) => name(i));

describe('the names of a group, in a sentence', () => {
  it('are all there while they are short, else the first three at the least', () => {
    const short = group(called(12, (i) => `Radio ${i}`));
    expect(short.concerned(7, keys(7))).toBe(
      '7 structures concernées\u00a0: Radio 0, Radio 1, Radio 2, Radio 3, Radio 4, Radio 5 et Radio 6.',
    );
    const long = group(called(12, (i) => `Centre culturel de la vallée et de ses environs ${i}`));
    expect(plain(long.concerned(7, keys(7), { annex: 'concerned' }))).toMatch(
      /environs 0, .* 1, .* 2 et 4 autres \(annexe B\)\.$/,
    );
    expect(long.concerned(7, keys(7))).toMatch(/environs 0, .* et .* environs 6\.$/);
  });

  it('never stop before the last one only', () => {
    const long = group(called(12, (i) => `Centre culturel de la vallée et de ses environs ${i}`));
    expect(long.list(keys(4), 'pairs')).toMatch(/environs 2 et .* 3$/);
  });

  it('are those that are left out, where these are few', () => {
    const short = group(called(12, (i) => `Radio ${i}`));
    expect(short.concerned(12, keys(12))).toBe('Les 12 structures sont concernées.');
    expect(group(['A', 'B', 'C']).concerned(3, keys(3))).toBe('Les 3 structures sont concernées.');
    expect(group(['A', 'B', 'C']).concerned(2, keys(2))).toBe('2 structures concernées\u00a0: A et B.');
    expect(short.concerned(9, keys(9))).toBe(
      'Toutes les structures sont concernées, sauf Radio 9, Radio 10 et Radio 11.',
    );
  });

  it('tell apart structures that a reader would take for one', () => {
    const names = group(['Radio Gave', 'RADIO  GAVE', 'Radio Lescun'], ['gave-nord', null, 'lescun']);
    expect(keys(3).map((key) => names.of(key))).toEqual([
      'Radio Gave (gave-nord)',
      'RADIO GAVE (sans identifiant)',
      'Radio Lescun',
    ]);
  });
});
