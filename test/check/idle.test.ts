import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkQuestionnaire } from '../../src/check/index.ts';
import { SHAPES } from '../../src/generated/shapes.ts';
import { AREAS } from '../../src/model/questionnaire.ts';
import { validateQuestionnaire } from '../../src/model/validate-questionnaire.ts';
import { CATALOGUE } from '../../src/words/checks/catalogue.ts';
import type { Raw } from './mistakes.ts';

const ORCHESTRA = readFileSync(new URL('../fixtures/check-right/orchestra.yaml', import.meta.url), 'utf8');

const question = (of: Raw, id: string): Raw =>
  AREAS.flatMap((area) => of.areas[area].questions).find((one: Raw) => one.id === id);
const action = (of: Raw, id: string): Raw => of.actions.find((one: Raw) => one.id === id);

/** What is said of the orchestra's questionnaire once it is changed: code and key, hints of balance apart. */
function found(change: (of: Raw) => void): string[] {
  const of = parse(ORCHESTRA);
  change(of);
  const { questionnaire, pruned, findings } = validateQuestionnaire(of);
  const all = [...findings, ...(questionnaire ? checkQuestionnaire(questionnaire, pruned) : [])];
  return all.map(({ code, path }) => `${code} ${path.filter((step) => typeof step === 'string').at(-1)}`);
}

/** A key of a kind of map, a case in which it changes nothing, and what is said then. */
const IDLE: [kind: string, key: string, change: (of: Raw) => void, said: string][] = [
  ['numberQuestion', 'axes', (of) => delete question(of, 'visits').bands, 'CN417 axes'],
  ['numberQuestion', 'bands', (of) => delete question(of, 'visits').axes, 'CN417 bands'],
  ['numberQuestion', 'danger', (of) => (question(of, 'budget').danger = 0), 'CN417 danger'],
  [
    'numberQuestion',
    'hidden-value',
    (of) => Object.assign(question(of, 'budget'), { 'hidden-value': 0, when: { tickets: 'door' } }),
    'CN417 hidden-value',
  ],
  ['numberQuestion', 'min', (of) => (question(of, 'budget').min = 100), 'CN420 max'],
  ['numberQuestion', 'max', (of) => (question(of, 'budget').max = 0), 'CN420 max'],
  [
    'numberQuestion',
    'integer',
    (of) => Object.assign(question(of, 'budget'), { integer: true, min: 0.2, max: 0.8 }),
    'CN420 max',
  ],
  ['numberFact', 'max', (of) => (of.facts[1].max = 0), 'CN420 max'],
  ['numberFact', 'min', (of) => Object.assign(of.facts[1], { min: 0.2, max: 0.8 }), 'CN420 max'],
  ['scaleQuestion', 'reverse', (of) => delete question(of, 'worry').axes, 'CN417 reverse'],
  ['scaleQuestion', 'points', (of) => delete question(of, 'training').axes, 'CN418 id'],
  [
    'yesNoQuestion',
    'reverse',
    (of) => {
      delete question(of, 'welcome').axes;
      question(of, 'welcome').reverse = true;
    },
    'CN417 reverse',
  ],
  ['yesNoQuestion', 'type', (of) => delete question(of, 'welcome').axes, 'CN418 id'],
  ['yesNoQuestion', 'danger', (of) => (question(of, 'roles').danger = 1), 'CN416 danger'],
  [
    'yesNoQuestion',
    'hidden-value',
    (of) => (question(of, 'welcome')['hidden-value'] = 0),
    'CN414 hidden-value',
  ],
  [
    'multipleQuestion',
    'hidden-value',
    (of) => (question(of, 'shared')['hidden-value'] = 0),
    'CN414 hidden-value',
  ],
  [
    'singleQuestion',
    'hidden-value',
    (of) => (question(of, 'tickets')['hidden-value'] = 0),
    'CN414 hidden-value',
  ],
  ['yesNoQuestion', 'axes', (of) => delete question(of, 'ticket-team').axes, 'CN417 hidden-value'],
  ['singleQuestion', 'options', (of) => delete question(of, 'part').axes, 'CN418 id'],
  ['option', 'value', (of) => delete question(of, 'tickets').axes, 'CN417 options'],
  [
    'option',
    'value',
    (of) => {
      delete question(of, 'tickets').axes;
      for (const [i, option] of question(of, 'tickets').options.entries()) option.value = i / 2;
    },
    'CN417 options',
  ],
  ['multipleOption', 'value', (of) => delete question(of, 'shared').axes, 'CN417 options'],
  ['multipleOption', 'value', (of) => (question(of, 'listeners').options[0].value = 1), 'CN415 value'],
  ['multipleQuestion', 'scoring', (of) => delete question(of, 'remix').axes, 'CN417 scoring'],
  [
    'multipleOption',
    'exclusive',
    (of) => {
      for (const option of question(of, 'remix').options) option.exclusive = true;
    },
    'CN419 options',
  ],
  [
    'multipleFactOption',
    'exclusive',
    (of) =>
      of.facts.push({
        id: 'places',
        type: 'multiple',
        text: 'Where do you play?',
        topic: 'your halls',
        options: [
          { id: 'here', text: 'Here', exclusive: true },
          { id: 'there', text: 'There', exclusive: true },
        ],
      }),
    'CN419 options',
  ],
  ['textQuestion', 'na', (of) => (question(of, 'dream').na = false), 'CN417 na'],
  ['weights', 'vision', (of) => (question(of, 'plan').axes.vision = 0.001), 'CN422 vision'],
  [
    'gate',
    'when',
    (of) => of.gates.push({ axis: 'publics', level: 4, when: { tickets: 'online' } }),
    'CN421 when',
  ],
  [
    'gate',
    'level',
    (of) => of.gates.push({ axis: 'people', level: 5, when: { roles: true } }),
    'CN413 gates',
  ],
  [
    'track',
    'questions',
    (of) => Object.assign(of.tracks[1], { questions: [...of.tracks[0].questions].reverse(), minutes: 10 }),
    'CN507 questions',
  ],
  ['level', 'title', (of) => (of.levels[0] = { title: 'Start', en: 'Beginning' }), 'CN423 en'],
  [
    'levelAxes',
    'vision',
    (of) => (of.levels[0] = { title: 'Start', axes: { vision: { here: 'Here.', next: 'Next.' } } }),
    'CN424 vision',
  ],
  ['objective', 'id', (of) => of.objectives.push({ id: 'hire', title: 'Hire' }), 'CN611 id'],
  [
    'objective',
    'title',
    // Served for one profile only, whose action the others never get.
    (of) => {
      of.objectives.push({ id: 'hire', title: 'Hire' });
      action(of, 'train-staff').objectives = ['hire'];
    },
    'CN611 id',
  ],
  ['action', 'addresses', (of) => action(of, 'bring-to-board').addresses.push('dream'), 'CN613 addresses'],
  ['questionnaire', 'changed', (of) => (of.changed = { dream: '2.0.0' }), 'CN826 dream'],
  ['questionnaire', 'renamed', (of) => (of.renamed = { a: 'board', b: 'board' }), 'CN212 b'],
  ['questionnaire', 'languages', (of) => of.languages.push('br'), 'CN703 languages'],
  [
    'condition',
    'any',
    (of) => (action(of, 'open-talk').when = { any: [{ roles: true }, { roles: 'yes' }] }),
    'CN309 roles',
  ],
  ['expected', 'items', (of) => (action(of, 'open-talk').when = { roles: ['no', 'non'] }), 'CN309 roles'],
  ['expected', 'text', (of) => (action(of, 'open-talk').when = { dream: 'yes' }), 'CN308 dream'],
  ['expected', 'number', (of) => (action(of, 'open-talk').when = { dream: 3 }), 'CN210 dream'],
];

