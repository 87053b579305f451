import { readIn } from '../model/read-in.ts';
import { theirs } from '../model/their-language.ts';
import { oneLine } from '../text/printable.ts';
import { typeset } from '../text/typography.ts';
import { commandsOf, type Keyed, keyed } from './commands.ts';
import { type Interview, keyOf, nameOf, type Ui } from './model.ts';
import { isRefusal } from './notice.ts';
import { noticeText } from './notice-text.ts';
import { type Asked, type Header, type Label, NOWHERE, type Paragraph } from './step.ts';
import { askedOn, kindOf, OVERLAYS } from './steps/index.ts';
import { uiOf } from './touch.ts';
import { type Speaker, speakerOf, type Voice } from './voice.ts';

/**
 * What a person reads and can do, in words but without a look: screens draw it, `--plain` prints it, a page shows it.
 * Each text is on one line, however long.
 */
export interface Screen {
  /** Identifies the screen. */
  key: string;
  header: Header;
  title: string;
  /** Below the title. */
  lead: string[];
  /** What must be read first: what a change brought, what is not saved. */
  notices: string[];
  /** Why the last reply, or the last key, was refused. */
  refusal: string | null;
  body: Body;
  /** What can be done besides answering, in the order shown. */
  commands: Keyed[];
  /** The command that Enter runs; null if Enter replies. */
  marked: Keyed | null;
}

export interface Item {
  text: string;
  detail: string | null;
  /** Shown before the item, where a group begins. */
  group: string | null;
  /** Whether it is the current answer. */
  given: boolean;
  /** Cannot be combined with others. */
  exclusive: boolean;
}

/** How to reply to the screen, and what is being done there. */
export type Body =
  /** `scroll`: lines scrolled off the top. */
  | { kind: 'reading'; paragraphs: Paragraph[]; scroll: number }
  /** A page that is already laid out. */
  | { kind: 'page'; lines: string[]; scroll: number }
  | {
      kind: 'choice';
      items: Item[];
      /** The item under the cursor; −1 for none. */
      cursor: number;
      /** Whether Enter without a choice keeps what was said: that they do not know, that it does not apply. */
      keeps: boolean;
      /** Whether details are needed to choose, or may be hidden for all items but one if room is short. */
      details: 'needed' | 'optional';
      /** Whether its items lead somewhere, rather than answer. */
      leads: boolean;
    }
  | {
      kind: 'several';
      items: Item[];
      cursor: number;
      /** The ticked items; in order of importance if `ranked`. */
      chosen: readonly number[];
      ranked: boolean;
      keeps: boolean;
    }
  | {
      kind: 'entry';
      text: string;
      /** The cursor's place in the text, in UTF-16 units; null for its end. */
      caret: number | null;
      hint: string;
      /** How long the text can be, in characters. */
      most: number;
      /** Whether `refusal` says that the text has its full length. */
      isFull: boolean;
    };

/** The screen for a state of the interview. Pure: the same state always gives the same screen. */
export function screenOf(model: Interview, voice: Voice): Screen {
  const { overlay, step, unsaved, notices } = model;
  const speaker = speakerOf(model, voice);
  const { words } = voice;
  const { langOf } = theirs(readIn(model.setting.questionnaire, voice.readIn), voice.language);
  const on = (text: string): string =>
    langOf(text) === undefined ? typeset(oneLine(text), voice.language) : oneLine(text);
  const kind = kindOf(step);
  const { title, lead } = (overlay === null ? kind : OVERLAYS[overlay]).head(speaker, model, step);
  const refused = notices.find(isRefusal);
  const text = (notice: (typeof notices)[number]) => on(noticeText(notice, model, speaker));
  const banner =
    unsaved && overlay !== 'unsaved' ? [on(words.unsaved.banner(words.unsaved.reason(unsaved)))] : [];
  const header = kind.header?.(speaker, model, step) ?? {
    left: nameOf(model),
    right: '',
    done: null,
  };
  const { marked } = uiOf(model);
  const commands = overlay === null ? commandsOf(model, kind) : (['back'] as const);
  return {
    key: [keyOf(step), overlay ?? ''].join(' '),
    header: { ...header, left: on(header.left), right: on(header.right) },
    title: on(title),
    lead: lead.map(on),
    notices: [...banner, ...notices.filter((notice) => !isRefusal(notice)).map(text)],
    refusal: refused ? text(refused) : null,
    body: bodyOf(askedOn(model), uiOf(model), { ...speaker, on, isFull: refused?.code === 'no-room' }),
    commands: commands.map((command) => keyed(command, model, kind, words)),
    marked: marked && keyed(marked, model, kind, words),
  };
}

function bodyOf(
  asked: Asked,
  ui: Ui,
  speaker: Speaker & { on: (text: string) => string; isFull: boolean },
): Body {
  const { on } = speaker;
  switch (asked.kind) {
    case 'reading': {
      const paragraphs = asked.paragraphs(speaker);
      return {
        kind: 'reading',
        paragraphs: paragraphs.map(({ label, text }) => ({ label: label && on(label), text: on(text) })),
        scroll: ui.scroll,
      };
    }
    case 'choice':
      return {
        kind: 'choice',
        items: asked.items.map(({ show, given = false }) => itemOf(show(speaker), on, { given })),
        cursor: ui.marked === null ? (ui.cursor ?? asked.cursor) : NOWHERE,
        keeps: asked.keeps ?? false,
        details: asked.needsDetails ? 'needed' : 'optional',
        leads: asked.leads ?? false,
      };
    case 'several':
      return {
        kind: 'several',
        items: asked.items.map(({ show, exclusive = false }) => itemOf(show(speaker), on, { exclusive })),
        cursor: ui.marked === null ? (ui.cursor ?? asked.chosen[0] ?? 0) : NOWHERE,
        chosen: ui.chosen ?? asked.chosen,
        ranked: asked.ranked,
        keeps: asked.keeps ?? false,
      };
    case 'entry':
      return {
        kind: 'entry',
        text: ui.typed ?? asked.text(speaker),
        caret: ui.caret,
        hint: on(asked.hint(speaker)),
        most: asked.most,
        isFull: speaker.isFull,
      };
  }
}

function itemOf(
  label: Label,
  on: (text: string) => string,
  { given = false, exclusive = false }: Partial<Item>,
): Item {
  const { text, detail = null, group = null } = typeof label === 'string' ? { text: label } : label;
  return { text: on(text), detail: detail && on(detail), group: group && on(group), given, exclusive };
}

/** Whether Enter keeps what was said: nothing else is chosen yet. */
export const isKeeping = (body: Body): boolean =>
  'keeps' in body && body.keeps && (body.kind === 'several' ? body.chosen.length === 0 : body.cursor < 0);
