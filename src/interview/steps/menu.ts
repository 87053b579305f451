import { commandsOf, keyed } from '../commands.ts';
import type { Choice, OverlayKind } from '../step.ts';

/** Over any step: what can be done besides replying, with going back last. */
export const menu: OverlayKind = {
  head: ({ words }) => ({ title: words.menu, lead: [] }),
  ask: (model, _, under) => {
    const commands = commandsOf(model, under);
    const back = commands.filter((command) => command === 'back');
    const others = commands.filter((command) => command !== 'back');
    return {
      kind: 'choice',
      cursor: 0,
      leads: true,
      items: [...others, ...back].map(
        (command): Choice => ({
          show: ({ words }) => keyed(command, model, under, words).long,
          pick: (now) => ({ model: now, go: { do: command } }),
        }),
      ),
    };
  },
};
