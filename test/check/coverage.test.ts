import { expect, it } from 'vitest';
import { coverage, loose } from '../../src/check/coverage.ts';
import { runHere } from './here.ts';
import { action, MINIMAL, pigeons, read, yesNo } from './small.ts';

it('counts what each profile meets on each track, and in the whole questionnaire', () => {
  const areas = structuredClone(MINIMAL.areas);
  areas.tools.questions.push(
    yesNo('both', { axes: { people: 2, publics: 0.5 }, when: { profile: 'radio' } }),
    yesNo('after', { axes: { people: 4 }, when: { both: true } }),
    // It has no score, and weighs nothing.
    { id: 'dream', type: 'text', text: 'Que feriez-vous' },
  );
  const { questionnaire } = read([], {
    areas,
    profiles: ['all-of-us', 'radio'].map((id) => ({ id, title: id, training: 'opco' })),
    tracks: [{ id: 'short', title: 'Court', minutes: 4, questions: ['aim', 'help', 'after', 'dream'] }],
    actions: [
      action('one'),
      action('two', { addresses: ['both'] }),
      action('three', { addresses: ['aim', 'both'], when: { profile: 'radio' } }),
      // On the short track nobody is asked what it reads.
      action('four', { addresses: ['aim'], when: { site: true } }),
      action('five', { addresses: ['answer'] }),
    ],
  });
  const row = (
    profile: string,
    track: string | null,
    weights: number[],
    questions: number,
    actions: number,
  ) => {
    const [vision, people, publics, engagement] = weights;
    const minutes = track === null ? null : 4;
    const undetermined = { questions: 0, actions: 0 };
    return {
      profile,
      track,
      minutes,
      questions,
      actions,
      undetermined,
      weights: { vision, people, publics, engagement },
    };
  };
  expect(coverage(questionnaire)).toEqual([
    row('all-of-us', 'short', [1, 1, 0, 0], 3, 1),
    row('all-of-us', null, [1, 1, 1, 1], 5, 3),
    row('radio', 'short', [1, 5, 0, 0], 4, 2),
    row('radio', null, [1, 7, 1.5, 1], 7, 5),
  ]);
});

it('names what no score or plan depends on', () => {
  const areas = structuredClone(MINIMAL.areas);
  areas.tools.questions.push(
    yesNo('counted', { axes: { people: 1 } }),
    { id: 'dream', type: 'text', text: 'Que feriez-vous' },
    yesNo('never', { axes: { people: 1 }, when: { profile: 'nobody-like-that' } }),
  );
  const { questionnaire } = read([], {
    areas,
    actions: [
      action('one', { addresses: ['aim', 'counted'] }),
      action('unasked', { addresses: ['never'] }),
      action('unscored', { addresses: ['dream'] }),
    ],
  });
  const found = loose(questionnaire);
  expect(found.weightless).toEqual(['dream']);
  expect(found.unanswered).toContain('counted');
  expect(found.unanswered).not.toContain('aim');
  expect(found.unreachable).toEqual(['unasked', 'unscored']);
});

it('counts apart what the search gave up on', () => {
  const { questions, when } = pigeons(10);
  const { questionnaire } = read([...questions, yesNo('unsure', { axes: { people: 1 }, when })], {
    actions: [
      action('sure', { when: { site: true } }),
      action('hard', { when }),
      action('on-unsure', { addresses: ['unsure'] }),
      action('never', { addresses: ['unsure'], when: { profile: 'nobody-like-that' } }),
    ],
  });
  expect(coverage(questionnaire)).toMatchObject([
    { questions: 94, actions: 1, undetermined: { questions: 1, actions: 2 } },
  ]);
  expect(loose(questionnaire)).toMatchObject({
    unreachable: ['never'],
    unsettled: ['unsure', 'hard', 'on-unsure'],
  });
});

it('names them in JSON too', async () => {
  const { code, stdout } = await runHere([
    ...['check', 'test/fixtures/check-right/minimal.yaml', '--coverage', '--format', 'json'],
  ]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([
    { profile: 'all-of-us', weightless: [], unanswered: ['help', 'site', 'answer'], unreachable: [] },
  ]);
});
