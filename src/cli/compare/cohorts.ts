import { diagnosticAt } from '../../diagnostics/lines.ts';
import { panelJson } from '../../report/panel/json.ts';
import { panelHtml, panelMarkdown } from '../../report/panel/markdown.ts';
import { type Alike, alikeAmong } from '../../review/alike.ts';
import { compare } from '../../review/compare.ts';
import type { Matched } from '../../review/match.ts';
import { panelOf } from '../../review/panel.ts';
import { sharedPanel } from '../../review/shared-panel.ts';
import { compareWords } from '../../words/cli/compare.ts';
import { speak } from '../../words/speak.ts';
import { EXIT } from '../shell.ts';
import { tell } from '../tell.ts';
import { UsageError } from '../usage-error.ts';
import { readActions } from './actions.ts';
import { changedProfile, contradictedBoxes, reversedDates } from './oddities.ts';
import type { CompareOptions } from './options.ts';
import { boxesOf, plansIn } from './plans.ts';
import type { Dossier, Sides } from './sides.ts';
import { undeclared } from './undeclared.ts';
import { writeReview } from './write.ts';

/** Makes the review of a cohort. @returns the exit code. */
export async function compareCohorts(
  sides: Sides,
  { pairs, onlyBefore, onlyAfter }: Matched<Dossier>,
  options: CompareOptions,
): Promise<number> {
  const { questionnaire, earlier, files, isWhole, unread, context } = sides;
  if (options.isMinGroupGiven && !options.share) {
    throw new UsageError(speak(compareWords, context.globals.lang).minGroupAlone);
  }
  const alike = alikeAmong(onlyBefore, onlyAfter);
  await tell(alike.map(maybeOne), [], context);
  const [first] = pairs;
  if (!first) {
    const counts = { before: onlyBefore.length, after: onlyAfter.length };
    await tell([diagnosticAt('CN996', onlyAfter[0]?.files[0] ?? '', null, counts)], [], context);
    return EXIT.fault;
  }
  const plans = options.plan === undefined ? [] : await plansIn(options.plan, context);
  if (!plans) return EXIT.fault;
  const { actions } = options;
  const followed = actions === undefined ? null : await readActions(actions, sides, pairs, context);
  if (followed === undefined) return EXIT.fault;
  const compared = pairs.map((pair) => {
    const { before, after } = pair;
    return {
      after,
      comparison: compare(questionnaire, before.answered, after.answered, {
        earlier,
        boxes: boxesOf(plans, before, after),
        followed: followed?.get(pair),
        isWhole: false,
        usualAccompaniment: 'collective',
      }),
    };
  });
  const comparisons = compared.map(({ comparison }) => comparison);
  const odd = [
    ...compared.flatMap(({ comparison, after }) => [
      ...reversedDates(comparison, after),
      ...changedProfile(comparison, after),
      ...contradictedBoxes(comparison, after),
    ]),
    ...undeclared(comparisons, sides, first.after),
  ];
  await tell(odd, [], context);
  const names = (alone: readonly Dossier[]) => alone.map(({ structure }) => structure.name);
  const whole = panelOf(
    questionnaire,
    comparisons,
    { before: names(onlyBefore), after: names(onlyAfter) },
    alike.map(({ one, others }) => ({ before: one.structure.name, after: names(others) })),
  );
  const panel = options.share ? sharedPanel(whole, options.minGroup) : whole;
  const language = context.globals.lang;
  const report = { language, least: options.share ? options.minGroup : null, unread };
  const code = await writeReview(
    {
      md: (template) => panelMarkdown(panel, { ...report, template }),
      html: (template) => panelHtml(panel, { ...report, template }),
      json: () => panelJson(panel, language),
    },
    files,
    options,
    context,
  );
  return isWhole ? code : EXIT.fault;
}

const maybeOne = ({ one, others }: Alike<Dossier>) =>
  diagnosticAt('CN942', one.files[0] ?? '', null, {
    name: one.structure.name,
    others: others.map(({ structure, files }) => ({ name: structure.name, file: files[0] ?? '' })),
  });
