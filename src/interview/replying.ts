import type { Command, Reply } from './event.ts';
import { type Interview, type Ui, UNTOUCHED } from './model.ts';
import { isRefusal } from './notice.ts';
import { type Asked, close, goOn, type Outcome, refuse, refusePick, stay } from './step.ts';
import { askedOn, kindOf } from './steps/index.ts';
import { uiOf } from './touch.ts';

/** Takes a reply to the screen. One that it does not ask for changes nothing. */
export function takeReply(model: Interview, given: Exclude<Reply, { kind: 'command' }>): Outcome {
  const asked = askedOn(model);
  switch (asked.kind) {
    case 'reading':
      if (model.overlay !== null) return close(model);
      return given.kind === 'continue' ? goOn(model) : stay(model);
    case 'choice': {
      if (given.kind === 'continue' && asked.keeps) return goOn(model);
      if (given.kind !== 'pick') return stay(model);
      const item = asked.items[given.item];
      return item ? item.pick(model) : (asked.pickNone ?? refusePick)(model, given.item);
    }
    case 'several': {
      if (given.kind === 'continue' && asked.keeps) return goOn(model);
      return given.kind === 'pick-several' ? takeTicked(model, asked, given.items) : stay(model);
    }
    case 'entry':
      return given.kind === 'type' ? asked.take(model, given.text) : stay(model);
  }
}

export function takeTicked(
  model: Interview,
  { items, most, take }: Extract<Asked, { kind: 'several' }>,
  ticked: readonly number[],
): Outcome {
  const values = ticked.flatMap((i) => items[i] ?? []).map(({ value }) => value);
  if (values.length === 0) return refuse(model, { code: 'nothing-chosen' });
  const count = values.filter((value) => value !== null).length;
  return most !== null && count > most ? refuse(model, { code: 'at-most', max: most }) : take(model, values);
}

/** What a command of the step does. An arrow, which no screen shows, is not a mistake where it does nothing. */
export function commanded(model: Interview, what: Command): Outcome {
  const does = kindOf(model.step).does?.(model, model.step)[what];
  if (does) return does();
  return what === 'forward' ? stay(model) : refuse(model, { code: 'not-here' });
}

/**
 * Takes what a reply says, and stays on the screen. Only the last thing said there counts: what was kept before it leaves
 * no trace. Of what would be refused, nothing counts; the reply itself is told why.
 */
export function keep(before: Interview, given: Reply): Interview {
  const start = uiOf(before).start ?? before.draft;
  const model = { ...before, draft: start, notices: [] };
  const { model: taken } =
    given.kind === 'command' ? commanded(model, given.command) : takeReply(model, given);
  const isTaken = !taken.notices.some(isRefusal);
  const ui = { ...(isTaken ? uiAfter(uiOf(before), given) : uiOf(before)), start };
  const { step, overlay } = before;
  const now = isTaken ? { ...taken, step, overlay } : model;
  return overlay === null ? { ...now, ui } : { ...now, overUi: ui };
}

/** What was chosen is under the cursor; a command takes the place of any choice. */
function uiAfter(ui: Ui, given: Reply): Ui {
  if (given.kind === 'command') return UNTOUCHED;
  return given.kind === 'pick' ? { ...ui, cursor: given.item } : ui;
}
