import type { Touch } from './event.ts';
import type { Interview, Ui } from './model.ts';
import { isRefusal, type Notice } from './notice.ts';
import type { Asked } from './step.ts';
import { askedOn } from './steps/index.ts';

/** What is being done on the screen: on the step, or on its overlay. */
export const uiOf = ({ overlay, ui, overUi }: Interview): Ui => (overlay === null ? ui : overUi);

/** The state after somebody did something on the screen, short of a reply. */
export function touch(model: Interview, event: Touch): Interview {
  const { ui, notice } = after(uiOf(model), event, askedOn(model));
  // Why the last reply was refused has been read by now; that a paste is too long, only once it has ended.
  const isPasted = event.kind === 'paste' && !event.begins;
  const kept = isPasted ? model.notices : model.notices.filter((each) => !isRefusal(each));
  const told = notice ? [...kept, notice] : kept;
  return { ...model, ...(model.overlay === null ? { ui } : { overUi: ui }), notices: told };
}

function after(ui: Ui, event: Touch, asked: Asked): { ui: Ui; notice?: Notice } {
  switch (event.kind) {
    case 'point':
      return { ui: { ...ui, cursor: event.item, digits: event.digits } };
    case 'tick':
      return asked.kind === 'several' ? tick({ ...ui, cursor: event.item }, event.item, asked) : { ui };
    case 'write':
      return { ui: { ...ui, typed: event.text, caret: event.caret, edited: true } };
    case 'move': {
      const moved = { ui: { ...ui, caret: event.caret } };
      if (!event.isOver || asked.kind !== 'entry') return moved;
      return { ...moved, notice: { code: 'no-room', max: asked.most } };
    }
    case 'scroll':
      return { ui: { ...ui, scroll: event.to } };
    case 'paste':
      return { ui: { ...ui, pasting: event.begins } };
    case 'refuse':
      // Another number begins after one that no item has.
      return {
        ui: event.code === 'not-a-choice' ? { ...ui, digits: '' } : ui,
        notice: { code: event.code },
      };
    case 'nothing':
      return { ui };
  }
}

/** Ticks or unticks an item; an exclusive one unticks the others. */
function tick(ui: Ui, item: number, asked: Extract<Asked, { kind: 'several' }>): { ui: Ui; notice?: Notice } {
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
