import { isLadder, type Question } from '../../model/questionnaire.ts';
import { spell } from '../../report/answers.ts';
import { spellNumber } from '../../text/typography.ts';
import { LONGEST_NOTE } from '../state/answering.ts';
import { answerIn } from '../state/draft.ts';
import { factOf } from '../state/facts.ts';
import type { Interview } from '../state/interview.ts';
import { questionOf, situate } from '../state/situation.ts';
import { higherItems, targetQuestions } from '../state/targets.ts';
import { type Body, type Item, item, NOWHERE, type Paragraph, paragraph } from './screen.ts';
import type { View } from './setup.ts';
import { spelling, type Voice } from './voice.ts';

/** The longest text that is typed as an answer, in characters. */
const LONGEST_TEXT = 2000;
/** Digits enough for any number that the format takes. */
const LONGEST_NUMBER = 20;

export function areaView(interview: Interview, voice: Voice, id: string): View {
  const { setting, draft } = interview;
  const { area: words } = voice.words;
  const { say } = spelling(interview, voice);
  const { shown, pending } = situate(setting.questionnaire, draft);
  const areas = setting.questionnaire.areas.filter((area) =>
    shown.some(({ question }) => question.area === area.id),
  );
  const place = areas.findIndex((area) => area.id === id);
  const area = areas[place];
  const count = shown.filter(({ question }) => question.area === id).length;
  const more = pending.filter((question) => question.area === id).length;
  const paragraphs: Paragraph[] = [
    ...(area?.intro ? [paragraph(say(area.intro))] : []),
    paragraph(words.count(count + more, more > 0)),
    ...(place === 0 ? howToAnswer(interview, voice) : []),
  ];
  return {
    title: area ? say(area.title) : '',
    lead: [words.place(place + 1, areas.length)],
    body: { kind: 'reading', paragraphs },
  };
}

/** Said once, before the first question. */
function howToAnswer({ setting, draft }: Interview, { words, plain }: Voice): Paragraph[] {
  const asked = situate(setting.questionnaire, draft).shown.map(({ question }) => question);
  return [
    ...(asked.some(isLadder) ? [paragraph(words.area.rule)] : []),
    paragraph(plain ? words.area.plainHow : words.area.how),
    paragraph(words.area.honest),
  ];
}

export function questionView(interview: Interview, voice: Voice, id: string): View {
  const { setting, draft } = interview;
  const { words } = voice;
  const question = questionOf(setting.questionnaire, id);
  const { given, note } = answerIn(draft, id);
  const { say } = spelling(interview, voice);
  const body = bodyOf(interview, voice, question, given?.kind === 'value' ? given.value : null);
  if ('items' in body) body.keeps = given !== null && given.kind !== 'value';
  const lead = [
    ...(question.type === 'multiple'
      ? [voice.plain ? words.question.plainSeveral : words.question.several]
      : []),
    ...(given?.kind === 'unknown' ? [words.question.saidUnknown] : []),
    ...(given?.kind === 'not-applicable' ? [words.question.saidNotApplicable] : []),
    ...(note === null ? [] : [words.question.note(beginning(note))]),
  ];
  return { title: say(question.text), lead, body };
}

/** Characters of a note that a question's screen shows. */
const SHOWN_NOTE = 140;

const beginning = (note: string): string =>
  note.length <= SHOWN_NOTE ? note : `${note.slice(0, SHOWN_NOTE).trimEnd()}…`;

export function targetView(interview: Interview, voice: Voice, id: string): View {
  const { setting, draft } = interview;
  const { target: words } = voice.words;
  const speech = spelling(interview, voice);
  const question = questionOf(setting.questionnaire, id);
  const { given, target } = answerIn(draft, id);
  const now = given?.kind === 'value' ? given.value : null;
  // What is true today is in words above; of several things, it is what more is added to.
  const whole = bodyOf(interview, voice, question, question.type === 'multiple' ? (target ?? now) : target);
  const body = now === null ? whole : onlyHigher(whole, higherItems(question, now));
  const lead = [
    words.lead,
    speech.say(question.text),
    ...(now === null ? [] : [words.today(spell(question, now, speech))]),
  ];
  if (body.kind === 'entry') body.hint = `${body.hint}. ${words.hint}`;
  return { title: words.title, lead, body };
}

