import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Answer } from '../../src/model/answer.ts';
import { sheetJson, sheetOf } from '../../src/model/sheet-json.ts';
import { validateAnswers } from '../../src/model/validate-answers.ts';
import { questionnaire, sheet } from '../arbitraries.ts';

it('a sheet written as an answer file is read back as it was, by the reader of answer files too', () => {
  fc.assert(
    fc.property(
      questionnaire.chain((of) => fc.tuple(fc.constant(of), sheet(of))),
      fc.constantFrom(null, 'Une note : « oui »'),
      ([of, drawn], note) => {
        // The words for what one does not know are words like others in an answer in one's own words.
        const texts = of.questions.flatMap(({ id, type }) => (type === 'text' ? [id] : []));
        const isRead = ([id, { given }]: [string, Answer]) => !texts.includes(id) || given?.kind === 'value';
        const noted = new Map([...drawn.answers].filter(isRead));
        const [first] = noted.keys();
        if (first) noted.set(first, { ...(noted.get(first) as Answer), note });
        const answers = { ...drawn, answers: noted };
        const said = JSON.parse(JSON.stringify(sheetJson(answers, of, true)));
        expect(sheetOf(said, of, drawn.file)).toEqual(answers);
        expect(validateAnswers(said, of, drawn.file).sheet).toEqual(answers);
        const bare = sheetOf(sheetJson(answers, of, false), of, drawn.file);
        expect([...bare.answers.values()].every((answer) => answer.note === null)).toBe(true);
        expect(bare.plan.size).toBe(0);
      },
    ),
  );
});
