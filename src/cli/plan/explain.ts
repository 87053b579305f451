import { nearest } from '../../diagnostics/nearest.ts';
import { explained } from '../../plan/explained.ts';
import type { Plan } from '../../plan/plan.ts';
import { explainedJson, explainedText } from '../../report/plan/explained.ts';
import { planJson } from '../../report/plan/json.ts';
import { planWords } from '../../words/cli/plan.ts';
import { speak } from '../../words/speak.ts';
import { widthOf } from '../palette.ts';
import { type Context, deliver, notify } from '../shell.ts';
import { UsageError } from '../usage-error.ts';

interface Options {
  format: string;
  output?: string;
  template?: string;
  maxActions?: number;
}

/**
 * Shows why a plan holds each action, or does not.
 * @param about an action's id, or true for all.
 * @returns false if no action has that id, which is said.
 */
export async function explainPlan(
  plan: Plan,
  about: string | true,
  { format, output, template, maxActions }: Options,
  { shell, globals: { lang } }: Context,
): Promise<boolean> {
  const words = speak(planWords, lang);
  if (output !== undefined || template !== undefined || format === 'html') {
    throw new UsageError(words.explainTo);
  }
  const all = explained(plan.resolved, { maxActions });
  const wanted = all.filter(({ action }) => about === true || action.id === about);
  if (about !== true && wanted.length === 0) {
    const near = nearest(
      about,
      all.map(({ action }) => action.id),
    );
    await notify(shell, `${words.unknownAction(about, near)}\n`);
    return false;
  }
  if (format === 'json') {
    const data = { ...planJson(plan, lang, { explain: true }), explained: wanted.map(explainedJson) };
    await deliver(shell, `${JSON.stringify(data, null, 1)}\n`, 'json');
  } else {
    await deliver(
      shell,
      explainedText(wanted, plan.resolved, { language: lang, width: widthOf(shell.stdout) }),
    );
  }
  return true;
}
