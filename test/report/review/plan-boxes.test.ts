import { describe, expect, it } from 'vitest';
import { planHtml, planMarkdown } from '../../../src/report/plan/markdown.ts';
import { planStatuses } from '../../../src/report/review/plan-boxes.ts';
import { exampleFile, planOf, tiny } from '../../sheets.ts';

const plan = planOf(tiny, exampleFile('company'));
const written = await planMarkdown(plan, { language: 'fr' });
const MARK = '<!-- action:open-ticketing -->';

/** The plan with the line of its second action as somebody made it. */
function edited(line: string): string {
  const text = written.replace(/^- \[ \] .*<!-- action:open-ticketing -->$/m, () => line);
  expect(text).not.toBe(written);
  return text;
}
const tick = (line: string) => planStatuses(edited(line)).actions[1];

describe('the boxes of a plan', () => {
  it('are all there in its order, empty as the program wrote them', () => {
    expect(planStatuses(written)).toEqual({
      isReadable: true,
      actions: ['write-purpose', 'open-ticketing', 'train-tools'].map((id) => ({ id, done: false })),
    });
  });

  it.each([
    `- [x] Qui : Léa Pour le : mai ${MARK}`,
    `- [X] Qui : …… ${MARK}`,
    `* [x] Qui : …… ${MARK}`,
    `- [*] Qui : …… ${MARK}`,
    `- [ x ] Qui : …… ${MARK}`,
    `- \\[x\\] Qui : …… ${MARK}`,
    `☑ Qui : …… ${MARK}`,
    `- ✅ Qui : …… ${MARK}`,
    `- [x] Qui : ……\n${MARK}`,
    `- [x] Qui : ……\n  Pour le : ……\n  ${MARK}`,
  ])('are ticked as %s', (line) => {
    expect(tick(line)).toEqual({ id: 'open-ticketing', done: true });
    const [first, , third] = planStatuses(edited(line)).actions;
    expect([first?.done, third?.done]).toEqual([false, false]);
  });

  it.each([
    `- [ ] Qui : Léa ${MARK}`,
    `- [] Qui : Léa ${MARK}`,
    `☐ Qui : Léa ${MARK}`,
    `Fait par Léa ${MARK}`,
  ])('are not as %s', (line) => {
    expect(tick(line)).toEqual({ id: 'open-ticketing', done: false });
  });

  it('are read whatever an editor did to line ends, the beginning of the file or its last line', () => {
    const ticked = edited(`- [x] Qui : Léa ${MARK}`);
    const expected = planStatuses(ticked);
    for (const text of [
      ticked.replace(/\n/g, '\r\n'),
      ticked.replace(/\n/g, '\r'),
      `\ufeff${ticked}`,
      ticked.replace(/sha256:[0-9a-f]+/, 'sha256:0'),
      ticked.slice(0, ticked.indexOf('<!-- cap-numerique:')),
    ]) {
      expect(planStatuses(text)).toEqual(expected);
    }
  });

  it('are those of the actions that still have their mark', () => {
    expect(planStatuses(edited('- [x] Qui : Léa')).actions.map(({ id }) => id)).toEqual([
      'write-purpose',
      'train-tools',
    ]);
  });
});

describe('a text without any mark of a plan', () => {
  it.each([
    ['', 'nothing'],
    ['# Courses\n\n- [x] Pain\n- [ ] Lait\n', 'a list of somebody’s own'],
    [
      written.replace(/<!--[\s\S]*?-->/g, '').replace(/- \[ \]/g, '☑'),
      'what a program for office work leaves',
    ],
  ])('cannot be read', (text) => {
    expect(planStatuses(text)).toEqual({ isReadable: false, actions: [] });
  });

  it('is not taken for a plan that has no action', async () => {
    const everythingIsThere = { ...exampleFile('company'), answers: {} };
    const none = await planMarkdown(planOf(tiny, everythingIsThere), { language: 'fr' });
    expect(planStatuses(none)).toEqual({ isReadable: true, actions: [] });
    expect(planStatuses(await planHtml(plan, { language: 'fr' })).isReadable).toBe(true);
  });
});
