import { fillPaper } from '../generated/fill-paper.js';
import { fillPaperContent } from '../generated/fill-paper-content.js';
import { ACCOMPANIMENTS } from '../model/answer-sheet.ts';
import { isId } from '../model/malformed.ts';
import { isLadder } from '../model/questionnaire.ts';
import type { Text } from '../model/text.ts';
import { type Theirs, theirs } from '../model/their-language.ts';
import { escapeHtml } from '../text/escape.ts';
import { oneLine } from '../text/printable.ts';
import { type Block, blockOf } from './block.ts';
import { commandEnding, type Ending } from './ending.ts';
import type { BlankForm } from './form.ts';
import { paperId, paperStyle } from './paper-style.ts';

/** Under one heading: choices to tick or to rank, then questions. */
interface Part {
  title: string;
  intro: string | null;
  choices: string[];
  isRanked: boolean;
  /** The box of those who rank none; null if there is none. */
  none: string | null;
  questions: Block[];
}

/**
 * The questionnaire as a page to print and fill in with a pen: it loads nothing and runs nothing.
 * @param command starts the interview that the answers are copied into.
 */
export const paper = (form: BlankForm, command: string): string =>
  fillPaper(
    {
      language: form.language,
      title: form.say(form.questionnaire.title),
      style: paperStyle([form]),
      content: paperContent(form, commandEnding(form, command)),
    },
    escapeHtml,
  );

/**
 * The same as a part of a page that holds more, which has `paperStyle` among its styles: an element with the language of
 * the form, whose ids are those of that language, for a page may hold the questionnaire in each. To be printed as it
 * should, it stands in blocks only: no grid, flex box or column.
 */
export function paperContent(form: BlankForm, ending: Ending): string {
  const { questionnaire, known, areas, language, tag, say, setup } = form;
  const labels = form.words.paper;
  const structure = known.structure === null ? null : oneLine(known.structure);
  const profile = questionnaire.profiles.find(({ id }) => id === known.profile);
  const track = questionnaire.tracks.find(({ id }) => id === known.track);
  const hasLadders = areas.some(({ questions }) => questions.some(({ question }) => isLadder(question)));
  const line = (label: string, text: string | null) => ({ label: form.about(label), text });
  const view = {
    id: paperId(tag),
    language,
    title: say(questionnaire.title),
    how: [labels.together, ...(hasLadders ? [labels.ladder] : []), labels.unsure].join(' '),
    lines: [
      line(labels.structure, structure),
      ...(profile ? [line(labels.profile, say(profile.title))] : []),
      ...(track ? [line(labels.track, say(track.title))] : []),
      line(labels.people, null),
      line(labels.date, null),
    ],
    parts: [
      { ...part(labels.profile), choices: profile ? [] : titlesOf(questionnaire.profiles, form) },
      {
        ...part(labels.facts),
        questions: [...questionnaire.facts.map((fact) => blockOf(fact, null, form)), accompaniment(form)],
      },
      {
        ...part(labels.objectives),
        choices: titlesOf(questionnaire.objectives, form),
        isRanked: true,
        none: setup.objectives.none,
      },
      ...areas.map(({ title, intro, questions }) => ({
        ...part(title),
        intro,
        questions: questions.map(({ number, question }) => blockOf(question, number, form)),
      })),
    ].filter(({ choices, questions }) => choices.length + questions.length > 0),
    ending,
  };
  const own = theirs(questionnaire, language);
  return own.isolated(fillPaperContent({ ...view, isLeftwards: own.isLeftwards }, marking(own)));
}

/** Prints values, and says of the questionnaire's own texts what language they are in, where it is another. */
function marking({ langOf }: Theirs): (value: unknown) => string {
  return (value) => {
    // An id may be an attribute.
    const lang = isId(String(value)) ? undefined : langOf(String(value));
    return lang === undefined ? escapeHtml(value) : `<span lang="${lang}">${escapeHtml(value)}</span>`;
  };
}

const part = (title: string): Part => ({
  title,
  intro: null,
  choices: [],
  isRanked: false,
  none: null,
  questions: [],
});

const titlesOf = (list: readonly { title: Text }[], { say }: BlankForm): string[] =>
  list.map(({ title }) => say(title));

/** Asked of everyone, in the words of the interview's screens. */
const accompaniment = ({ setup: { accompaniment: asked }, words }: BlankForm): Block => ({
  ...{
    id: 'accompaniment',
    text: asked.title,
    when: null,
    lead: null,
    unit: null,
    isText: false,
    note: null,
    why: null,
    before: null,
  },
  boxes: ACCOMPANIMENTS.map((kind) => asked.kinds[kind]),
  others: [words.paper.unknown],
});
