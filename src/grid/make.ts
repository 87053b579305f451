import type { Language } from '../language.ts';
import { AREAS, AXES, byKey } from '../model/questionnaire.ts';
import { nameSkeleton } from '../model/structure.ts';
import { letters } from '../report/workbook/sheet-xml.ts';
import { madeWords } from '../words/grid/made.ts';
import { cellWords, headingNames } from '../words/grid/names.ts';
import { speak } from '../words/speak.ts';
import { actionOf } from './actions.ts';
import type { Mapping } from './heading.ts';
import { finder, type Named, named } from './ids.ts';
import { languagesOf, withLanguages } from './languages.ts';
import { cellAt, type Layout, layOut, sheetsIn } from './layout.ts';
import type { Place, Problem, RawSheet, Report } from './problem.ts';
import { questionOf } from './questions.ts';
import { type Reading, Row } from './row.ts';
import { ownTitles, type Settings, settingsOf, settingText } from './settings.ts';
import { type ColumnId, MAIN, READ_SHEETS, type ReadSheet } from './sheets.ts';
import { type Made, Sited, ToComplete, unsited } from './sited.ts';
import { Words } from './words.ts';

/** What the command line says of the questionnaire to make. */
export interface Wanted {
  /** Its id, unless the grid says one. */
  id: string;
  language: Language;
}

/** The most cells of one column in which the same thing is told. */
const MOST_TOLD = 100;

