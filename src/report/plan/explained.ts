import type { Language } from '../../language.ts';
import type { Condition } from '../../model/condition.ts';
import { EPSILON } from '../../model/thresholds.ts';
import type { Account, Chosen, Explained, Passed } from '../../plan/explained.ts';
import type { Resolved } from '../../scoring/resolved.ts';
import { typeset } from '../../text/typography.ts';
import { wrapped } from '../../text/wrap.ts';
import { explainWords } from '../../words/cli/explain.ts';
import { grammar } from '../../words/grammar.ts';
import { explainedWords } from '../../words/plan/explained.ts';
import { type Spoken, speak } from '../../words/speak.ts';
import { conditionInWords } from '../condition.ts';
import { type Speech, speech } from '../speech.ts';

/** How many unanswered questions of a condition are named. */
const NAMED = 5;

interface Telling extends Speech {
  its: Spoken<typeof explainedWords>;
  resolved: Resolved;
  /** Columns. */
  width: number;
}

/** Why a plan holds each of some actions or does not, for who wrote them: a paragraph each, with the numbers. */
export function explainedText(
  all: readonly Explained[],
  resolved: Resolved,
  { language, width }: { language: Language; width: number },
): string {
  const telling = { ...speech(resolved, language), its: speak(explainedWords, language), resolved, width };
  const { its } = telling;
  const part = (title: string, some: readonly Explained[]) =>
    some.length === 0 ? [] : [title, '', ...some.flatMap((one) => [...lines(one, telling), ''])];
  return [
    ...part(
      its.chosen,
      all.filter(({ chosen }) => chosen),
    ),
    ...part(
      its.others,
      all.filter(({ passed }) => passed),
    ),
  ].join('\n');
}

/** The same as data: numbers are not rounded. */
export function explainedJson({ action, place, chosen, passed, account }: Explained): object {
  const numbers = account && {
    priority: account.priority,
    need: account.need,
    boost: account.boost,
    terms: account.terms,
  };
  const { impact, effort } = action;
  return { id: action.id, place, chosen, passed, impact, effort, ...numbers };
}

function lines({ action, place, chosen, passed, account }: Explained, telling: Telling): string[] {
  const { say, width, language } = telling;
  const head = place === null ? '- ' : `${place}. `;
  const indented = (text: string, indent: string, first = indent) =>
    wrapped(typeset(text, language), width - indent.length).map(
      (line, i) => (i === 0 ? first : indent) + line,
    );
  return [
    ...indented(`${say(action.title)} (${action.id})`, ' '.repeat(head.length), head),
    ...(chosen ? indented(whyChosen(chosen, telling), '   ') : []),
    ...(passed ? indented(whyNot(passed, account, telling), '   ') : []),
    ...(account
      ? [
          ...indented(priorityOf(account, telling), '   '),
          ...termsOf(account, telling).flatMap((term) => indented(term, '     ', '   - ')),
        ]
      : []),
  ];
}

function whyChosen(chosen: Chosen, telling: Telling): string {
  const { its } = telling;
  switch (chosen.why) {
    case 'danger':
      return its.why.danger(named(chosen.question, telling));
    case 'required':
      return its.why.required(chosen.by);
    case 'deep':
      return its.why.deep(chosen.over);
    default:
      return its.why[chosen.why];
  }
}

function whyNot(passed: Passed, account: Account | null, telling: Telling): string {
  const { its, language } = telling;
  const { list } = grammar[language];
  switch (passed.why) {
    case 'undetermined':
      return its.not.undetermined(list(someOf(passed.questions, telling)));
    case 'false':
      return its.not.false(partsOf(passed.parts, telling));
    case 'state':
      return its.not.state[passed.state](named(passed.question, telling));
    case 'served':
      return its.not.served(named(passed.question, telling), number(passed.value ?? 0, telling));
    case 'at-target':
      return its.not.atTarget(named(passed.question, telling), number(passed.value ?? 0, telling));
    case 'unscored':
      return its.not.unscored(named(passed.question, telling));
    case 'group':
      return its.not.group(passed.actions.join(', '), number(passed.places, telling));
    case 'kept':
      return its.not.kept(passed.by);
    case 'room': {
      const { last } = passed;
      if (!last || !account) return its.not.full;
      const short = last.priority - account.priority;
      if (short < EPSILON) return its.not.tie(last.action);
      return its.not.room(last.action, number(last.priority, telling), number(short, telling));
    }
    default:
      return its.not[passed.why];
  }
}

/** The first few, and how many others. */
function someOf(questions: readonly string[], telling: Telling): string[] {
  const told = questions.slice(0, NAMED).map((id) => named(id, telling));
  const more = questions.length - told.length;
  return more === 0 ? told : [...told, telling.its.not.more(more)];
}

function partsOf(parts: readonly Condition[], { its, say, resolved, language }: Telling): string {
  const telling = { questionnaire: resolved.questionnaire, say, words: speak(explainWords, language) };
  return parts.map((part) => conditionInWords(part, telling)).join(its.not.also);
}

function priorityOf({ action, need, priority, boost }: Account, telling: Telling): string {
  const { its, say, quote, resolved } = telling;
  const told = its.priority(
    number(priority, telling),
    number(need, telling),
    String(action.impact),
    String(action.effort),
  );
  const served = resolved.objectives.find(({ id }) => action.objectives.includes(id));
  return served ? told + its.boost(number(boost, telling), quote(say(served.title))) : told;
}

const termsOf = ({ terms }: Account, telling: Telling): string[] =>
  terms.map(({ question, times, need, wish, left }) => {
    const { its } = telling;
    return [
      its.term(named(question, telling), number(need, telling)),
      ...(times === 2 ? [its.own] : []),
      ...(wish === 1 ? [] : [its.wish(number(wish, telling))]),
      ...(left === 1 ? [] : [its.left(number(left, telling))]),
    ].join('');
  });

const named = (id: string, { topic }: Telling): string => `${topic(id)} (${id})`;

const number = (value: number, { language }: Telling): string =>
  grammar[language].number(Math.round(value * 100) / 100);
