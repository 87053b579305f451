import type { Analysis } from '../../items/analyse.ts';
import type { Files } from '../../items/files.ts';
import type { Item } from '../../items/item.ts';
import { notable } from '../../items/notable.ts';

/** What `check --answers --format json` prints: counts of people, and of structures where it says so. */
export function itemsJson(analysis: Analysis, files: Files): string {
  const { questionnaire, questions, facts, actions, weights, structures } = analysis;
  const found = {
    questionnaire: `${questionnaire.id}@${questionnaire.version}`,
    files,
    structures,
    notable: notable(analysis),
    questions: questions.map(itemJson),
    facts: facts.map(itemJson),
    actions,
    weights,
  };
  return `${JSON.stringify(found, rounded, 1)}\n`;
}

const itemJson = ({ question, choices, counts, ends, quartiles, spread, links }: Item) => ({
  id: question.id,
  type: question.type,
  ...counts,
  choices: choices.map(({ id, count }) => ({ id, count, share: shareOf(count, counts.answered) })),
  ...ends,
  quartiles,
  spread,
  links,
});

const shareOf = (some: number, all: number): number | null => (all === 0 ? null : some / all);

/** Shares, means and correlations have two decimals: there is no more in them. Weights keep what the file says. */
const rounded = (key: string, value: unknown): unknown =>
  typeof value === 'number' && key !== 'weight' ? Math.round(value * 100) / 100 : value;
