import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { answerIn } from '../../src/interview/draft.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { validateQuestionnaire } from '../../src/model/validate-questionnaire.ts';
import { command, lineOf, type Move, place, play } from '../interview/play.ts';
import { culture, facts, tiny } from '../interview/questionnaires.ts';
import { Both, FIELD, fieldOf, GO_ON, TEXT } from './both.ts';
import { type Browser, isHere, openBrowser } from './browsers.ts';

describe.skipIf(!isHere('chromium'))('the screens of a page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser('chromium');
  });
  afterAll(() => browser?.close());

  describe('questions of every type', () => {
    it('keep answers aside when their question goes, and take them back with it', async () => {
      const both = await Both.begin(browser, tiny());
      await both.reply('Cie du Vent', 1, 2, 1, [2, 1], 'go on');
      await both.reply(2, 3, 2, 'go on', 3, 1, [1, 3], '1 200');
      expect(await textOf(both, '.error')).toBe('Écrivez un nombre de 0 à 366.');
      await both.reply('12', 'go on', [3], 2, 'Un festival en ligne');
      while (both.at.step.at === 'target') await both.reply(command('later'));
      expect(place(both.at)).toBe('review');

      await both.reply(lineOf(both.at, 'question ticketing'));
      await both.page.click(fieldOf(1));
      await both.page.until(
        `return document.querySelector('.notice')?.innerText.includes('gardée de côté et ne compte pas')`,
      );
      await both.reply(1);
      expect(place(both.at)).toBe('review');
      const { answers } = both.at.draft;
      expect(answers.get('ticketing-data')?.given).toEqual({ kind: 'value', value: true });
      await both.reply(lineOf(both.at, 'question ticketing'));
      await both.page.click(fieldOf(2));
      await both.page.until(
        `return document.querySelector('.notice')?.innerText.includes('compte de nouveau')`,
      );
      await both.reply(2);

      await both.reply(lineOf(both.at, 'name'), 'Cie du Grand Vent');
      await both.reply(lineOf(both.at, 'objectives'), [2]);
      await both.reply(lineOf(both.at, 'profile'), 3, lineOf(both.at, 'question dream'), '');
      await both.reply(1);
      if (both.at.step.at === 'assign') await both.reply(2);
      const { name } = await both.downloaded();
      expect(name).toBe('cie-du-grand-vent.answers.json');
      await both.page.close();
    });

    it('take facts of every type, and change what is asked with them', async () => {
      const both = await Both.begin(browser, facts());
      await both.reply('Médiathèque de Lys', 2, 2, '12', [1, 2], 1, 3, [2], 'go on');
      await both.reply(2, [1, 2], 'go on', command('not-applicable'), 'go on', 2);
      while (both.at.step.at === 'target') await both.reply(1);
      const line = () => lineOf(both.at, 'fact status');
      await both.reply(line(), 1);
      expect(answerIn(both.at.draft, 'officer').given).toEqual({ kind: 'not-applicable' });
      await both.reply(line(), 2, lineOf(both.at, 'fact people'), '12,5');
      expect(await textOf(both, '.error')).toBe('Écrivez un nombre entier.');
      await both.reply('', 1);
      if (both.at.step.at === 'assign') await both.reply(2);
      await both.downloaded();
      await both.page.close();
    });

    it('need no track, no objective, nor what a question refuses to be spared', async () => {
      const both = await Both.begin(browser, bare());
      await both.reply('Radio Gave', 1, 4, 'go on');
      expect(both.can('not-applicable')).toBe(false);
      expect(await both.page.evaluate(`return document.querySelectorAll('.instead input').length`)).toBe(1);
      await both.reply(command('unknown'), command('review'), 1, command('later'), command('review'));
      await both.reply(1, command('review'));
      expect(both.at.setting.questionnaire.objectives).toEqual([]);
      await both.backInBrowser();
      await toReview(both);
      await both.reply(1, 2);
      if (both.at.step.at === 'assign') await both.reply(2);
      await both.downloaded();
      await both.page.close();
    });
  });

  it('ask a person who answers along with others about their notes, at once', async () => {
    const both = await Both.begin(browser, tiny(), { respondent: true });
    await both.reply('Radio Gave', 2, 'Technicienne', 2, 2, 4, [1], 'go on', command('note'), 'À revoir');
    expect(both.at.overlay).toBe('sharing');
    await both.reply(1, 2, command('later'));
    await both.page.close();
  });

  it('show one line of progress, which the window’s title begins with', async () => {
    const both = await atFirstQuestion();
    const { left } = both.screen.header;
    const text = await both.page.text();
    expect(text).toContain(left);
    expect(text).toMatch(/Question 1 sur (environ )?\d+ · encore (\d+ à )?\d+ min/);
    const title = await both.page.evaluate<string>('return document.title');
    expect(title).toMatch(/^Question 1 sur (environ )?\d+ – /);
    expect(title).toContain(both.screen.title);
    await both.page.close();
  });

  it('leave no paragraph, title nor button of a question empty', async () => {
    const both = await atFirstQuestion();
    const empty = await both.page.evaluate<
      string[]
    >(`return [...document.querySelectorAll('#form :is(p, li, summary, h1, h2, button)')]
      .filter((each) => each.textContent.trim() === '' && each.getAttribute('role') !== 'status').map((each) => each.outerHTML)`);
    expect(empty).toEqual([]);
    await both.page.close();
  });

  describe('with the keyboard alone', () => {
    it('choose by the digit row of any keyboard, and never while text is typed', async () => {
      const both = await atFirstQuestion();
      const { page } = both;
      for (const [key, item] of [
        ['2', 1],
        ['&', 0],
        ['"', 2],
        ['é', 1],
      ] as const) {
        await page.press(key);
        await page.until(`return document.querySelectorAll('${FIELD}')[${item}].checked`);
        expect(
          await page.evaluate(
            `return document.activeElement === document.querySelectorAll('${FIELD}')[${item}]`,
          ),
        ).toBe(true);
      }
      // No item has that number.
      await page.press('9');
      expect(await page.evaluate(`return document.querySelectorAll('${FIELD}')[1].checked`)).toBe(true);
      await page.press('Enter');
      both.at = play(both.at, 2);
      await both.same();
      await both.reply(command('note'));
      await page.click(TEXT);
      await page.press('é', '2', '&');
      expect(await page.evaluate(`return document.querySelector('${TEXT}').value`)).toBe('é2&');
      await page.close();
    });

    it('tick by digits, and lose nothing by Escape', async () => {
      const both = await atObjectives();
      const { page } = both;
      await page.press('è', '1', '1', '3');
      await page.press('Escape');
      await page.until(
        `return [...document.querySelectorAll('${FIELD}')].map(({ checked }) => Number(checked)).join('').startsWith('0010')`,
      );
      await page.close();
    });

    it('go on with Enter on a title, a text and an answer', async () => {
      const both = await Both.begin(browser, tiny());
      const { page } = both;
      expect(await page.focused()).toBe('h1 Comment s’appelle votre structure ?');
      await page.fill(TEXT, 'Cie du Vent');
      await page.press('Enter');
      await page.until(`return document.querySelector('h1').textContent.startsWith('Quelle structure')`);
      await page.press('1', 'Enter');
      await page.until(`return document.querySelector('h1').textContent.startsWith('De combien de temps')`);
      // On a title, as on the button.
      await page.press('Enter');
      await page.until(`return document.querySelector('h1').textContent.startsWith('Quelqu’un')`);
      await page.close();
    });
  });

  describe('a reply that cannot be taken', () => {
    it('is told beside the answers, which have the focus', async () => {
      const both = await atFirstQuestion();
      await both.page.click(GO_ON);
      await refused(both, 'Choisissez d’abord une réponse.');
      // Said again, after a look elsewhere.
      await both.page.evaluate(`document.querySelector('h1').focus()`);
      await both.page.click(GO_ON);
      await refused(both, 'Choisissez d’abord une réponse.');
      await both.page.close();
    });

    it('keeps three objectives, and says that a fourth is too many', async () => {
      const both = await atObjectives();
      const { page } = both;
      await page.press('1', '2', '3', '4');
      await page.until(`return document.querySelector('.error')`);
      expect(
        await page.evaluate(
          `return [...document.querySelectorAll('${FIELD}')].map(({ checked }) => Number(checked)).join('').slice(0, 4)`,
        ),
      ).toBe('1110');
      expect(
        await page.evaluate(`return document.activeElement === document.querySelectorAll('${FIELD}')[3]`),
      ).toBe(true);
      await page.close();
    });
  });

  it('says beside a box far down the list why a fourth objective is refused', async () => {
    const both = await atObjectives();
    for (const n of [1, 2, 3, 10]) await both.page.click(fieldOf(n));
    await both.page.until(`return document.querySelector('.error')`);
    const seen = await both.page.evaluate<boolean[]>(`
      const { top, bottom } = document.querySelector('.error').getBoundingClientRect();
      return [top >= 0, bottom <= innerHeight, document.querySelector('.error').parentElement.ariaLive === 'polite'];`);
    expect(seen).toEqual([true, true, true]);
  });

  it('rank objectives by buttons, and the focus follows', async () => {
    const both = await atObjectives();
    const { page } = both;
    await page.press('1', '2', '3');
    const titles = both.screen.body.kind === 'several' ? both.screen.body.items.map(({ text }) => text) : [];
    const ranks = `[...document.querySelectorAll('.ranks li > span')].map((each) => each.textContent)`;
    await page.click({ role: 'button', name: `Monter : ${titles[2]}` });
    await page.until(
      `return JSON.stringify(${ranks}) === ${JSON.stringify(JSON.stringify([titles[0], titles[2], titles[1]]))}`,
    );
    expect(await page.focused()).toBe(`button Monter : ${titles[2]}`);
    await page.press('Enter');
    // At the top, it can only go down.
    await vi.waitUntil(async () => (await page.focused()) === `button Descendre : ${titles[2]}`, 10_000);
    await page.click(GO_ON);
    await page.until(`return document.querySelector('h1').textContent === 'Comprendre les enjeux'`);
    await page.close();
  });

  async function atFirstQuestion(): Promise<Both> {
    const both = await Both.begin(browser, tiny());
    await both.reply('Cie du Vent', 1, 2, 1, [1], 'go on');
    return both;
  }

  async function atObjectives(): Promise<Both> {
    const both = await Both.begin(browser, culture());
    await both.reply('Cie du Vent', 1, 1);
    while (both.at.step.at !== 'objectives') await both.reply(notKnown(both));
    return both;
  }
});

