import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { AREAS, AXES, isScored } from '../../src/model/questionnaire.ts';
import { answerFiles } from '../bench/answer-files.js';
import { culture } from '../content/culture.ts';
import { emptyFolder } from '../folders.ts';
import { plain } from '../plain.ts';
import { cells } from '../report/spreadsheet.ts';
import { run } from './run.ts';

type Row = Record<string, string>;

/** The rows of a table by the titles of its columns, as a spreadsheet in French reads it. */
function table(path: string, separator = ';'): Row[] {
  const [titles = [], ...rows] = cells(readFileSync(path, 'utf8'), separator);
  return rows.map((row) => Object.fromEntries(titles.map((title, i) => [plain(title), plain(row[i] ?? '')])));
}

const number = (text = ''): number | null => (text === '' ? null : Number(text.replace(',', '.')));
const half = (value: number) => Math.floor(value + 0.5 + 1e-9);
const titleOf = (title: unknown) => plain((title as { fr: string }).fr).replaceAll("'", '’');
const axisTitles = AXES.map((axis) => titleOf(culture.axes[axis].title));
const areaTitles = AREAS.map((id) => titleOf(culture.areas.find((area) => area.id === id)?.title));
const listed = (cell = '') => (cell === '' ? [] : cell.split(' | '));

