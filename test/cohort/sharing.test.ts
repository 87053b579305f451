import { describe, expect, it } from 'vitest';
import type { Cohort, GroupStanding } from '../../src/cohort/cohort.ts';
import { sharedStanding } from '../../src/cohort/shared-standing.ts';
import { StandingTally } from '../../src/cohort/tally.ts';
import { cohortData } from '../../src/report/cohort/json.ts';
import { cohortMarkdown } from '../../src/report/cohort/markdown.ts';
import { Names } from '../../src/report/cohort/names.ts';
import { cohortSpeech } from '../../src/report/cohort/speech.ts';
import { plain } from '../sheets.ts';
import { analysed, company } from './group.ts';
import { salle } from './salle.ts';

// Whoever reads the figures knows how they are made, who the structures are and what each could have: not documented
// enough, or a score of one of the five levels. To know more of the scores than there is to know is to be stronger.
const SCORES = [null, 10, 30, 50, 70, 90];

/** All groups of a size, by how many structures have each of the scores: who has which changes no figure. */
function groups(size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  return SCORES.flatMap((_, i) => (i < from ? [] : groups(size - 1, i).map((others) => [i, ...others])));
}

function told(group: readonly number[], least: number): GroupStanding {
  const tally = new StandingTally();
  for (const level of group) {
    const score = SCORES[level] ?? null;
    tally.add({ score, level: level === 0 ? null : level, coverage: level === 0 ? 0 : 100 });
  }
  const { scores, levels, undocumented } = tally;
  return sharedStanding({ scores: scores.distribution(), levels, undocumented }, group.length, least);
}

describe('what is shared of where a group stands', () => {
  it.each(
    [3, 4, 5].flatMap((least) => Array.from({ length: 3 * least - 2 }, (_, i) => [least, i + 3] as const)),
  )('with groups of %i, of %i structures, leaves two places at least to each of them', (least, size) => {
    const possible = new Map<string, Set<number>>();
    for (const group of groups(size)) {
      const figures = told(group, least);
      const key = JSON.stringify(figures);
      const places = possible.get(key) ?? new Set();
      possible.set(key, places);
      // Any structure may be any of the group: no figure is of a part of it.
      for (const level of group) places.add(level);

      const counts = figures.levels?.filter((count) => count !== null) ?? [];
      const others = counts.reduce((left, count) => left - count, figures.scores?.n ?? 0);
      expect([figures.scores?.min ?? null, figures.scores?.max ?? null]).toEqual([null, null]);
      expect(counts.every((count) => count >= least)).toBe(true);
      expect(counts.length === 0 || others >= least).toBe(true);
    }
    for (const [key, places] of possible) expect([key, places.size]).not.toEqual([key, 1]);
  });
});

const LEAST = 3;

/** All that is told of a group to whoever pays: its report, and its data. */
function report(cohort: Cohort): string {
  const told = { language: 'fr', refused: 0, minGroup: LEAST, share: true } as const;
  const files = { counted: cohort.structures, refused: 0, copies: 0 };
  const names = new Names([], cohortSpeech(salle, 'fr'));
  return plain(cohortMarkdown(cohort, told)) + JSON.stringify(cohortData(cohort, names, files, true));
}

const LOW = { purpose: 'first', roles: 'first', backup: 'first', passwords: 'unknown', booking: 'first' };
const FINE = Object.fromEntries(salle.questions.map(({ id }) => [id, 'fifth']));

const shared = (answers: object[], said: { objectives?: string[]; structure?: object } = {}) =>
  analysed(
    salle,
    answers.map((its, i) => company(salle, `S${i}`, { objectives: ['share-work'], ...said, answers: its })),
    { share: true, minGroup: LEAST },
  );

const several = <T>(count: number, of: T): T[] => Array.from({ length: count }, () => of);

/** What a report names of the questionnaire. */
const named = (text: string) =>
  [...salle.questions, ...salle.actions].map(({ id }) => id).filter((id) => text.includes(`"${id}"`));

describe('what is shared of what a group answers', () => {
  // The questions of one cell, of one area and of a danger, and objectives: all that a theme may come from.
  const sides = salle.questions.flatMap(({ id }) => [
    { ...FINE, [id]: 'first' },
    { ...FINE, [id]: 'unknown' },
  ]);

  it.each([...sides, LOW])('tells few from none, and all from all but few, in no word: %j', (low) => {
    for (const size of [1, 2, 3, 5, 6, 9]) {
      for (const objectives of [[], ['share-work']]) {
        const of = (count: number) =>
          report(shared([...several(count, low), ...several(size - count, FINE)], { objectives }));
        const names = (count: number) => named(of(count));
        for (let few = 0; few < LEAST && few <= size; few += 1) {
          expect([size, few, names(few)]).toEqual([size, few, []]);
          expect([size, size - few, names(size - few)]).toEqual([size, size - few, []]);
        }
      }
    }
  });

  it('names a theme, a topic and a danger of enough structures, and says each time that there may be others', () => {
    const answers = [...several(3, LOW), ...several(4, FINE)];
    const found = shared(answers);
    expect(found.programme.map(({ kind }) => kind)).toContain('theme');
    expect(found.dangers).not.toEqual([]);
    for (const cohort of [found, shared(several(7, FINE)), shared(several(7, LOW))]) {
      expect(report(cohort)).toContain('D’autres peuvent exister, qui ne sont pas dits ici.');
      expect(report(cohort)).not.toMatch(
        /n’appellent aucun|qui reste(nt)? peu(t|vent)|Personne dans le groupe/,
      );
    }
  });

  it('is nothing where the group is small, or where few of it come to its days', () => {
    const small = report(shared(several(2, LOW)));
    expect(small).toContain('De moins de 3 structures, rien n’est dit des réponses.');
    expect(small).toContain('Rien n’en est dit ici : il faut qu’au moins 3 structures y viennent.');
    expect(small).not.toMatch(/concernée/);
    const group = [...several(3, LOW), ...several(4, FINE)];
    const away = shared(group, { structure: { accompaniment: 'individual' } });
    expect([away.attending, away.programme, away.dangers.length > 0]).toEqual([null, [], true]);
  });

  it('has no number of answers from which to tell how many structures have several', () => {
    const voices = (respondents: number[]) => {
      const members = respondents.map((its, i) => ({
        ...company(salle, `S${i}`, { answers: FINE }),
        respondents: its,
      }));
      const cohort = analysed(salle, members, { share: true, minGroup: LEAST });
      const data = JSON.parse(/\{"format".*$/.exec(report(cohort))?.[0] ?? '');
      return [data.respondents, data.severalRespondents, data.files.counted];
    };
    for (const few of [
      several(6, 1),
      [1, 1, 1, 1, 1, 2],
      [1, 1, 1, 1, 1, 9],
      [1, 2, 2, 2, 2, 2],
      several(6, 2),
    ])
      expect(voices(few)).toEqual([null, null, null]);
    expect(voices([1, 1, 1, 2, 2, 2])).toEqual([9, 3, 9]);
  });
});
