import type { BandAnswer } from '../../cohort/age-bands.ts';
import type { Cohort, GroupStanding } from '../../cohort/cohort.ts';
import { AREAS, AXES } from '../../model/questionnaire.ts';
import { LEAST_GROUP } from '../../model/thresholds.ts';
import { round } from '../../scoring/sum.ts';
import type { CohortSpeech } from './speech.ts';
import type { CohortView, ReportOptions } from './view.ts';

const LEVELS = [1, 2, 3, 4, 5] as const;

export function groupView(cohort: Cohort, options: ReportOptions, speech: CohortSpeech): CohortView['group'] {
  const { words, axis } = speech;
  const { questionnaire } = cohort;
  return {
    intro: words.groupIntro,
    levels: LEVELS.map(speech.level),
    axes: AXES.map((id) => axisRow(axis(id), cohort.axes[id], speech)),
    matrixIntro: words.matrixIntro,
    axisTitles: AXES.map(axis),
    areas: AREAS.flatMap((id) => {
      const area = questionnaire.areas.find((candidate) => candidate.id === id);
      if (!area) return [];
      return [
        { title: speech.say(area.title), cells: AXES.map((on) => cellText(cohort.matrix[id][on], speech)) },
      ];
    }),
    ...profiles(cohort, options, speech),
    ...ages(cohort, options, speech),
  };
}

function axisRow(
  title: string,
  { scores, levels, undocumented }: GroupStanding,
  { words }: CohortSpeech,
): CohortView['group']['axes'][number] {
  const n = scores === null ? 0 : scores.n;
  const open = undocumented ?? 0;
  const told = scores !== null && (n === null || n >= LEAST_GROUP);
  return {
    title,
    // What is not disclosed is left empty: it is not zero.
    levels: LEVELS.map((_, i) => {
      const count = told ? (levels?.[i] ?? null) : null;
      return count === null ? '' : count === 0 ? words.nothing : String(count);
    }),
    median: told ? String(round(scores.median)) : words.nothing,
    middle:
      told && scores.q1 !== null && scores.q3 !== null
        ? words.middle(String(round(scores.q1)), String(round(scores.q3)))
        : words.nothing,
    structures: n === null || n + open === 0 ? words.nothing : words.of(n, n + open),
  };
}

function cellText({ scores }: GroupStanding, { words }: CohortSpeech): string {
  if (!scores) return words.nothing;
  const { n, median, q1, q3 } = scores;
  if (n !== null && n < LEAST_GROUP) return words.fewer(n);
  const middle = q1 === null || q3 === null ? null : ([round(q1), round(q3)] as const);
  return words.cell(String(round(median)), middle, n);
}

function profiles(cohort: Cohort, { share }: ReportOptions, { words, profile }: CohortSpeech) {
  const told = cohort.profiles.flatMap(({ profile: id, structures, axes }) => {
    if (axes === null) return [];
    const medians = AXES.map((axis) => {
      const { scores } = axes[axis];
      if (scores === null) return words.nothing;
      const median = String(round(scores.median));
      if (scores.n === null) return median;
      return scores.n < LEAST_GROUP ? words.fewer(scores.n) : words.counted(median, scores.n);
    });
    return [{ title: profile(id), structures, medians }];
  });
  if (share) return { profiles: [], fewProfiles: words.sharedProfiles };
  const few = told.reduce((total, { structures }) => total + structures, 0) < cohort.structures;
  return { profiles: told, fewProfiles: few ? words.fewProfiles(told.length > 0, LEAST_GROUP) : null };
}

function ages({ ages: found }: Cohort, { minGroup }: ReportOptions, { words, heading }: CohortSpeech) {
  const texts = words.ages;
  if (found.compared === 0) return { ages: [texts.none(found.people, minGroup)], ageDifferences: [] };
  const band = ({ age, people }: { age: keyof typeof texts.bands; people: number }) =>
    words.band(texts.bands[age], people);
  const side = ({ age, people, median }: BandAnswer) =>
    texts.side(texts.bands[age], people, String(round(median)));
  const compared = texts.compared(found.bands.map(band), found.compared);
  if (found.differences.length === 0) return { ages: [compared, texts.nothing], ageDifferences: [] };
  return {
    ages: [compared, texts.caution],
    ageDifferences: found.differences.map(({ question: id, higher, lower }) =>
      texts.difference(heading(id), side(higher), side(lower)),
    ),
  };
}
