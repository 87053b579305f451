import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/cohort/analyse.ts';
import type { HeldHalfDay } from '../../src/cohort/arranged.ts';
import type { Cohort } from '../../src/cohort/cohort.ts';
import { Tally } from '../../src/cohort/tally.ts';
import { LANGUAGES, type Language } from '../../src/language.ts';
import { facilitatorMarkdown } from '../../src/report/cohort/markdown.ts';
import { Names } from '../../src/report/cohort/names.ts';
import { cohortSpeech } from '../../src/report/cohort/speech.ts';
import { isUnedited } from '../../src/report/marks.ts';
import { resolveSheet } from '../../src/scoring/resolve-sheet.ts';
import { oneLine } from '../../src/text/printable.ts';
import { plain } from '../plain.ts';
import { runs } from '../seed.ts';
import { cohort, type Drawn } from './draw.ts';
import { analysed, company } from './group.ts';
import { salle } from './salle.ts';

/** What shows that a sentence was left unfinished, or a value unprinted. */
const UNFINISHED = /undefined|null|NaN|\[object| : \.|\(\)|« »|“”/;

/** Each structure named so that it can be found again in a page. */
function drawnCohort({ questionnaire, structures }: Drawn) {
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

/** The head and the rows of the table whose head has a word, as texts of cells; nothing if there is none. */
function tableOf(page: string, word: RegExp): string[][] {
  const lines = page.split('\n');
  const head = lines.findIndex((line, i) => word.test(line) && lines[i + 1]?.startsWith('|---'));
  if (head < 0) return [];
  const end = lines.findIndex((line, i) => i > head && !line.startsWith('|'));
  const [first = '', , ...rows] = lines.slice(head, end);
  return [first, ...rows].map((line) => line.slice(1, -1).split('|'));
}

const anyCohort = cohort({ min: 1, max: 14 });

/** Holds a property of every page of random cohorts. */
const hold = (check: (page: string, at: number, of: Cohort, drawn: Drawn, language: Language) => void) =>
  fc.assert(
    fc.property(anyCohort, fc.constantFrom(...LANGUAGES), (drawn, language) => {
      const of = drawnCohort(drawn);
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
      const minutes = tableOf(page, /\|Minutes\|/)
        .slice(1)
        .map(([, text]) => Number(text));
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

  it('calls the roll of those who are in the room, each once, with a box and how many people answered', () => {
    hold((page, at, of) => {
      const halfDay = of.programme[at];
      const cases = halfDay && 'cases' in halfDay ? halfDay.cases : [];
      const come = (of.members ?? []).filter(
        ({ isCollective, key }) =>
          isCollective &&
          ((halfDay?.concerned?.includes(key) ?? true) || cases.some(({ structure }) => structure === key)),
      );
      const called = [...page.matchAll(/^- \[ \] (.*)$/gm)].map(([, line]) => plain(line ?? ''));
      expect(called).toEqual(come.map(({ name, respondents }) => `${name} (${respondents})`));
    });
  });

  it('has a row at the tables for each action that it tells step by step in practice', () => {
    hold((page, at, of) => {
      const halfDay = of.programme[at];
      if (halfDay?.kind !== 'practice') return;
      const steps = [...page.matchAll(/^### (.*)\n\n.*\n\n- \*\*(?:Premier pas|First step)/gm)];
      const rows = tableOf(page, /^\|(Groupe|Group)\|/).map(([, gesture]) => gesture);
      for (const [, title] of steps) expect(rows).toContain(title);
    });
  });

  it('seats all those in the room, each once, in groups of four at most', () => {
    hold((page, _, of) => {
      const free = namesIn(page.split('\n').find((line) => /^- \*\*(Peuvent s|May stay)/.test(line)) ?? '');
      const come = (of.members ?? []).filter(({ isCollective }) => isCollective).map(({ name }) => name);
      const [head = [], ...rows] = tableOf(page, /^\|(Groupe|Group)\|/);
      const at = head.findIndex((cell) => /^(Structures|Organisations)$/.test(cell));
      const groups = rows.filter(([group]) => group !== '–').map((row) => namesIn(row[at] ?? ''));
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
        const [, ...rows] = tableOf(after, /Personnes|People/);
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

describe('a half-day that people arranged', () => {
  const names = ['Aspe', 'Béarn', 'Gave', 'Lescun', 'Ossau'];
  const members = names.map((name) =>
    company(salle, `Radio ${name}`, {
      answers: Object.fromEntries(salle.questions.map(({ id }) => [id, 'first'])),
    }),
  );
  const of = analysed(salle, members);
  const keys = (of.members ?? []).map(({ key }) => key);
  const [proposal] = of.programme;
  if (!proposal) throw new Error('no half-day');

  function page(change: Partial<HeldHalfDay>, kind: HeldHalfDay['kind'] = 'theme'): string {
    const halfDay = of.programme.find((one) => one.kind === kind) ?? proposal;
    return pagesOf({ ...of, programme: [{ ...halfDay, ...change } as HeldHalfDay] }, 'fr')[0] ?? '';
  }

  it('has their title and its date, or room for a date', () => {
    expect(page({})).toContain('Date à fixer : …');
    const theirs = page({ title: 'Nos fichiers', date: '2027-01-14' });
    expect(theirs).toMatch(/^# Demi-journée 1.: Nos fichiers\n\n14 janvier 2027\b/);
    expect(theirs).not.toContain('à fixer');
  });

  it.each(['theme', 'practice', 'cases'] as const)('seats people in their groups (%s)', (kind) => {
    const groups = [keys.slice(0, 1), keys.slice(1)];
    const [head = [], ...rows] = tableOf(page({ groups }, kind), /^\|Groupe\|/);
    const seated = (number: string) =>
      rows
        .filter(([group]) => group === number)
        .flatMap((row) => (row[head.indexOf('Structures')] ?? '').split(', '))
        .sort();
    expect([seated('1'), seated('2')]).toEqual([
      ['Radio Aspe'],
      ['Radio Béarn', 'Radio Gave', 'Radio Lescun', 'Radio Ossau'],
    ]);
  });

  it('may be the review, which looks at what plans have in common', () => {
    const review: HeldHalfDay = {
      ...{ kind: 'review', structures: keys.length, concerned: keys, questions: [] },
      ...{ title: null, date: null, groups: [] },
    };
    const [told = ''] = pagesOf({ ...of, programme: [review] }, 'fr');
    expect(told).toContain('Le bilan des journées, ensemble');
    const again = told.slice(told.indexOf('## À regarder de nouveau'), told.indexOf('## Le travail'));
    for (const { action } of of.commonActions) {
      expect(again).toContain(salle.actions.find(({ id }) => id === action)?.title);
    }
    const [, ...minutes] = tableOf(told, /\|Minutes\|/);
    expect(minutes.reduce((sum, [, text]) => sum + Number(text), 0)).toBe(180);
    expect(told).not.toMatch(UNFINISHED);
  });

  it('has a sum that is true where more cases are told than a half-day holds', () => {
    const many = Array.from({ length: 15 }, (_, i) => ({
      structure: keys[i % keys.length] ?? '',
      question: salle.questions[0]?.id ?? '',
    }));
    const told = page({ cases: many } as Partial<HeldHalfDay>, 'cases');
    const [, ...rows] = tableOf(told, /\|Minutes\|/);
    const total = rows.reduce((sum, [, text]) => sum + Number(text), 0);
    expect(total).toBeGreaterThan(180);
    expect(told).toContain(`${total} minutes`);
  });
});

const isAsked = (state: string | undefined): boolean => state !== 'hidden' && state !== 'not-applicable';
