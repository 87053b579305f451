import { ACCOMPANIMENTS } from '../../model/answer-sheet.ts';
import { factOf } from '../state/facts.ts';
import type { Interview } from '../state/interview.ts';
import { bodyOf } from './questions.ts';
import { type Body, item } from './screen.ts';
import type { View } from './setup.ts';
import { spelling, type Voice } from './voice.ts';

/** A fact: answered as a question is, with one item more, which leaves it unsaid. */
export function factView(interview: Interview, voice: Voice, id: string): View {
  const { setting, draft } = interview;
  const { facts: words, question } = voice.words;
  const fact = factOf(setting.questionnaire, id);
  const lead = [
    words.lead,
    ...(fact.type === 'multiple' ? [voice.plain ? question.plainSeveral : question.several] : []),
  ];
  const body = withPass(bodyOf(interview, voice, fact, draft.facts.get(id) ?? undefined), voice);
  return { title: spelling(interview, voice).say(fact.text), lead, body };
}

function withPass(body: Body, { words: { facts } }: Voice): Body {
  if (body.kind === 'entry') return { ...body, hint: `${body.hint}. ${facts.passHint}` };
  if (!('items' in body)) return body;
  return { ...body, items: [...body.items, item(facts.pass, { exclusive: true })] };
}

export function accompanimentView({ draft }: Interview, { words }: Voice): View {
  const { title, lead, kinds } = words.accompaniment;
  const given = draft.accompaniment === null ? -1 : ACCOMPANIMENTS.indexOf(draft.accompaniment);
  const items = [
    ...ACCOMPANIMENTS.map((kind, i) => item(kinds[kind], { given: i === given })),
    item(words.facts.pass),
  ];
  // Nobody, where nothing else is said: the plan counts on nobody then.
  return {
    title,
    lead: [lead],
    body: { kind: 'choice', items, cursor: Math.max(0, given), details: 'optional', keeps: false },
  };
}
