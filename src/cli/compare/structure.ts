import { diagnosticAt } from '../../diagnostics/lines.ts';
import { comparisonJson } from '../../report/review/json.ts';
import { reviewHtml, reviewMarkdown } from '../../report/review/markdown.ts';
import type { Template } from '../../report/template/render.ts';
import { compare } from '../../review/compare.ts';
import type { Matched } from '../../review/match.ts';
import { compareWords } from '../../words/cli/compare.ts';
import { speak } from '../../words/speak.ts';
import { EXIT } from '../shell.ts';
import { tell } from '../tell.ts';
import { UsageError } from '../usage-error.ts';
import { readActions } from './actions.ts';
import { readBoxes } from './boxes.ts';
import { changedProfile, reversedDates } from './oddities.ts';
import type { CompareOptions } from './options.ts';
import type { Dossier, Sides } from './sides.ts';
import { undeclared } from './undeclared.ts';
import { writeReview } from './write.ts';

/** Makes the review of one structure. @returns the exit code. */
export async function compareStructure(
  sides: Sides,
  { pairs: [pair], onlyBefore, onlyAfter }: Matched<Dossier>,
  options: CompareOptions,
): Promise<number> {
  const { context } = sides;
  if (options.share || options.isMinGroupGiven) {
    throw new UsageError(speak(compareWords, context.globals.lang).forCohort);
  }
  // Of two dates, half says nothing.
  if (!sides.isWhole) return EXIT.fault;
  if (!pair) {
    await tell([...apart(onlyBefore[0], onlyAfter[0])], [], context);
    return EXIT.fault;
  }
  const boxes =
    options.plan === undefined
      ? null
      : await readBoxes(options.plan, [pair.before.structure, pair.after.structure], context);
  if (boxes === undefined) return EXIT.fault;
  const { actions } = options;
  const followed = actions === undefined ? null : await readActions(actions, sides, [pair], context);
  if (followed === undefined) return EXIT.fault;
  const comparison = compare(sides.questionnaire, pair.before.answered, pair.after.answered, {
    earlier: sides.earlier,
    boxes,
    followed: followed?.get(pair),
    isWhole: true,
    usualAccompaniment: 'none',
  });
  const odd = [
    ...reversedDates(comparison, pair.after),
    ...changedProfile(comparison, pair.after),
    ...undeclared([comparison], sides, pair.after),
  ];
  await tell(odd, [], context);
  const { lang: language } = context.globals;
  const withTemplate = (template: Template | undefined) => ({ language, ...(template && { template }) });
  return writeReview(
    {
      md: (template) => reviewMarkdown(comparison, withTemplate(template)),
      html: (template) => reviewHtml(comparison, withTemplate(template)),
      json: () => comparisonJson(comparison, language),
    },
    sides.files,
    options,
    context,
  );
}

const apart = (before: Dossier | undefined, after: Dossier | undefined) =>
  before && after
    ? [
        diagnosticAt('CN993', after.files[0] ?? '', null, {
          name: after.structure.name,
          other: before.structure.name,
        }),
      ]
    : [];