describe('a key that changes nothing is said', () => {
  test.each(IDLE)('%s, %s', (kind, key, change, said) => {
    expect(SHAPES[kind]?.keys ?? [key]).toContain(key);
    expect(found((of) => void change(of))).toContain(said);
  });

  test('with nothing that keeps a questionnaire from use, but where no answer fits', () => {
    const errors = IDLE.map(([, , , said]) => said.split(' ')[0] as keyof typeof CATALOGUE).filter(
      (code) => CATALOGUE[code].severity === 'error',
    );
    expect([...new Set(errors)].sort()).toEqual(['CN210', 'CN420']);
  });
});

/** Texts that read the same, in any list. */
test.each<[string, (of: Raw) => void]>([
  ['options', (of) => (question(of, 'tickets').options[1].text = 'our concerts — are FREE !')],
  ['points', (of) => (question(of, 'board').points[1] = '« never »')],
  ['questions', (of) => (question(of, 'plan').text = 'Is digital a burden')],
  ['a question and a fact', (of) => (question(of, 'plan').text = of.facts[0].text)],
  ['actions', (of) => (action(of, 'open-talk').title = 'Name… who does what')],
  ['objectives', (of) => (of.objectives[1].title = 'Fill thé seats.')],
  ['profiles', (of) => (of.profiles[1].title = 'symphony  orchestra')],
  ['axes', (of) => (of.axes.vision.title = 'People')],
  ['areas', (of) => (of.areas.tools.title = 'Stakes')],
  ['levels', (of) => (of.levels[0] = 'MOVING')],
  ['options of a fact', (of) => (of.facts[0].options[1].text = 'An associatıon'.replace('ı', 'i'))],
])('two %s that read the same are said', (_, change) => {
  expect(found((of) => void change(of)).some((one) => one.startsWith('CN707'))).toBe(true);
});

test.each([
  ['C', 'C++', 'C#'],
  ['0.5', '5', '-5', '5 %'],
  ['+', '–', '?'],
  ['≤ 10', '≥ 10', '10'],
])('%s and what looks like it do not read the same', (...texts) => {
  const points = (of: Raw) => {
    question(of, 'board').points = [...texts, 'Something else'];
    of.gates = [];
  };
  expect(found(points).filter((one) => one.startsWith('CN707'))).toEqual([]);
});
