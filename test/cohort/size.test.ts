import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LANGUAGES } from '../../src/language.ts';
import { loadQuestionnaire } from '../../src/load/load-questionnaire.ts';
import { cohortMarkdown } from '../../src/report/cohort/markdown.ts';
import { reportPage } from '../../src/report/html-page.ts';
import { answerFiles } from '../bench/answer-files.js';
import { BROWSER, printed, READS_PDF } from '../browser.ts';
import { plain, sheetOf } from '../sheets.ts';
import { structureOf } from './draw.ts';
import { analysed } from './group.ts';

const { value: culture } = await loadQuestionnaire('culture', process.cwd());
if (!culture) throw new Error('The package’s own questionnaire is at fault');
const questionnaire = culture;

/** A group of so many structures, of one to four respondents each. */
function groupOf(size: number) {
  const structures = new Map<string, ReturnType<typeof sheetOf>[]>();
  for (const { name, text } of answerFiles(size * 3, { seed: 16 })) {
    const said = parse(text);
    const key = said.structure.name;
    if (structures.size === size && !structures.has(key)) continue;
    const sheet = sheetOf(questionnaire, said, name);
    structures.set(key, [...(structures.get(key) ?? []), sheet]);
  }
  const members = [...structures.values()].map((sheets) => structureOf(questionnaire, sheets).member);
  return analysed(questionnaire, members);
}

const ANNEX = '<!-- annex -->';

/** An annex of a report, by its letter. */
function annexOf(report: string, letter: string): string {
  const [, text = ''] =
    new RegExp(`^## Annexe ${letter}\\. ([\\s\\S]*?)(?=^## |^<!--|$(?![\\s\\S]))`, 'm').exec(report) ?? [];
  return text;
}

/** The rows of a text's tables, without those of headings. */
const rowsOf = (text: string): string[][] =>
  text
    .split(/^\|[-|]+\|$/m)
    .slice(1)
    .flatMap((table) => /^(?:\n\|.*\|)*/.exec(table)?.[0].split('\n').slice(1) ?? [])
    .map((row) => row.slice(1, -1).split('|'));

describe.each([12, 25, 60])('a group of %i structures', (size) => {
  const cohort = groupOf(size);
  const options = { refused: 0, minGroup: 5, share: false, roll: { passed: [], call: null } };

  it.skipIf(BROWSER === undefined || !READS_PDF)('is told on four sheets at most', async () => {
    for (const language of LANGUAGES) {
      const [first = ''] = cohortMarkdown(cohort, { ...options, language }).split(ANNEX);
      const sheets = printed(await reportPage(first, '', language));
      expect(sheets.length).toBeLessThanOrEqual(4);
    }
  });

  it('has its lists in full in the annexes', () => {
    const report = plain(cohortMarkdown(cohort, { ...options, language: 'fr' }));
    const members = cohort.members ?? [];
    const names = members.map(({ name }) => name);
    const listed = (keys: readonly string[]) =>
      members.filter(({ key }) => keys.includes(key)).map(({ name }) => name);
    const [first = '', annexes = ''] = report.split(ANNEX);
    expect(first).not.toContain('cohort.json');
    const many = cohort.objectives.filter(({ structures }) => structures > 1).length - 5;
    if (many > 1) expect(first).toContain(` et ${many} autres (annexe E).`);
    expect(first).not.toMatch(/et (?:\d+ autres|une autre|un autre)(?! \(annexe)[.;,]/);
    expect(annexes).not.toMatch(/et \d+ autres|et une autre|et un autre/);
    for (const letter of first.match(/(?<=\(annexe )[A-Z]/g) ?? [])
      expect(annexOf(report, letter)).not.toBe('');
    for (const letter of ['A', 'F', 'G']) {
      expect(rowsOf(annexOf(report, letter)).map(([name]) => name)).toEqual(names);
    }
    expect(rowsOf(annexOf(report, 'A')).map(([, , files]) => files)).toEqual(
      members.map(({ files }) => files.join(', ')),
    );
    const concerned = annexOf(report, 'B').split(/^### /m).slice(1);
    expect(concerned).toHaveLength(cohort.programme.length);
    cohort.programme.forEach((halfDay, i) => {
      const [, those = ''] = /^- \*\*Concernées\.\*\* (.*)$/m.exec(concerned[i] ?? '') ?? [];
      expect(those.split(/, | et (?=[^,]*$)/).filter(Boolean)).toEqual(listed(halfDay.concerned ?? []));
    });
    cohort.programme.forEach((halfDay, i) => {
      if (!('cases' in halfDay)) return;
      const [, told = ''] = /^- \*\*Peuvent raconter\.\*\* (.*)$/m.exec(concerned[i] ?? '') ?? [];
      const asked = [...(halfDay.kind === 'theme' ? halfDay.questions : []), ...halfDay.cases];
      const able = [...new Set(asked.map(({ question }) => question))].map((id) => {
        const at = questionnaire.questions.findIndex((question) => question.id === id);
        const can = members.filter(({ isCollective, stances }) => isCollective && stances[at]?.canTell);
        return can.map(({ name }) => name).sort();
      });
      const said = told.split(' ; ').map((one) => names.filter((name) => one.includes(name)).sort());
      expect(said.filter((some) => some.length > 0).sort()).toEqual(
        able.filter((some) => some.length > 0).sort(),
      );
      for (const { structure } of halfDay.cases) expect(told).toContain(listed([structure])[0]);
    });
    expect(rowsOf(annexOf(report, 'C'))).toHaveLength(cohort.pairs.length);
    const groups = rowsOf(annexOf(report, 'D'));
    expect(groups.map(([, number]) => Number(number))).toEqual(
      cohort.training.flatMap(({ actions }) => actions.map(({ structures }) => structures)),
    );
    for (const [, number, those = ''] of [...groups, ...rowsOf(annexOf(report, 'E'))]) {
      expect(names.filter((name) => those.includes(name)).length).toBeGreaterThanOrEqual(Number(number));
    }
  });
});
