import { command, type Move } from '../interview/play.ts';
import type { Both } from './both.ts';

/** As far as the review: other replies on each screen, with some that go back, skip, or say that nobody knows. */
export async function throughTheQuestions(both: Both): Promise<void> {
  for (let n = 0; both.at.step.at !== 'review'; n++) {
    const { body } = both.screen;
    if (n % 7 === 3) await both.backInBrowser();
    else if (n % 5 === 2 && both.can('unknown')) await both.reply(command('unknown'));
    else if (n % 11 === 4 && both.at.step.at === 'question') await both.reply(command('later'));
    else await both.reply(replyTo(body, n));
  }
}

function replyTo(body: Both['screen']['body'], n: number): Move {
  switch (body.kind) {
    case 'choice':
      return (n % body.items.length) + 1;
    case 'several': {
      const last = body.items.length;
      return n % 2 === 0 ? [last] : [2, 1];
    }
    case 'entry':
      return n % 2 === 0 ? '' : `${n}`;
    default:
      return 'go on';
  }
}