/** A choice without the items that are no step up from today's answer. */
function onlyHigher(body: Body, higher: readonly number[] | null): Body {
  if (body.kind !== 'choice' || higher === null) return body;
  const items = body.items.filter((_, i) => higher.includes(i));
  const at = items.findIndex(({ given }) => given);
  return { ...body, items, cursor: at < 0 ? NOWHERE : at };
}

/** Which target is asked, and of how many. */
export function targetPlace({ setting, draft }: Interview, id: string): [number, number] {
  const all = targetQuestions(situate(setting.questionnaire, draft).shown);
  return [all.indexOf(id) + 1, all.length];
}

/** How a question of each type, or a fact, is answered. @param present what stands there, as an answer. */
export function bodyOf(interview: Interview, voice: Voice, question: Question, present: unknown): Body {
  const { say } = spelling(interview, voice);
  const { question: words } = voice.words;
  const choice = (texts: string[], at: number): Body => {
    const items: Item[] = texts.map((text, i) => item(text, { given: i === at }));
    return { kind: 'choice', items, cursor: at < 0 ? NOWHERE : at, details: 'optional', keeps: false };
  };
  switch (question.type) {
    case 'single': {
      const at = question.options.findIndex(({ id }) => id === present);
      return choice(
        question.options.map(({ text }) => say(text)),
        at,
      );
    }
    case 'scale': {
      const at = typeof present === 'number' ? present - 1 : -1;
      return choice(question.points.map(say), at);
    }
    case 'yes-no':
      return choice([words.yes, words.no], present === true ? 0 : present === false ? 1 : -1);
    case 'multiple': {
      const chosen = question.options.flatMap(({ id }, i) =>
        Array.isArray(present) && present.includes(id) ? [i] : [],
      );
      const items = question.options.map(({ text, exclusive }) => item(say(text), { exclusive }));
      return { kind: 'several', items, chosen, ranked: false, most: null, keeps: false };
    }
    case 'number': {
      const spelled = (bound: number | null) => (bound === null ? null : spellNumber(bound, voice.language));
      const unit = question.unit === null ? null : say(question.unit);
      const hint = words.number(unit, spelled(question.min), spelled(question.max));
      const text = typeof present === 'number' ? spellNumber(present, voice.language) : '';
      return { kind: 'entry', text, hint, most: LONGEST_NUMBER };
    }
    case 'text':
      return {
        kind: 'entry',
        text: typeof present === 'string' ? present : '',
        hint: words.text,
        most: LONGEST_TEXT,
      };
  }
}

export function noteView(interview: Interview, voice: Voice, id: string): View {
  const { note: words } = voice.words;
  const { say, question } = {
    ...spelling(interview, voice),
    question: questionOf(interview.setting.questionnaire, id),
  };
  const { note } = answerIn(interview.draft, id);
  return {
    title: words.title,
    lead: [say(question.text)],
    body: {
      kind: 'entry',
      text: note ?? '',
      hint: voice.plain ? voice.words.plain.note : words.hint,
      most: LONGEST_NOTE,
    },
  };
}

export function helpView(interview: Interview, voice: Voice): View {
  const { help: words, area } = voice.words;
  const { step, setting } = interview;
  const general = words.general.map((text) => paragraph(text));
  const question =
    'question' in step
      ? questionOf(setting.questionnaire, step.question)
      : 'fact' in step
        ? factOf(setting.questionnaire, step.fact)
        : null;
  if (question === null || (question.area === null && question.help === null))
    return { title: words.title, lead: [], body: { kind: 'reading', paragraphs: general } };
  const { say } = spelling(interview, voice);
  const paragraphs: Paragraph[] = [
    ...(question.help ? [paragraph(say(question.help))] : []),
    ...(question.evidence ? [paragraph(say(question.evidence), words.evidence)] : []),
    ...(question.help || question.evidence ? [] : [paragraph(words.none)]),
    ...(question.area !== null && isLadder(question) ? [paragraph(area.rule, words.rule)] : []),
  ];
  return { title: say(question.text), lead: [], body: { kind: 'reading', paragraphs } };
}
