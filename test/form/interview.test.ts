import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, lineOf, play } from '../interview/play.ts';
import { culture } from '../interview/questionnaires.ts';
import { Both } from './both.ts';
import { type Browser, isHere, NAMES, openBrowser } from './browsers.ts';
import { throughTheQuestions } from './through.ts';

describe.each(NAMES)('a whole interview in %s', (name) => {
  describe.skipIf(!isHere(name))('on this machine', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser(name);
    });
    afterAll(() => browser?.close());

    it('asks what the terminal asks, and gives the same file', async () => {
      const both = await Both.begin(browser, culture());
      await both.reply('Le Théâtre « À l’Œil »', 1, 1);
      await throughTheQuestions(both);
      expect(both.at.step.at).toBe('review');
      await both.reply(1);
      if (both.at.overlay === 'unfinished') await both.reply(2);
      expect(both.at.step.at).toBe('assign');
      await both.reply(1);
      for (const who of ['Nadia', '', 'Élie et Zoé'])
        await both.reply(who, ...(who === '' ? [] : [who === 'Nadia' ? 5 : 2]));
      await both.downloaded();
      // Back to the answers, and to the end again.
      await both.page.click({ role: 'button', name: 'Revoir les réponses' });
      both.at = play(both.at, command('review'));
      await both.same();
      await both.reply(lineOf(both.at, 'name'), 'Le Théâtre de Lys', 1);
      if (both.at.overlay === 'unfinished') await both.reply(2);
      if (both.at.step.at === 'assign') await both.reply(2);
      await both.downloaded();
      await both.page.close();
    });
  });
});
