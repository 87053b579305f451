import { speaker } from '../../model/text.ts';
import { oneLine } from '../../text/printable.ts';
import { typeset } from '../../text/typography.ts';
import { commandsOf, menuOf } from '../state/commands.ts';
import { isFactStep } from '../state/facts.ts';
import type { Interview } from '../state/interview.ts';
import { progressOf } from '../state/progress.ts';
import type { Command } from '../state/reply.ts';
import { questionOf } from '../state/situation.ts';
import { keyOf } from '../state/step.ts';
import { UNFINISHED_ITEMS, UNSAVED_ITEMS } from '../state/take-reply.ts';
import { accompanimentView, factView } from './facts.ts';
import { isRefusal, noticeText } from './notices.ts';
import { areaView, helpView, noteView, questionView, targetPlace, targetView } from './questions.ts';
import { reviewView } from './review.ts';
import { type Header, item, type Keyed, type Screen } from './screen.ts';
import {
  ageView,
  introView,
  nameView,
  objectivesView,
  profileView,
  resumeView,
  roleView,
  sameNameView,
  trackView,
  type View,
  welcomeView,
} from './setup.ts';
import { spelling, type Voice } from './voice.ts';

/** What this moment of the interview shows. Pure: the same moment always gives the same screen. */
export function screenOf(interview: Interview, voice: Voice): Screen {
  const { overlay, step, unsaved } = interview;
  const { words } = voice;
  const view = overlayView(interview, voice) ?? stepView(interview, voice);
  const told = interview.notices.map((notice) => ({ notice, text: noticeText(notice, interview, voice) }));
  const banner =
    unsaved && overlay !== 'unsaved' ? [words.unsaved.banner(words.unsaved.reason(unsaved))] : [];
  const screen: Screen = {
    key: [keyOf(step), overlay ?? ''].join(' '),
    header: headerOf(interview, voice),
    ...view,
    notices: [...banner, ...told.filter(({ notice }) => !isRefusal(notice)).map(({ text }) => text)],
    refusal: told.find(({ notice }) => isRefusal(notice))?.text ?? null,
    commands: commandsOf(interview).map((command) => keyed(command, interview, voice)),
  };
  return map(screen, (text) => typeset(oneLine(text), voice.language));
}

function overlayView(interview: Interview, voice: Voice): View | null {
  const { overlay, step, unsaved } = interview;
  const { words } = voice;
  switch (overlay) {
    case 'help':
      return helpView(interview, voice);
    case 'note':
      return 'question' in step ? noteView(interview, voice, step.question) : null;
    case 'menu':
      return {
        title: words.menu,
        lead: [],
        body: {
          kind: 'choice',
          items: menuOf(interview).map((command) => item(keyed(command, interview, voice).long)),
          cursor: 0,
          details: 'optional',
          keeps: false,
        },
      };
    case 'unfinished': {
      const { of, settled } = progressOf(interview);
      const items = UNFINISHED_ITEMS.map((id) => item(words.unfinished[id]));
      return {
        title: words.unfinished.title(of - settled),
        lead: [words.unfinished.lead],
        body: { kind: 'choice', items, cursor: 0, details: 'optional', keeps: false },
      };
    }
    case 'unsaved': {
      const items = UNSAVED_ITEMS.map((id) =>
        item(words.unsaved[id], { detail: id === 'leave' ? words.unsaved.leaveDetail : null }),
      );
      const lead = [words.unsaved.lead(words.unsaved.reason(unsaved ?? ''), unsaved ?? '')];
      return {
        title: words.unsaved.title,
        lead,
        body: { kind: 'choice', items, cursor: 0, details: 'needed', keeps: false },
      };
    }
    case null:
      return null;
  }
}

