import { oneLine } from '../../text/printable.ts';
import { earlierOf, proposal } from '../earlier.ts';
import { type Interview, isBegun, joinsAnother, knownIn } from '../model.ts';
import { isHeld } from '../names.ts';
import { goOn, goTo, type Outcome, refuse, type StepKind } from '../step.ts';
import { forgotten } from './same-name.ts';

/** The longest name or role that the format takes, in characters. */
export const LONGEST_NAME = 200;

/** The structure's name, from which its files are named too. */
export const name: StepKind = {
  meets: (model) => knownIn(model).name === null && !joinsAnother(model),
  // A name taken over from earlier answers waits to be confirmed.
  waits: (model) => model.draft.name === null || !isBegun(model),
  head: (speaker, model) => {
    const { words } = speaker;
    return {
      title: words.name.title,
      lead: [words.name.lead, ...(isBegun(model) ? [] : proposal(speaker, earlierOf(model)))],
    };
  },
  ask: ({ draft }) => ({
    kind: 'entry',
    text: () => draft.name ?? '',
    hint: ({ words }) => words.name.hint,
    most: LONGEST_NAME,
    take: (model, text) =>
      isName(text) ? take(model, oneLine(text).trim()) : refuse(model, { code: 'nothing-typed' }),
    // No file is named after what may be half a name.
    hold: (model, text) => (isBegun(model) ? model : named(model, text)),
  }),
};

/** Whether a text can be a name: a lone digit was meant for a list. */
const isName = (text: string): boolean => !/^[\s\d]?$/.test(text.trim());

const named = (model: Interview, text: string): Interview => ({
  ...model,
  draft: { ...model.draft, name: text.slice(0, LONGEST_NAME) },
});

function take(model: Interview, typed: string): Outcome {
  const { draft, setting, file } = model;
  const renamed = named(model, typed);
  if (renamed.draft.name === draft.name && file !== null) return goOn(model);
  // Saving renames the files too.
  if (isBegun(model)) return goOn(renamed);
  const decided = forgotten({ ...renamed, file: null });
  const own = setting.naming.fileOf(renamed.draft.name ?? '');
  if (isHeld(setting.naming, own)) return goTo(decided, { at: 'same-name' });
  return goOn({ ...decided, file: own });
}
