import { type Action, ownQuestion } from '../model/questionnaire.ts';
import type { CollectiveTally } from './collective.ts';
import type { Member } from './member.ts';
import { type Asked, asked, mostAsked, type Placed, placed, QUESTIONS, SHARED } from './theme.ts';

/** How many things there is time to try; one for each danger, even where these are more. */
const TRIED = 3;

/** From this effort, of 1 to 3, nothing is done for good in a half-day. */
const HEAVY = 3;

/** Half a day of practice on the structures' own tools: the participants of such days ask for it. It is no training. */
export interface Practice {
  kind: 'practice';
  /** How many come; null where that is not told. */
  structures: number | null;
  /** Their keys; null where they are not named. */
  concerned: string[] | null;
  /** The dangers that it takes up, then the questions about tools that concern most structures. */
  questions: Asked[];
  /** The actions to try in the room: the light one of each danger, then tools that most answers call for. */
  actions: string[];
}

/** The questions on which something is at stake for several structures, those that most share first. */
export const sharedDangers = (tally: CollectiveTally): Placed[] =>
  placed(tally, () => true)
    .filter(({ dangers }) => dangers >= SHARED)
    .sort((a, b) => b.dangers - a.dangers || b.inNeed - a.inNeed);

/** The dangers about tools that practice takes up whatever the themes are. */
export const practised = (dangers: readonly Placed[]): Placed[] =>
  dangers.filter(({ question }) => question.area === 'tools').slice(0, QUESTIONS);

/**
 * The action that answers a danger in most plans: one that can be begun at once, before a tool to be chosen; null
 * where no plan has any.
 */
export function dangerAction(tally: CollectiveTally, { question }: Placed): string | null {
  const plans = tally.dangerActions.get(question.id);
  const inPlans = ({ id }: Action) => plans?.get(id) ?? 0;
  const [best] = tally.questionnaire.actions
    .filter((action) => inPlans(action) > 0)
    .sort((a, b) => isTool(a) - isTool(b) || inPlans(b) - inPlans(a) || a.effort - b.effort);
  return best?.id ?? null;
}

/**
 * @param dangers those that it takes up.
 * @param elsewhere the questions that themes are about, and the actions that they begin.
 */
export function practice(
  tally: CollectiveTally,
  members: readonly Member[] | null,
  dangers: readonly Placed[],
  elsewhere: ReadonlySet<string>,
): Practice {
  const isFree = ({ question: { id } }: Placed) =>
    !elsewhere.has(id) && !dangers.some(({ question }) => question.id === id);
  const tools = placed(tally, ({ area }) => area === 'tools');
  const others = mostAsked(tools.filter(isFree), 1).slice(0, Math.max(0, QUESTIONS - dangers.length));
  const light = [...new Set(dangers.flatMap((danger) => dangerAction(tally, danger) ?? []))];
  return {
    kind: 'practice',
    structures: tally.structures,
    concerned: members?.map(({ key }) => key) ?? null,
    questions: [...dangers, ...others].map(asked),
    actions: [...light, ...toTry(tally, tools, new Set([...elsewhere, ...light]))].slice(
      0,
      Math.max(TRIED, light.length),
    ),
  };
}

/** What else can be tried in the room: tools first, those that most answers call for first. */
function toTry(tally: CollectiveTally, tools: readonly Placed[], elsewhere: ReadonlySet<string>): string[] {
  const called = ({ id }: Action) => tally.calledFor.get(id) ?? 0;
  const isAboutTools = (action: Action) => tools.some(({ question }) => question.id === ownQuestion(action));
  return (
    tally.questionnaire.actions
      .filter((action) => called(action) > 0 && (action.kind === 'tool' || isAboutTools(action)))
      // What training answers has ways of its own, and meaning comes before tools.
      .filter(({ kind, route }) => kind !== 'objective' && kind !== 'training' && route !== 'training')
      .filter((action) => action.effort < HEAVY)
      .filter((action) => !elsewhere.has(action.id) && !elsewhere.has(ownQuestion(action)))
      .sort((a, b) => isTool(b) - isTool(a) || called(b) - called(a))
      .map(({ id }) => id)
  );
}

const isTool = ({ kind }: Action): number => Number(kind === 'tool');