function stepView(interview: Interview, voice: Voice): View {
  const { step, setting } = interview;
  const say = speaker(setting.questionnaire.languages, voice.language);
  switch (step.at) {
    case 'resume':
      return resumeView(interview, voice);
    case 'welcome':
      return welcomeView(interview, voice, say(setting.questionnaire.title));
    case 'intro':
      return introView(voice.words.intro, say(setting.questionnaire.intro ?? ''));
    case 'name':
      return nameView(interview, voice);
    case 'same-name':
      return sameNameView(interview, voice);
    case 'profile':
      return profileView(interview, voice);
    case 'role':
      return roleView(interview, voice);
    case 'age':
      return ageView(interview, voice);
    case 'track':
      return trackView(interview, voice);
    case 'fact':
      return factView(interview, voice, step.fact);
    case 'accompaniment':
      return accompanimentView(interview, voice);
    case 'objectives':
    case 'objectives-again':
      return objectivesView(interview, voice);
    case 'area':
      return areaView(interview, voice, step.area);
    case 'question':
      return questionView(interview, voice, step.question);
    case 'target':
      return targetView(interview, voice, step.question);
    case 'review':
    case 'end':
      return reviewView(interview, voice);
  }
}

function headerOf(interview: Interview, voice: Voice): Header {
  const { step, draft, setting } = interview;
  const { words } = voice;
  const { say } = spelling(interview, voice);
  const progress = progressOf(interview);
  const done = progress.of === 0 ? 0 : progress.settled / progress.of;
  const name = oneLine(draft.name ?? '');
  if (step.at === 'question') {
    const { area } = questionOf(setting.questionnaire, step.question);
    const titled = setting.questionnaire.areas.find(({ id }) => id === area);
    const told = [
      words.question.place(progress.question ?? 0, progress.of, progress.about),
      ...(progress.minutes > 0 ? [words.question.minutes(progress.minutes)] : []),
      ...(progress.left > 0 ? [words.question.left(progress.left)] : []),
    ];
    return { left: titled ? say(titled.title) : name, right: told.join(' · '), done };
  }
  if (step.at === 'target')
    return { left: name, right: words.target.place(...targetPlace(interview, step.question)), done };
  if (step.at === 'area') {
    const right = progress.minutes > 0 ? words.question.minutes(progress.minutes) : '';
    return { left: name, right, done };
  }
  if (step.at === 'review')
    return { left: name, right: words.progressOf(progress.settled, progress.of), done };
  return { left: name, right: '', done: null };
}

/** A command in words. Before anything is in a file, leaving saves nothing. */
function keyed(command: Command, { file, step }: Interview, { words }: Voice): Keyed {
  if (command === 'back' || command === 'forward' || command === 'menu') {
    return { command, key: '', short: words.back, long: words.goBack };
  }
  if (command === 'leave' && file === null) return { command, ...words.quit };
  if (command === 'later' && step.at === 'target') return { command, ...words.skip };
  if (command === 'later' && isFactStep(step)) return { command, ...words.pass };
  return { command, ...words.keys[command] };
}

/** A screen with all of its texts changed. */
function map(screen: Screen, on: (text: string) => string): Screen {
  const { header, body } = screen;
  const paragraphs = (texts: string[]) => texts.map(on);
  const items = (list: Extract<Screen['body'], { items: unknown }>['items']) =>
    list.map((each) => ({
      ...each,
      text: on(each.text),
      detail: each.detail && on(each.detail),
      group: each.group && on(each.group),
    }));
  return {
    ...screen,
    header: { ...header, left: on(header.left), right: on(header.right) },
    title: on(screen.title),
    lead: paragraphs(screen.lead),
    notices: paragraphs(screen.notices),
    refusal: screen.refusal && on(screen.refusal),
    body:
      body.kind === 'reading'
        ? {
            ...body,
            paragraphs: body.paragraphs.map(({ label, text }) => ({
              label: label && on(label),
              text: on(text),
            })),
          }
        : body.kind === 'page'
          ? body
          : body.kind === 'entry'
            ? { ...body, hint: on(body.hint) }
            : { ...body, items: items(body.items) },
  };
}
