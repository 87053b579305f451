import { fillPaper } from '../generated/fill-paper.js';
import { ACCOMPANIMENTS } from '../model/answer-sheet.ts';
import { isLadder } from '../model/questionnaire.ts';
import type { Text } from '../model/text.ts';
import { cutTail } from '../text/cut.ts';
import { cssString, escapeHtml } from '../text/escape.ts';
import { oneLine } from '../text/printable.ts';
import { type Block, blockOf } from './block.ts';
import type { BlankForm } from './form.ts';

/** Columns at the foot of a page, beside its number. */
const FOOT = 90;

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
export function paper(form: BlankForm, command: string): string {
  const { questionnaire, known, areas, language, say, setup } = form;
  const labels = form.words.paper;
  const title = say(questionnaire.title);
  const structure = known.structure === null ? null : oneLine(known.structure);
  const profile = questionnaire.profiles.find(({ id }) => id === known.profile);
  const track = questionnaire.tracks.find(({ id }) => id === known.track);
  const hasLadders = areas.some(({ questions }) => questions.some(({ question }) => isLadder(question)));
  const line = (label: string, text: string | null) => ({ label: form.about(label), text });
  const view = {
    language,
    title,
    /** At the foot of each page. */
    running: cssString(cutTail(structure ?? title, FOOT)),
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
    before: labels.before,
    command,
    after: labels.after(
      questionnaire.tracks.length === 0 ? null : track ? say(track.title) : setup.track.all,
    ),
  };
  return fillPaper(view, escapeHtml);
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
  },
  boxes: ACCOMPANIMENTS.map((kind) => asked.kinds[kind]),
  others: [words.paper.unknown],
});
