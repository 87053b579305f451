import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Answer } from '../../src/model/answer.ts';
import { validateAnswers } from '../../src/model/validate-answers.ts';
import { printOf, sheetJson, sheetOf } from '../../src/pipeline/sheet-json.ts';
import { questionnaire, sheet } from '../arbitraries.ts';
import { sheetOf as drawn, tiny } from '../sheets.ts';

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

it('has one print for what says the same, however the structure is spelt', () => {
  const printed = (name: string, answers: object = { ease: 2 }) =>
    printOf(sheetJson(drawn(tiny, { structure: { name, profile: 'radio' }, answers }), tiny, true));
  const print = printed('Radio Gave');
  const answers = drawn(tiny, {
    structure: { name: 'Radio Gave', profile: 'radio' },
    answers: { ease: 2 },
    plan: { [tiny.actions[0]?.id ?? '']: { who: 'Léa' } },
  });
  expect(printOf(sheetJson(answers, tiny, true))).toBe(print);
  expect(printed('RADIO  GAVE')).toBe(print);
  expect(printed('Radio Gave', { ease: 3 })).not.toBe(print);
  expect(printed('Radio Gave', { ease: { value: 2, note: 'x' } })).not.toBe(print);
});
