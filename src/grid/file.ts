import type { Language } from '../language.ts';
import { AREAS, AXES, byKey } from '../model/questionnaire.ts';
import { madeWords } from '../words/grid/made.ts';
import { cellWords } from '../words/grid/names.ts';
import { speak } from '../words/speak.ts';
import { actionOf } from './actions.ts';
import { namingOf } from './condition-names.ts';
import { finder, named } from './ids.ts';
import { profilesOf, titled, tracksOf } from './lists.ts';
import { questionOf } from './questions.ts';
import type { Reading, Row } from './row.ts';
import { ownTitles, type Settings, settingsOf, settingText } from './settings.ts';
import type { ReadSheet } from './sheets.ts';
import { Sited, ToComplete } from './sited.ts';

/** What the command line says of the questionnaire to make. */
export interface Wanted {
  /** Its id, unless the grid says one. */
  id: string;
  language: Language;
  /** Its languages, unless the grid says its own: the first is that of headings that say none. */
  languages: readonly string[];
}

/** The whole file, with the cells of its parts. */
export function fileOf(
  rowsIn: (id: ReadSheet) => readonly Row[],
  reading: Reading,
  wanted: Wanted,
): Record<string, unknown> {
  const { report, languages } = reading;
  const settings = settingsOf(rowsIn('questionnaire'), report);
  const own = ownTitles(settings);
  const questions = named(rowsIn('questions'), ['topic', 'question'], 'question');
  const objectives = named(rowsIn('objectives'), ['title'], 'objective');
  const actions = named(rowsIn('actions'), ['title'], 'action');
  const said = (pick: (words: Language) => string) =>
    new ToComplete(
      languages.length === 1
        ? pick(spokenBy(languages[0], wanted.language))
        : Object.fromEntries(languages.map((tag) => [tag, pick(spokenBy(tag, wanted.language))])),
    );
  const naming = namingOf(questions);
  const placed = questions.map((question) => {
    const { row } = question;
    const area = row.word('area', cellWords.area, own.areas)?.id;
    row.need(['area']);
    return {
      area,
      question,
      file: new Sited(
        questionOf(question, area === 'facts', own.axes, report, naming),
        row.placeOf('question'),
      ),
    };
  });
  const within = (area: string) => placed.filter((one) => one.area === area).map(({ file }) => file);
  const finders = {
    question: finder(questions, ['question', 'topic']),
    objective: finder(objectives, ['title']),
    action: finder(actions, ['title']),
    naming,
  };
  const defaults = { text: () => said((language) => speak(madeWords, language).toComplete) };
  const facts = within('facts');
  const tracks = tracksOf(named(rowsIn('tracks'), ['title'], 'track'), questions, said, report);
  const listedAt = settings.get('languages')?.cell('text')?.at;
  return {
    format: 1,
    id: idIn(settings, wanted.id),
    version: cellOf(settings, 'version') ?? '1.0.0',
    languages: listedAt ? new Sited([...languages], listedAt) : [...languages],
    title: settingText(settings, 'title') ?? said((language) => speak(madeWords, language).title),
    intro: settingText(settings, 'intro'),
    profiles: profilesOf(
      named(rowsIn('profiles'), ['title'], 'profile'),
      placed.map(({ file }) => file),
      said,
    ),
    axes: byKey(AXES, (axis) => ({
      title: settingText(settings, axis) ?? said((language) => speak(madeWords, language).axes[axis]),
      description: settingText(settings, `${axis}.description`),
    })),
    facts: facts.length > 0 ? facts : undefined,
    objectives: objectives.length === 0 ? new ToComplete([]) : objectives.map(titled),
    tracks: tracks.length > 0 ? tracks : undefined,
    areas: byKey(AREAS, (area) => ({
      title: settingText(settings, area) ?? said((language) => speak(madeWords, language).areas[area]),
      description: settingText(settings, `${area}.description`),
      intro: settingText(settings, `${area}.intro`),
      questions: within(area),
    })),
    actions:
      actions.length === 0
        ? new ToComplete([])
        : actions.map((one) => new Sited(actionOf(one, finders, defaults), one.row.placeOf('title'))),
  };
}

const spokenBy = (tag: string | undefined, otherwise: Language): Language =>
  tag === 'fr' || tag === 'en' ? tag : otherwise;

function cellOf(settings: Settings, key: string): Sited | undefined {
  const cell = settings.get(key)?.cell('text');
  return cell && new Sited(cell.text, cell.at);
}

const idIn = (settings: Settings, otherwise: string) => cellOf(settings, 'id') ?? otherwise;