/** What leaves a fact unsaid. */
function notKnown({ screen: { body } }: Both): Move {
  if (body.kind === 'choice') return body.items.length;
  return body.kind === 'several' ? [body.items.length] : '';
}

/** Passes over all that is asked, as far as the review. */
async function toReview(both: Both): Promise<void> {
  while (both.at.step.at !== 'review') await both.reply(both.can('later') ? command('later') : 'go on');
}

const textOf = (both: Both, selector: string) =>
  both.page.evaluate<string | null>(`return document.querySelector('${selector}')?.innerText ?? null`);

/** Expects a refusal that is linked to the first field, which has the focus. */
async function refused({ page }: Both, told: string): Promise<void> {
  await page.until(`return document.activeElement === document.querySelector('${FIELD}')`);
  const linked = await page.evaluate(
    `return document.getElementById(document.activeElement.getAttribute('aria-describedby')).textContent`,
  );
  expect(linked).toBe(told);
}

/** Without tracks, objectives, nor what they lead to; its first question concerns everybody. */
function bare(): Questionnaire {
  const file = parse(readFileSync(new URL('../fixtures/worked-example/tiny.yaml', import.meta.url), 'utf8'));
  const { tracks: _, ...rest } = file;
  file.areas.stakes.questions[0].na = false;
  const { questionnaire, findings } = validateQuestionnaire({ ...rest, objectives: [], actions: [] });
  if (questionnaire === null) throw new Error(JSON.stringify(findings));
  return questionnaire;
}
