import { type Action, ownQuestion } from '../model/questionnaire.ts';
import type { CollectiveTally } from './collective.ts';
import type { Member } from './member.ts';
import { type Asked, asked, mostAsked, type Placed, placed, QUESTIONS, SHARED } from './theme.ts';

/** How many actions there is time to try; more if there are more dangers, one each. */
const TRIED = 3;

/** From this effort (1 to 3), a half-day is too short. */
export const HEAVY = 3;

/** Half a day of practice on the structures' own tools: participants of such days ask for it. It is not training. */
export interface Practice {
  kind: 'practice';
  /** How many structures come; null if not disclosed. */
  structures: number | null;
  /** Their keys; null if not named. */
  concerned: string[] | null;
  /** The dangers it takes up, then the questions about tools that concern most structures. */
  questions: Asked[];
  /** The actions to try in the room: each danger's, then tools that most answers call for. */
  actions: string[];
}

/** The dangers that several structures share, most shared first. */
export const sharedDangers = (tally: CollectiveTally): Placed[] =>
  placed(tally, () => true)
    .filter(({ dangers }) => dangers >= SHARED)
    .sort((a, b) => b.dangers - a.dangers || b.inNeed - a.inNeed);

/** The dangers about tools, which practice takes up whatever the themes are. */
export const practised = (dangers: readonly Placed[]): Placed[] =>
  dangers.filter(({ question }) => question.area === 'tools').slice(0, QUESTIONS);

/**
 * The action that answers a danger in most plans, preferably not a tool, so that it can begin at once; null if no plan
 * has any.
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
 * @param dangers the ones it takes up.
 * @param elsewhere the themes' questions, and the actions they begin.
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

/** What else can be tried in the room: tools first, then by how many answers call for it. */
function toTry(tally: CollectiveTally, tools: readonly Placed[], elsewhere: ReadonlySet<string>): string[] {
  const called = ({ id }: Action) => tally.calledFor.get(id) ?? 0;
  const isAboutTools = (action: Action) => tools.some(({ question }) => question.id === ownQuestion(action));
  return (
    tally.questionnaire.actions
      .filter((action) => called(action) > 0 && (action.kind === 'tool' || isAboutTools(action)))
      // Training happens elsewhere, and objectives come before tools.
      .filter(({ kind, route }) => kind !== 'objective' && kind !== 'training' && route !== 'training')
      .filter((action) => action.effort < HEAVY)
      .filter((action) => !elsewhere.has(action.id) && !elsewhere.has(ownQuestion(action)))
      .sort((a, b) => isTool(b) - isTool(a) || called(b) - called(a))
      .map(({ id }) => id)
  );
}

const isTool = ({ kind }: Action): number => Number(kind === 'tool');