/** Makes a questionnaire's file of a grid; null with everything wrong if it cannot be. */
export function makeQuestionnaire(
  sheets: readonly RawSheet[],
  wanted: Wanted,
): { made: Made | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const counts = new Map<string, number>();
  const report: Report = (code, args, at, related) => {
    const kind = `${code} ${at?.sheet} ${at?.column}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= MOST_TOLD) problems.push({ code, args, at, ...(related && { related }) } as Problem);
  };
  const found = sheetsIn(sheets, report, wanted.language);
  const mapping = mappingIn(sheets, found, report, wanted.language);
  const layouts = new Map<ReadSheet, Layout>();
  for (const id of READ_SHEETS) {
    const at = found.get(id);
    const sheet = at === undefined ? undefined : sheets[at];
    if (at === undefined || !sheet || id === 'mapping') continue;
    const layout = layOut(sheet, at, id, mapping, report, wanted.language);
    if (layout) layouts.set(id, layout);
  }
  const languages = languagesOf([...layouts.values()], layouts.get('questionnaire'), wanted.language);
  const words = new Words(mapping, wanted.language);
  const reading: Reading = { report, words, languages, language: wanted.language };
  const rows = new Map<ReadSheet, Row[]>();
  for (const [id, layout] of layouts) {
    rows.set(id, rowsOf(id, withLanguages(layout, languages, report), reading));
  }
  tellOfNothing(layouts, rows, found, report, wanted.language);
  const file = fileOf((id) => rows.get(id) ?? [], reading, wanted);
  words.tell(report, ({ sheet, row, column }) => {
    const name = sheets[sheet]?.name;
    const cell = `${letters(column)}${row + 1}`;
    return name ? `${name}!${cell}` : cell;
  });
  return problems.length > 0
    ? { made: null, problems: inOrder(problems) }
    : { made: unsited(file), problems };
}

/** By sheet, row and column. */
const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(({ at: one }, { at: other }) => rank(one) - rank(other));
const rank = (at: Place | null): number => (at ? at.sheet * 1e12 + at.row * 1e5 + at.column : -1);

function mappingIn(
  sheets: readonly RawSheet[],
  found: ReadonlyMap<ReadSheet, number>,
  report: Report,
  language: Language,
): Mapping {
  const at = found.get('mapping');
  const sheet = at === undefined ? undefined : sheets[at];
  const layout = sheet && at !== undefined ? layOut(sheet, at, 'mapping', new Map(), report, language) : null;
  if (!layout) return new Map();
  const [own, ours] = (['own', 'ours'] as const).map((id) =>
    layout.columns.find(({ column }) => column === id),
  );
  if (!own || !ours) {
    const columns = [headingNames[own ? 'ours' : 'own'][language]];
    report('CN896', { why: 'column', columns }, layout.headings);
  }
  return new Map(
    layout.rows.flatMap((row): [string, string][] => {
      const [from, to] = [own, ours].map((column) => column && cellAt(row, column, layout.sheet)?.text);
      return from && to ? [[nameSkeleton(from), to]] : [];
    }),
  );
}

/** The rows of a sheet that say what they are about; tells the others. */
function rowsOf(id: ReadSheet, layout: Layout, reading: Reading): Row[] {
  return layout.rows.flatMap((cells) => {
    const row = new Row(cells, layout, reading);
    const { first } = row;
    if (!first) return [];
    if (row.has(MAIN[id]) && !row.cell(MAIN[id])) {
      reading.report('CN889', { why: 'no-main' }, first.at);
      return [];
    }
    return [row];
  });
}

/** The columns without which a sheet cannot be read, where they are more than its main one. */
const NEEDED: Partial<Record<ReadSheet, readonly ColumnId[]>> = {
  questionnaire: ['key', 'text'],
  questions: ['question', 'area', 'sentence'],
  actions: ['title', 'addresses'],
};

/** Tells of a grid without questions, or without the columns that they need. */
function tellOfNothing(
  layouts: ReadonlyMap<ReadSheet, Layout>,
  rows: ReadonlyMap<ReadSheet, readonly Row[]>,
  found: ReadonlyMap<ReadSheet, number>,
  report: Report,
  language: Language,
): void {
  const needed = [headingNames.area, headingNames.axis, headingNames.question].map(
    (names) => names[language],
  );
  for (const [id, { headings, columns }] of layouts) {
    const main = NEEDED[id] ?? [MAIN[id]];
    for (const column of main) {
      if (columns.some((one) => one.column === column)) continue;
      report('CN896', { why: 'column', columns: [headingNames[column][language]] }, headings);
    }
  }
  const layout = layouts.get('questions');
  if (
    layout
      ? layout.rows.length > 0 || rows.get('questions')?.length
      : found.has('questions') && layouts.size > 0
  )
    return;
  report('CN896', { why: 'questions', columns: needed }, layout?.headings ?? null);
}

/** The whole file, with the cells of its parts. */
function fileOf(
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
  const placed = questions.map((question) => {
    const { row } = question;
    const area = row.word('area', cellWords.area, own.areas)?.id;
    row.need(['area']);
    return {
      area,
      question,
      file: new Sited(questionOf(question, area === 'facts', own.axes, report), row.placeOf('question')),
    };
  });
  const within = (area: string) => placed.filter((one) => one.area === area).map(({ file }) => file);
  const finders = {
    question: finder(questions, ['question', 'topic']),
    objective: finder(objectives, ['title']),
    action: finder(actions, ['title']),
  };
  const defaults = { text: () => said((language) => speak(madeWords, language).toComplete) };
  const facts = within('facts');
  const tracks = tracksOf(named(rowsIn('tracks'), ['title'], 'track'), questions, said);
  return {
    format: 1,
    id: idIn(settings, wanted.id),
    version: cellOf(settings, 'version') ?? '1.0.0',
    languages: [...languages],
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

type Said = (pick: (language: Language) => string) => ToComplete;

const titled = ({ row, said }: Named): Sited =>
  new Sited(
    { id: said, title: row.text('title'), description: row.text('description') },
    row.placeOf('title'),
  );

/** @param questions whose conditions name the profiles of a grid that has no sheet of them. */
function profilesOf(profiles: readonly Named[], questions: readonly Sited[], said: Said): unknown {
  if (profiles.length === 0) {
    const title = said((language) => speak(madeWords, language).profile);
    const others = [...new Set(questions.flatMap(profilesIn))].filter((id) => id !== 'structure');
    return new ToComplete([
      { id: 'structure', title: title.value, training: 'volunteers' },
      ...others.map((id) => ({ id, title: said(() => id).value, training: 'volunteers' })),
    ]);
  }
  return profiles.map((one) => {
    one.row.need(['training']);
    const { value, at } = titled(one);
    const training = one.row.word('training', cellWords.training);
    return new Sited(
      {
        ...(value as object),
        training: one.row.has('training')
          ? training && new Sited(training.id, training.at)
          : new ToComplete('volunteers'),
      },
      at,
    );
  });
}

/** The profiles that the conditions within a part name. */
function profilesIn(part: unknown): string[] {
  if (part instanceof Sited) return profilesIn(part.value);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    key === 'profile' ? [value].flat().map(String) : profilesIn(value),
  );
}

/** Tracks of their own sheet, and those that questions alone name. */
function tracksOf(tracks: readonly Named[], questions: readonly Named[], said: Said): unknown[] {
  const find = finder(tracks, ['title']);
  const inTrack = new Map<string, Sited[]>();
  for (const { row, id } of questions) {
    const ids = row.ids('track', find)?.value as Sited[] | undefined;
    for (const { value, at } of ids ?? []) {
      const key = String(value);
      inTrack.set(key, [...(inTrack.get(key) ?? []), new Sited(id, at)]);
    }
  }
  const listed = tracks.map((one) => {
    const { value, at } = titled(one);
    const within = inTrack.get(one.id) ?? [];
    inTrack.delete(one.id);
    const minutes = one.row.number('minutes') ?? new ToComplete(Math.max(1, within.length));
    return new Sited({ ...(value as object), minutes, questions: within }, at);
  });
  const others = [...inTrack].map(([id, within]) => ({
    id: new Sited(id, (within[0] as Sited).at),
    title: said((language) => speak(madeWords, language).track),
    minutes: new ToComplete(within.length),
    questions: within,
  }));
  return [...listed, ...others];
}
