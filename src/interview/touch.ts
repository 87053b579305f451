import { commandsOf } from './commands.ts';
import type { Command, Stroke, Touch } from './event.ts';
import type { Interview, Ui } from './model.ts';
import { isRefusal, type Notice } from './notice.ts';
import type { Asked } from './step.ts';
import { askedOn, kindOf } from './steps/index.ts';
import { erased, strokesAfter, unmarked } from './strokes.ts';

/** What is being done on the screen: on the step, or on its overlay. */
export const uiOf = ({ overlay, ui, overUi }: Interview): Ui => (overlay === null ? ui : overUi);

/**
 * The state after somebody did something on the screen, short of a reply.
 * @param now milliseconds.
 */
export function touch(model: Interview, event: Touch, now: number): Interview {
  const { ui, notice } = after(model, event, now);
  // Why the last reply was refused has been read by now; that a paste is too long, only once it has ended.
  const isKept = (event.kind === 'paste' && !event.begins) || (event.kind === 'erase' && ui.strokes !== null);
  const kept = isKept && !notice ? model.notices : model.notices.filter((each) => !isRefusal(each));
  const told = notice ? [...kept, notice] : kept;
  return { ...model, ...(model.overlay === null ? { ui } : { overUi: ui }), notices: told };
}

interface After {
  ui: Ui;
  notice?: Notice;
}

function after(model: Interview, event: Touch, now: number): After {
  const ui = uiOf(model);
  const asked = askedOn(model);
  switch (event.kind) {
    case 'character':
      return typed(model, event, now);
    case 'erase':
      return { ui: erased(ui) };
    case 'cancel':
      return { ui: unmarked(ui) };
    case 'write':
      return { ui: { ...ui, typed: event.text, caret: event.caret, edited: true } };
    case 'move': {
      const moved = { ui: { ...ui, caret: event.caret } };
      if (!event.isOver || asked.kind !== 'entry') return moved;
      return { ...moved, notice: { code: 'no-room', max: asked.most } };
    }
    case 'scroll':
      return { ui: { ...unmarked(ui), scroll: event.to } };
    case 'rank':
      return { ui: asked.kind === 'several' ? ranked(ui, event, ui.chosen ?? asked.chosen) : ui };
    case 'paste':
      return pasted(model, event.begins);
    case 'nothing':
      return { ui };
    default:
      return stroke(unmarked(ui), event, asked);
  }
}

/** What a character does where no text is typed: nothing once it makes words with those before it. */
function typed(
  model: Interview,
  { character, does }: Extract<Touch, { kind: 'character' }>,
  now: number,
): After {
  const ui = uiOf(model);
  const refusal = does?.kind === 'mark' ? whyNot(model, does.command) : null;
  const strokes = strokesAfter(ui, character, refusal ? null : does, now);
  if (strokes.isText) return { ui: { ...strokes.before, strokes }, notice: onlyText(model) };
  if (does === null || refusal)
    return { ui: { ...ui, marked: null, strokes }, notice: refusal ?? { code: 'not-here' } };
  const done = stroke({ ...ui, marked: null }, does, askedOn(model));
  return { ...done, ui: { ...done.ui, strokes } };
}

function stroke(ui: Ui, event: Stroke, asked: Asked): After {
  switch (event.kind) {
    case 'point':
      return { ui: { ...ui, cursor: event.item, digits: event.digits } };
    case 'tick':
      return asked.kind === 'several' ? tick({ ...ui, cursor: event.item }, event.item, asked) : { ui };
    case 'mark':
      return { ui: { ...ui, marked: event.command, digits: '' } };
    case 'refuse':
      // Another number begins after one that no item has.
      return { ui: { ...ui, digits: '' }, notice: { code: event.code } };
    case 'nothing':
      return { ui };
  }
}

/** A paste goes where text is typed; elsewhere it does nothing, and says so. */
function pasted(model: Interview, begins: boolean): After {
  const ui = { ...uiOf(model), pasting: begins };
  if (askedOn(model).kind === 'entry' || begins) return { ui };
  return { ui: unmarked(ui), notice: onlyText(model) };
}

/** That words were typed where none are asked for; notes are where they go. */
const onlyText = (model: Interview): Notice => ({
  code: 'only-text',
  hasNotes: offered(model).includes('note'),
});

/** Whether the step's letters do nothing: what covers it has none, but for the list of what can be done. */
const isCovered = ({ overlay }: Interview): boolean => overlay !== null && overlay !== 'menu';

/** What the screen's letters do. */
const offered = (model: Interview): Command[] =>
  isCovered(model) ? [] : commandsOf(model, kindOf(model.step));

/** Why a command's letter does nothing; null if it can be marked. What would only be refused is refused at once. */
function whyNot(model: Interview, command: Command): Notice | null {
  const here = { ...model, overlay: null, notices: [] };
  const does = isCovered(model) ? undefined : kindOf(model.step).does?.(here, model.step)[command];
  if (!does) return offered(model).includes(command) ? null : { code: 'not-here' };
  return does().model.notices.find(isRefusal) ?? null;
}

/** Gives a ticked item another rank among the others. */
function ranked(ui: Ui, { item, to }: Extract<Touch, { kind: 'rank' }>, chosen: readonly number[]): Ui {
  if (!chosen.includes(item)) return ui;
  const others = chosen.filter((other) => other !== item);
  return { ...ui, edited: true, chosen: others.toSpliced(to, 0, item) };
}

/** Ticks or unticks an item; an exclusive one unticks the others. */
function tick(ui: Ui, item: number, asked: Extract<Asked, { kind: 'several' }>): After {
  const { items, most } = asked;
  const chosen = ui.chosen ?? asked.chosen;
  if (chosen.includes(item)) {
    return { ui: { ...ui, edited: true, chosen: chosen.filter((other) => other !== item) } };
  }
  const isExclusive = (i: number) => items[i]?.exclusive ?? false;
  const others = isExclusive(item) ? [] : chosen.filter((other) => !isExclusive(other));
  if (most !== null && others.length >= most) return { ui, notice: { code: 'at-most', max: most } };
  return { ui: { ...ui, edited: true, chosen: [...others, item] } };
}
