import { type Action, ownQuestion } from '../model/questionnaire.js';
import type { Member } from './member.js';
import type { Tally } from './tally.js';
import { type Asked, asked, mostAsked, placed } from './theme.js';

/** How many things there is time to try. */
const TRIED = 3;

/** Half a day of practice on the structures' own tools: the participants of such days ask for it. It is no training. */
export interface Practice {
  kind: 'practice';
  structures: number;
  /** Keys of all structures; null where they are not named. */
  concerned: string[] | null;
  /** The questions about tools that most structures ask for help on. */
  questions: Asked[];
  /** The actions to try in the room: tools first, those that most answers call for first. */
  actions: string[];
}

export function practice(tally: Tally, members: readonly Member[] | null): Practice {
  const tools = placed(tally, ({ area }) => area === 'tools');
  const called = ({ id }: Action) => tally.calledFor.get(id) ?? 0;
  const isTool = ({ kind }: Action) => Number(kind === 'tool');
  const isAboutTools = (action: Action) => tools.some(({ question }) => question.id === ownQuestion(action));
  return {
    kind: 'practice',
    structures: tally.structures,
    concerned: members?.map(({ key }) => key) ?? null,
    questions: mostAsked(tools, 1).map(asked),
    actions: tally.questionnaire.actions
      .filter((action) => called(action) > 0 && (action.kind === 'tool' || isAboutTools(action)))
      // What training answers has ways of its own, and meaning comes before tools.
      .filter(({ kind, route }) => kind !== 'objective' && kind !== 'training' && route !== 'training')
      .sort((a, b) => isTool(b) - isTool(a) || called(b) - called(a))
      .slice(0, TRIED)
      .map(({ id }) => id),
  };
}