describe('the tables of a cohort', () => {
  let out: string;
  let rows: Row[];
  let questions: Row[];
  let data: ReturnType<typeof JSON.parse>;
  beforeAll(() => {
    const box = emptyFolder();
    mkdirSync(join(box, 'in'));
    for (const { name, text } of answerFiles(40, { seed: 11 })) writeFileSync(join(box, 'in', name), text);
    out = join(box, 'out');
    run(['cohort', 'in', '-o', 'out'], { cwd: box });
    rows = table(join(out, 'cohort.csv'));
    questions = table(join(out, 'questions.csv'));
    data = JSON.parse(readFileSync(join(out, 'cohort.json'), 'utf8'));
  });

  it('give a line to each structure, and one to each of its questions, in one order', () => {
    expect(rows.length).toBe(data.structures);
    const ids = culture.questions.map(({ id }) => id);
    expect(questions.map((row) => [row.Structure, row.Question])).toEqual(
      rows.flatMap((row) => ids.map((id) => [row.Structure, id])),
    );
  });

  it('say how far each score is documented, and give none below a half', () => {
    const titles = [
      ...axisTitles,
      ...areaTitles.flatMap((area) => axisTitles.map((axis) => `${area} / ${axis}`)),
    ];
    const told = [
      ...AXES.map((axis) => data.axes[axis]),
      ...AREAS.flatMap((area) => AXES.map((axis) => data.matrix[area][axis])),
    ];
    for (const [i, title] of titles.entries()) {
      const known = rows.filter((row) => row[`${title} : documenté à (%)`] !== '');
      const documented = known.filter((row) => Number(row[`${title} : documenté à (%)`]) >= 50);
      expect(known.filter((row) => row[`${title} : score`] !== '')).toEqual(documented);
      expect([documented.length, known.length - documented.length]).toEqual([
        told[i].n,
        told[i].undocumented,
      ]);
    }
    expect(told.some(({ undocumented }) => undocumented > 0)).toBe(true);
  });

  it('give again what the report counts: levels, profiles, objectives, actions, training', () => {
    for (const [i, axis] of AXES.entries()) {
      const levels = rows.map((row) => row[`${axisTitles[i]} : niveau`]);
      expect([1, 2, 3, 4, 5].map((level) => levels.filter((one) => one === String(level)).length)).toEqual(
        data.axes[axis].levels,
      );
    }
    const count = (has: (row: Row) => boolean) => rows.filter(has).length;
    for (const { profile, structures } of data.profiles) {
      const title = titleOf(culture.profiles.find(({ id }) => id === profile)?.title);
      expect(count((row) => row.Profil === title)).toBe(structures);
    }
    for (const { objective, structures } of data.objectives) {
      const title = titleOf(culture.objectives.find(({ id }) => id === objective)?.title);
      expect(count((row) => [1, 2, 3].some((n) => row[`Objectif ${n}`] === title))).toBe(structures);
    }
    const action = (id: string) => titleOf(culture.actions.find((one) => one.id === id)?.title);
    for (const { action: id, structures } of data.commonActions)
      expect(count((row) => listed(row['Actions du plan']).includes(action(id)))).toBe(structures);
    // By the way to training, as the table says it in words: each has the structures that need some.
    const ways = [...new Set(rows.map(({ Formation }) => Formation).filter((way) => way !== ''))];
    const needs = ways.map((way) =>
      culture.actions.flatMap(({ id }) => {
        const needing = (row: Row) => listed(row['Besoins de formation']).includes(action(id));
        const structures = count((row) => row.Formation === way && needing(row));
        return structures === 0 ? [] : [`${id} ${structures}`];
      }),
    );
    const told = data.training.map(({ actions }: { actions: { action: string; structures: number }[] }) =>
      actions.map((each) => `${each.action} ${each.structures}`),
    );
    expect(told.length).toBeGreaterThan(1);
    expect(needs.map((each) => each.sort()).sort()).toEqual(told.map((each: string[]) => each.sort()).sort());
    for (const row of rows) {
      const own = questions.filter(({ Structure }) => Structure === row.Structure);
      const topics = own
        .filter((each) => (number(each['Écart (0 à 1)']) ?? 0) >= 0.5)
        .map(({ Sujet }) => Sujet);
      expect(listed(row['À discuter entre vous'])).toEqual(topics);
      // Nobody has to write a text.
      const open = own.filter(
        (each) =>
          each['Ont répondu'] !== '' &&
          each.État === 'répondu' &&
          ['Ne savent pas', 'Sans réponse', 'Sans objet'].some((title) => Number(each[title]) > 0),
      );
      const doubted = open.map(({ Sujet }) => Sujet).filter((topic) => topic !== '');
      expect(listed(row['À éclaircir entre vous']).sort()).toEqual(doubted.sort());
    }
    expect(rows.reduce((sum, row) => sum + Number(row.Réponses), 0)).toBe(data.respondents);
    expect(rows.flatMap((row) => listed(row.Fichiers)).length).toBe(data.files.counted);
  });

  it('give again each score and how far it is documented, question by question', () => {
    for (const row of rows) {
      const own = questions.filter(({ Structure }) => Structure === row.Structure);
      for (const area of [null, ...areaTitles]) {
        for (const axis of axisTitles) {
          const parts = own
            .filter((each) => area === null || each.Domaine === area)
            .flatMap((each) => {
              const weight = number(each[`${axis} : poids`]);
              return weight === null
                ? []
                : [{ weight, value: number(each['Valeur (0 à 1)']), state: each.État }];
            });
          const sum = (of: typeof parts, worth: (part: (typeof parts)[number]) => number) =>
            of.reduce((total, part) => total + worth(part), 0);
          const answered = parts.filter(({ value }) => value !== null);
          const open = parts.filter(({ state }) => state === 'ne sait pas' || state === 'sans réponse');
          const weight = sum(answered, (part) => part.weight);
          const whole = weight + sum(open, (part) => part.weight);
          const title = area === null ? axis : `${area} / ${axis}`;
          const coverage = whole === 0 ? null : half((100 * weight) / whole);
          expect(number(row[`${title} : documenté à (%)`]), `${row.Structure}, ${title}`).toBe(coverage);
          const score = half((100 * sum(answered, (part) => part.weight * (part.value ?? 0))) / weight);
          expect(number(row[`${title} : score`])).toBe((coverage ?? 0) < 50 ? null : score);
        }
      }
    }
  });

  it('say the same of each question as the data', () => {
    const ofData = data.members.flatMap(({ questions: each }: { questions: object[] }) => each);
    expect(ofData.length).toBe(questions.length);
    for (const [i, row] of questions.entries()) {
      const one = ofData[i];
      const question = culture.questions.find(({ id }) => id === one.question);
      expect(row.Question).toBe(one.question);
      for (const [title, value] of [
        ['Valeur (0 à 1)', one.value],
        ['Valeur souhaitée (0 à 1)', one.target > (one.value ?? 1) + 1e-9 ? one.target : null],
      ]) {
        expect(row[title] === '').toBe(value === null);
        expect(number(row[title]) ?? 0).toBeCloseTo(value ?? 0, 10);
      }
      const without = [one.unknown, one.unanswered, one.notApplicable, one.hidden];
      expect(['Ne savent pas', 'Sans réponse', 'Sans objet', 'Non posée'].map((title) => row[title])).toEqual(
        without.map(String),
      );
      if (question && isScored(question)) {
        expect(row['Ont répondu']).toBe(`${one.voices}`);
        // Everybody is counted once.
        const respondents = Number(rows.find(({ Structure }) => Structure === row.Structure)?.Réponses);
        expect(without.reduce((sum, n) => sum + n, one.voices)).toBe(respondents);
      }
      expect(row.Réponse !== '').toBe(one.voices > 0);
      expect(number(row['Écart (0 à 1)']) ?? 0).toBeCloseTo(one.spread, 10);
    }
  });
});

