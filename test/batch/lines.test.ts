import { describe, expect, it } from 'vitest';
import { type JsonLine, readAnswerLine } from '../../src/batch/ndjson.ts';
import { scoreLine } from '../../src/batch/score-line.ts';
import { sheetJson } from '../../src/model/sheet-json.ts';
import { printOf } from '../../src/pipeline/print.ts';
import { scoreJson } from '../../src/report/score/json.ts';
import { mergeSheets } from '../../src/scoring/resolve.ts';
import { score } from '../../src/scoring/score.ts';
import { tiny } from '../sheets.ts';

const line = (value: unknown): JsonLine => ({ number: 3, text: JSON.stringify(value), value });
const answerFile = (answers: object) => ({
  questionnaire: 'tiny@1.0.0',
  structure: { name: 'R', profile: 'radio' },
  answers,
});

describe('an answer file that comes as a line', () => {
  it('is refused where its fault stands in the line, by the name that it was given', async () => {
    for (const sheet of [answerFile({ ease: 9 }), answerFile({ ease: { note: 'é', value: 9 } })]) {
      for (const value of [sheet, { file: 'r.yaml', sheet }]) {
        const { file, outcome } = await readAnswerLine(line(value), 'all.ndjson', tiny);
        expect(file).toBe('sheet' in value ? 'r.yaml' : 'all.ndjson:3');
        if (outcome.kind !== 'refused') throw new Error(outcome.kind);
        const column = JSON.stringify(value).indexOf('9}') + 1;
        expect(outcome.diagnostics.map(({ code, range }) => [code, range?.line, range?.column])).toEqual([
          ['CN910', 3, column],
        ]);
      }
    }
  });

  it('gives a line of scores without its notes', async () => {
    const said = answerFile({ ease: { value: 2, note: 'Un secret' }, fear: { note: 'Un secret' } });
    const { file, outcome } = await readAnswerLine(line(said), 'all.ndjson', tiny);
    const scored = JSON.parse(scoreLine(outcome, file, false) ?? '');
    expect(JSON.stringify(scored)).not.toContain('secret');
    expect(scored.sheet.answers.ease).toBe(2);
  });

  it('is known by all that it says, but for who does what, and scored as a structure of one', async () => {
    const named = { respondent: { role: 'direction', code: 'ABC123' }, objectives: ['know-publics'] };
    for (const more of [{}, named, { plan: { 'write-purpose': { who: 'Anna' } } }]) {
      for (const ease of [2, { value: 2, note: 'Un secret', target: 4 }]) {
        const said = { ...answerFile({ ease, fear: 'unknown' }), ...more };
        const { file, outcome } = await readAnswerLine(line(said), 'all.ndjson', tiny);
        if (outcome.kind !== 'answers') throw new Error(JSON.stringify(outcome));
        const { sheet, resolved } = outcome;
        const scored = JSON.parse(scoreLine(outcome, file, false) ?? '');
        expect(scored.print).toBe(printOf(sheetJson(sheet, tiny, true)));
        expect(scored).toMatchObject(scoreJson(score(mergeSheets(tiny, [resolved]))));
        expect({ ...scored.sheet, respondent: null }).toEqual({
          ...sheetJson(sheet, tiny, false),
          respondent: null,
        });
      }
    }
  });

  it.each([
    [
      'nested too deep',
      (text: string) => text.replace('{', `{"x":${'['.repeat(100)}${']'.repeat(100)},`),
      'CN019',
    ],
    ['with a key twice', (text: string) => text.replace('"ease":2', '"ease":2,"ease":3'), 'CN010'],
    ['with a key in other letters', (text: string) => text.replace('"ease"', '"e\\u0430se"'), 'CN064'],
  ])('is refused as a file is: %s', async (_, change, code) => {
    for (const value of [answerFile({ ease: 2 }), { file: 'r.yaml', sheet: answerFile({ ease: 2 }) }]) {
      const text = change(JSON.stringify(value));
      const { outcome } = await readAnswerLine(
        { number: 3, text, value: JSON.parse(text) },
        'all.ndjson',
        tiny,
      );
      if (outcome.kind !== 'refused') throw new Error(outcome.kind);
      expect(outcome.diagnostics.map((found) => found.code)).toEqual([code]);
    }
  });
});
