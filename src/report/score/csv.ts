import type { Language } from '../../language.ts';
import { AREAS, AXES, type Questionnaire } from '../../model/questionnaire.ts';
import { speaker } from '../../model/text.ts';
import type { AxisScore } from '../../scoring/scores.ts';
import { typeset } from '../../text/typography.ts';
import type { CsvRow } from '../csv.ts';
import type { Scored } from './scored.ts';

/** The titles of columns. */
const WORDS = {
  fr: {
    of: ['Fichier', 'Structure', 'Profil', 'Date', 'Parcours'],
    score: (axis: string) => `${axis} : score`,
    perAxis: ['niveau', 'documenté à (%)', 'au moins', 'au plus', 'réponses', 'en attente', 'sans objet'].map(
      (title) => (axis: string) => `${axis} : ${title}`,
    ),
    overall: 'Ensemble',
  },
  en: {
    of: ['File', 'Organisation', 'Profile', 'Date', 'Track'],
    score: (axis: string) => `${axis}: score`,
    perAxis: ['level', 'documented (%)', 'at least', 'at most', 'answers', 'open', 'not applicable'].map(
      (title) => (axis: string) => `${axis}: ${title}`,
    ),
    overall: 'Overall',
  },
} as const;

/**
 * Scores as a table for a spreadsheet of the language, one line a file, as `cohort.csv` is; programs have JSON. What
 * is null is left empty: a score of 0 and no score are not the same.
 */
export async function scoreCsv(scored: readonly Scored[], language: Language = 'fr'): Promise<string> {
  const { csvLine, UTF8_MARK } = await import('../csv.ts');
  const [first] = scored;
  if (!first) return '';
  const rows = [head(first.resolved.questionnaire, language), ...scored.map((one) => row(one, language))];
  return UTF8_MARK + rows.map((cells) => csvLine(cells, language)).join('');
}

/** In the questionnaire's words; of several questionnaires, those of the first. */
function head(questionnaire: Questionnaire, language: Language): CsvRow {
  const words = WORDS[language];
  const say = sayer(questionnaire, language);
  const axis = (id: (typeof AXES)[number]) => say(questionnaire.axes[id].title);
  const area = (id: (typeof AREAS)[number]) =>
    say(questionnaire.areas.find((its) => its.id === id)?.title ?? id);
  return [
    ...words.of,
    ...AXES.flatMap((id) => [words.score, ...words.perAxis].map((title) => title(axis(id)))),
    ...AREAS.flatMap((its) => AXES.map((id) => words.score(`${area(its)} / ${axis(id)}`))),
    words.overall,
  ];
}

function row({ file, resolved, scores }: Scored, language: Language): CsvRow {
  const { questionnaire, structure } = resolved;
  const say = sayer(questionnaire, language);
  const titled = (list: Questionnaire['profiles' | 'tracks'], wanted: string | null) => {
    const found = list.find(({ id }) => id === wanted);
    return found ? say(found.title) : wanted;
  };
  return [
    file,
    structure.name,
    titled(questionnaire.profiles, structure.profile),
    resolved.date,
    titled(questionnaire.tracks, resolved.track),
    ...AXES.flatMap((axis) => axisCells(scores.axes[axis])),
    ...AREAS.flatMap((area) => AXES.map((axis) => scores.matrix[area][axis]?.score ?? null)),
    scores.overall,
  ];
}

function sayer({ languages }: Questionnaire, language: Language) {
  const read = speaker(languages, language);
  return (text: Parameters<typeof read>[0]) => typeset(read(text), language);
}

function axisCells(found: AxisScore | null): (number | null)[] {
  if (!found) return WORDS.fr.perAxis.map(() => null).concat(null);
  const [low, high] = found.range;
  const { score, level, coverage, answered, open, na } = found;
  return [score, level, coverage, low, high, answered, open, na];
}
