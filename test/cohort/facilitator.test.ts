import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/cohort/analyse.ts';
import type { Cohort } from '../../src/cohort/cohort.ts';
import { Tally } from '../../src/cohort/tally.ts';
import { LANGUAGES, type Language } from '../../src/language.ts';
import { facilitatorMarkdown } from '../../src/report/cohort/markdown.ts';
import { Names } from '../../src/report/cohort/names.ts';
import { cohortSpeech } from '../../src/report/cohort/speech.ts';
import { isUnedited } from '../../src/report/marks.ts';
import { resolveSheet } from '../../src/scoring/resolve-sheet.ts';
import { oneLine } from '../../src/text/printable.ts';
import { runs } from '../seed.ts';
import { cohort, type Drawn } from './draw.ts';

/** What shows that a sentence was left unfinished, or a value unprinted. */
const UNFINISHED = /undefined|null|NaN|\[object| : \.|\(\)|« »|“”/;

/** Each structure named so that it can be found again in a page. */
function analysed({ questionnaire, structures }: Drawn) {
  const tally = new Tally(questionnaire);
  structures.forEach(({ member }, i) => {
    const isCollective = i % 5 !== 4;
    tally.add({ ...member, key: `k${i}`, name: nameOf(i), isCollective });
  });
  return analyse(tally, { minGroup: 5, share: false });
}

const nameOf = (i: number): string => `Lieu${i}x`;

function pagesOf(of: Cohort, language: Language): string[] {
  const speech = cohortSpeech(of.questionnaire, language);
  const members = of.members ?? [];
  const names = new Names(members, speech);
  return of.programme.map((halfDay, i) => facilitatorMarkdown(halfDay, i + 1, of, members, names, speech));
}

const namesIn = (text: string): string[] => [...text.matchAll(/Lieu\d+x/g)].map(([name]) => name);

/** The rows of the table whose head has a word, as texts of cells. */
function tableOf(page: string, word: RegExp): string[][] {
  const lines = page.split('\n');
  const head = lines.findIndex((line, i) => word.test(line) && lines[i + 1]?.startsWith('|---'));
  if (head < 0) return [];
  const rest = lines.slice(head + 2);
  return rest
    .slice(
      0,
      rest.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) => line.slice(1, -1).split('|'));
}

const anyCohort = cohort({ min: 1, max: 14 });

/** Holds a property of every page of random cohorts. */
const hold = (check: (page: string, at: number, of: Cohort, drawn: Drawn, language: Language) => void) =>
  fc.assert(
    fc.property(anyCohort, fc.constantFrom(...LANGUAGES), (drawn, language) => {
      const of = analysed(drawn);
      pagesOf(of, language).forEach((page, at) => {
        check(page, at, of, drawn, language);
      });
    }),
    { numRuns: runs(40) },
  );

describe('the page of whoever leads a half-day', () => {
  it('has no empty section and ends its sentences, in both languages', () => {
    hold((page) => {
      expect(page).not.toMatch(UNFINISHED);
      expect(page).not.toMatch(/^#+ [^\n]*\n+#/m);
      expect(isUnedited(page)).toBe(true);
    });
  });

  it('says how long it takes, which is the sum of its parts: three hours', () => {
    hold((page) => {
      const minutes = tableOf(page, /\|Minutes\|/).map(([, text]) => Number(text));
      expect(Math.min(...minutes)).toBeGreaterThan(0);
      const total = minutes.reduce((sum, n) => sum + n, 0);
      expect(total).toBe(180);
      expect(page).toMatch(new RegExp(`(En tout|In all).*\\b${total} minutes.*\\b3.h`));
    });
  });

  it('names each structure that comes once, as concerned, there to share or free to stay away', () => {
    hold((page, at, of) => {
      const line = (label: RegExp) => namesIn(page.split('\n').find((one) => label.test(one)) ?? '');
      const come = (of.members ?? []).filter(({ isCollective }) => isCollective);
      const concerned = come.filter(({ key }) => of.programme[at]?.concerned?.includes(key));
      const apart = [...line(/^- \*\*(Là pour|There to)/), ...line(/^- \*\*(Peuvent s|May stay)/)];
      expect([...apart].sort()).toEqual(
        come
          .filter((member) => !concerned.includes(member))
          .map(({ name }) => name)
          .sort(),
      );
      const listed = line(/^- \*\*(Concernées|Concerned)/);
      if (listed.length > 0) expect(listed).toEqual(concerned.map(({ name }) => name));
    });
  });

  it('seats all those in the room, each once, in groups of four at most', () => {
    hold((page, _, of) => {
      const free = namesIn(page.split('\n').find((line) => /^- \*\*(Peuvent s|May stay)/.test(line)) ?? '');
      const come = (of.members ?? []).filter(({ isCollective }) => isCollective).map(({ name }) => name);
      const rows = tableOf(page, /^\|(Groupe|Group)\|/);
      const groups = rows.map((row) => namesIn(row.at(-2) ?? ''));
      expect(groups.flat().sort()).toEqual(come.filter((name) => !free.includes(name)).sort());
      for (const group of groups) {
        expect(group.length).toBeGreaterThan(0);
        expect(group.length).toBeLessThanOrEqual(4);
      }
    });
  });

  it('lets nobody tell two cases, nor stand in for somebody while telling another', () => {
    hold((page) => {
      const told = tableOf(page, /^\|(Ordre|Order)\|/).flatMap(([, who = '', , backUp = '']) =>
        namesIn(`${who} ${backUp}`),
      );
      expect(new Set(told).size).toBe(told.length);
    });
  });

  it('counts people by sentence as their files say', () => {
    hold((page, at, of, { structures, questionnaire }, language) => {
      const halfDay = of.programme[at];
      if (!halfDay || !('questions' in halfDay)) return;
      for (const { question: id } of halfDay.questions) {
        const question = questionnaire.questions.find((one) => one.id === id);
        if (question?.type !== 'single') continue;
        const [, after = ''] = page.split(`<!-- chart:spread:${id} -->`);
        const rows = tableOf(after, /Personnes|People/);
        const asked = structures.filter(({ member }) =>
          member.cells.some(({ question, state }) => question === id && isAsked(state)),
        );
        const given = asked
          .flatMap(({ sheets }) => sheets)
          .flatMap((sheet) => resolveSheet(questionnaire, sheet).cells)
          .filter((cell) => cell.question.id === id && cell.state === 'answered')
          .map(({ answers }) => answers[0]?.given);
        const counts = question.options.map(({ id: option }) => given.filter((one) => one === option).length);
        if (rows.length === 0) expect(counts).toEqual(counts.map(() => 0));
        else expect(rows.slice(0, counts.length).map(([, n]) => Number(n))).toEqual(counts);
        expect(oneLine(page)).toContain(
          language === 'fr' ? 'Ce que le groupe a répondu' : 'What the group answered',
        );
      }
    });
  });
});

const isAsked = (state: string | undefined): boolean => state !== 'hidden' && state !== 'not-applicable';