describe('questions.csv', () => {
  const answers = (respondent: string, answer: string, name = 'Radio Gave') =>
    `questionnaire: culture@2.0.0
structure: { name: ${JSON.stringify(name)}, profile: radio }
respondent: ${respondent}
date: "2026-03-02"
answers: { written-purpose: ${answer} }
`;
  const threePeople = {
    'a.yaml': answers(
      '{ role: administration, code: K7M2QA }',
      '{ value: case-by-case, note: "Moi, le soir." }',
    ),
    'b.yaml': answers('{ role: direction, code: K7M2QB }', 'unknown'),
    'c.yaml': answers('{ role: antenne, code: K7M2QC }', '{ value: said-aloud, target: written-goals }'),
  };

  function folder(files: Record<string, string>) {
    const box = emptyFolder();
    mkdirSync(join(box, 'in'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(box, 'in', name), text);
    const cohort = (...args: string[]) => run(['cohort', 'in', '-o', 'out', ...args], { cwd: box });
    const path = (name: string) => join(box, 'out', name);
    return { box, cohort, path };
  }

  it('gives the sentences from the lowest to the highest, how many know, and no one’s own words', () => {
    const { cohort, path } = folder(threePeople);
    expect(cohort().code).toBe(0);
    const [row] = table(path('questions.csv'));
    expect(row).toMatchObject({
      Structure: 'Radio Gave',
      Domaine: 'Comprendre les enjeux',
      Axe: 'La vision',
      'La vision : poids': '1',
      'L’humain : poids': '',
      Question: 'written-purpose',
      Sujet: 'Le but du numérique',
      'Question, en entier': 'Savez-vous dire à quoi le numérique doit vous servir ?',
      Réponse:
        'de « Le but du numérique se discute au cas par cas » à « L’équipe sait dire à quoi le numérique doit servir »',
      'Valeur (0 à 1)': '0,375',
      Souhait: 'Un à trois objectifs numériques sont écrits.',
      'Valeur souhaitée (0 à 1)': '0,75',
      État: 'répondu',
      'Ont répondu': '2',
      'Ne savent pas': '1',
      'Sans réponse': '0',
      'Écart (0 à 1)': '0,25',
    });
    expect(readFileSync(path('questions.csv'), 'utf8')).not.toMatch(/le soir|antenne|K7M2Q/);
  });

  it('gives all that is aimed for, how many are not concerned, and no aim of those', () => {
    const wanting = (value: string, target: string) => `{ value: ${value}, target: ${target} }`;
    const { cohort, path } = folder({
      'a.yaml': answers('{ code: K7M2QA }', wanting('case-by-case', 'said-aloud')),
      'b.yaml': answers('{ code: K7M2QB }', wanting('said-aloud', 'said-aloud')),
      'c.yaml': answers('{ code: K7M2QC }', wanting('said-aloud', 'written-goals')),
      'd.yaml': answers('{ code: K7M2QD }', 'na'),
      'e.yaml': answers('{}', wanting('na', 'written-goals'), 'Le Seuil'),
    });
    expect(cohort().code).toBe(0);
    const rows = table(path('questions.csv')).filter(({ Question }) => Question === 'written-purpose');
    expect(rows).toMatchObject([
      {
        Structure: 'Le Seuil',
        État: 'sans objet',
        Souhait: '',
        'Valeur souhaitée (0 à 1)': '',
        'Sans objet': '1',
      },
      {
        Structure: 'Radio Gave',
        Souhait:
          'de « L’équipe sait dire à quoi le numérique doit servir » à « Un à trois objectifs numériques sont écrits »',
        'Valeur souhaitée (0 à 1)': '0,583333333333',
        'Ont répondu': '3',
        'Sans objet': '1',
        'Non posée': '0',
      },
    ]);
  });

  it('is in English with --lang en', () => {
    const { cohort, path } = folder(threePeople);
    cohort('--lang', 'en');
    const [row] = table(path('questions.csv'), ',');
    expect(row).toMatchObject({
      Organisation: 'Radio Gave',
      'Vision: weight': '1',
      'Value (0 to 1)': '0.375',
      State: 'answered',
      'Do not know': '1',
    });
  });

  it('is kept where somebody edited it, and says so of a former run that names nobody now', () => {
    const { cohort, path } = folder(threePeople);
    cohort();
    const first = readFileSync(path('questions.csv'), 'utf8');
    appendFileSync(path('questions.csv'), 'Total\r\n');
    cohort();
    expect(readFileSync(path('questions.csv'), 'utf8')).toBe(`${first}Total\r\n`);
    expect(existsSync(path('questions.new.csv'))).toBe(false);
    const shared = cohort('--share');
    expect(shared.stderr).toContain('\n  out/questions.csv');
    expect(readFileSync(path('questions.csv'), 'utf8')).toBe(`${first}Total\r\n`);
    cohort('--force');
    expect(readFileSync(path('questions.csv'), 'utf8')).toBe(first);
  });

  it('is not written for whoever must not see each structure', () => {
    const { cohort, path } = folder(threePeople);
    expect(cohort('--share').code).toBe(0);
    expect([existsSync(path('cohort.csv')), existsSync(path('questions.csv'))]).toEqual([true, false]);
  });

  it('runs no name as a formula', () => {
    const { cohort, path } = folder({ 'a.yaml': answers('{}', 'unknown', '=1+1') });
    cohort();
    expect(table(path('questions.csv')).every((row) => row.Structure === "'=1+1")).toBe(true);
  });
});
